import type { RankingMessages } from '../messages.ts';

/** Of a ranking: whether its index is sound, why ranks move, and what would lift them. */
export const rankReasons: Pick<
  RankingMessages,
  'sensitivity' | 'sound' | 'votes' | 'move' | 'lift' | 'support'
> = {
  sensitivity: {
    title: 'How much depends on the method',
    lead: 'Each publisher’s range of ranks under six methods: three ways to put figures on one scale, two ways to take their mean.',
    own: 'Rank now',
    best: 'Best',
    median: 'Median',
    worst: 'Worst',
    scenario: (normalisation, aggregation) => `${normalisation}, ${aggregation}`,
    correlation: (name, spearman, kendall) =>
      `${name}: Spearman ${spearman}, Kendall τ-b ${kendall} with the ranking as set`,
    undefined: 'not defined',
    steady: 'The ranks are the same under all six methods.',
    summary: (name, best, worst) => `Moves most: ${name}, ranks ${best}–${worst}`,
  },
  sound: {
    title: 'Is the index sound?',
    lead: 'Whether the indicators speak of one thing, what each does, and how far the choice of method moves ranks; for those who want it.',
    work: 'Work it out',
    idle: 'With so many publishers this is worked out when you ask for it.',
    alone:
      'Only one indicator counts: there is nothing for it to agree with. Weigh two or more that the group gives.',
    tooFew: 'Fewer than three publishers can be ranked: nothing can be told.',
    indicator: 'Indicator',
    share: 'Weight',
    correlation: 'Goes with the score',
    loading: 'Goes with what varies together',
    without: 'Ranks without it',
    moved: 'Most places moved without it',
    byComponent: 'Weight by what varies together',
    byBenefit: 'Weight that suits each best (mean)',
    undefined: 'not defined',
    lone: 'the only indicator',
    oneThing: 'The indicators speak much of one thing, so that one score can stand for them',
    manyThings:
      'The indicators speak of different things: read the pillars too, as one score hides where a publisher is strong or weak',
    unknown: 'Whether the indicators speak of one thing cannot be told: one is the same for everybody',
    alpha: (alpha) =>
      `Cronbach’s alpha ${alpha}: from 0.7 on indicators are usually taken to speak of one thing`,
    noAlpha:
      'Cronbach’s alpha is not defined: fewer than two indicators, or one that is the same for everybody',
    columns:
      '“Goes with the score” is Pearson’s correlation of an indicator’s scores with the total; “goes with what varies together” its loading on the first principal component of the correlations; “ranks without it” Spearman’s correlation of the ranks with those without it.',
    components: (values) => `Eigenvalues of the correlations: ${values.join(', ')}`,
    strongest: (left, right, value) =>
      `The two that hang together most: ${left} and ${right}, ${value} on a scale of −1 to 1; near 1 one thing counts twice, near −1 the two cancel out`,
    scales:
      'What goes together runs from −1 (opposed) over 0 to 1 (the same); ranks without an indicator that are at 1 do not change.',
    most: (choice) => `Of the choices made here, ranks depend most on ${choice}`,
    choices: {
      normalisation: 'the scale of the figures (normalisation)',
      aggregation: 'the kind of mean (aggregation)',
      weights: 'the weights (each by up to half)',
    },
    effect: (choice, first, total) =>
      `Sobol’ indices, variance of the mean move of ranks by ${choice}: alone ${first}, with interactions ${total}`,
    weights:
      'The weights at the right are made by the data: they say what varies together, or what suits most, not what matters.',
    weightsWorking:
      'Weights by what varies together are the squared loadings on the first principal component. Weights that suit each best (benefit of the doubt) give each publisher those under which it scores most, each indicator at least half of an even share; shown is their mean, for up to 300 publishers.',
    useComponent: 'Use the weights by what varies together',
    useBenefit: 'Use the mean of the weights that suit each best',
  },
  votes: {
    title: 'Ranks by votes',
    lead: 'Each indicator votes: one count adds up how many are behind, the other pairs won less pairs lost; neither looks at how far.',
    borda: 'Rank by how many are behind',
    copeland: 'Rank by pairs won',
    working: 'The first count is Borda’s, the second Copeland’s.',
    same: (same, total) => `All three ranks alike: ${same} of ${total}`,
    note: 'Votes see order and not distance: whoever ranks very differently owes its rank to how far some indicator is apart.',
    tooMany: 'More than 300 publishers: pairs are not compared.',
  },
  move: {
    title: 'Why did the rank move?',
    lead: 'Choose a publisher and another year, or another ranking: the difference in rank is split into data, peers, weights and method, which add up to it exactly.',
    publisher: 'Publisher',
    before: 'Compared with',
    year: (year) => year,
    notThere: (name) => `${name} is not in the ranking compared with, so the difference cannot be explained.`,
    factor: 'Factor',
    places: 'Change of rank',
    factors: {
      data: 'Its own figures',
      peers: 'Peers (who they are, and their figures)',
      weights: 'Weights',
      method: 'Method',
    },
    total: 'In all',
    fromTo: (name, before, from, after, to) => `${name}: rank ${from} in ${before}, rank ${to} in ${after}`,
    up: (places) => `up ${places}`,
    down: (places) => `down ${places}`,
    same: 'none',
    lacking: 'No explanation: at least one of the two rankings lacks these figures',
    note: 'Each share is the mean over all 24 orders in which the four could change; no order is preferred.',
    working: 'This is Shapley’s value.',
    sameSettings: 'Both years have the same weights and method, so the last two are zero.',
    choose: 'Choose a publisher.',
    noOther: 'There is no other year to compare with.',
  },
  lift: {
    title: 'What would lift it?',
    lead: 'Per indicator, all else as it is: the smallest change that reaches the rank aimed at.',
    places: 'Places up',
    target: (rank, target) => `Now rank ${rank}, aimed at ${target}`,
    indicator: 'Indicator',
    now: 'Now',
    needed: 'Needed',
    reach: 'Reaches rank',
    out: (rank) => `not by this alone; best rank ${rank}`,
    first: 'Already first',
    none: 'This publisher has no single rank, so nothing can be worked out.',
    counted: (value, numerator, denominator) => `${value} (${numerator} of ${denominator})`,
  },
  support: {
    title: 'What the data can support',
    lead: (year) =>
      `For how many publishers the board holds each indicator for ${year}, by the scope of their reports.`,
    indicator: 'Indicator',
    pillar: 'Pillar',
    total: 'Publishers with a report',
    sparse:
      'Of most reports only a part was read: what is not held may well stand in the report. It is never guessed.',
    summary: (name, count, total) => `Held most often: ${name}, for ${count} of ${total}`,
  },
};
