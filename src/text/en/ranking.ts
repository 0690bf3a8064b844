import type { RankingMessages } from '../messages.ts';
import { rankReasons } from './rank-reasons.ts';
import { plural } from './plural.ts';

export const ranking: RankingMessages = {
  controls: {
    label: 'Ranking settings',
    who: 'Who is compared',
    year: 'Year',
    scope: 'Scope',
    scopeHint:
      'Only publishers of one level, one kind and one scope are ranked together, each once; reports whose scope was not read are ranked apart, and only where asked for.',
    group: 'Level and kind',
    scopeUnknown: 'Scope not read',
    size: 'Size (requests received)',
    sizes: { any: 'Any size', bands: 'Chosen bands', same: 'The same as a publisher' },
    sizeOf: 'Same size as',
    sizeHint:
      'The data hold no population: size is the band of requests that a publisher received in the year.',
    auto: (name) => `Automatic (${name})`,
    publishersCount: (count) => (count === '1' ? '1 report' : `${count} reports`),
    what: 'What is compared',
    preset: 'Weights',
    presets: {
      told: 'What most reports tell',
      openness: 'Proactive disclosure',
      requests: 'Requests',
      appeals: 'Reviews and suits',
      all: 'All indicators alike',
    },
    presetChanged: ' (changed)',
    rankable: (count) => `ranks ${count}`,
    dropped: (list) => `Not counted, as the board holds it for too few of the group: ${list}`,
    weightsHint:
      'Slider and number are one weight. Indicators are weighed within their pillar, then pillars against each other.',
    pillarWeight: (name) => `Weight of the pillar ${name}`,
    indicatorWeight: (name) => `Weight of ${name}`,
    minimum: (name) => `Least cases of ${name}`,
    minimumShort: 'Least cases',
    share: (share) => `${share} of the score`,
    noShare: 'not counted',
    others: (count) => `Not counted (${count})`,
    unscored: (list) => `Shown on the other pages and never scored, as neither way is better: ${list}`,
    given: (given, total) => `held for ${given} of ${total}`,
    higher: 'higher is better',
    lower: 'lower is better',
    resetWeights: 'Back to the preset',
    normalisation: 'Normalisation',
    normalisations: {
      percentile: 'Percentile',
      minmax: 'Min–max',
      zscore: 'z-score',
      goalposts: 'Fixed goalposts over years',
    },
    aggregation: 'Aggregation',
    aggregations: { arithmetic: 'Arithmetic mean', geometric: 'Geometric mean' },
    missing: 'Missing figures',
    policies: { set_aside: 'Set aside', bounds: 'Best and worst case' },
    skew: 'Skewed amounts',
    skews: { treat: 'Skewed amounts by logarithm', leave: 'Skewed amounts as they are' },
    draws: 'Draws',
    seed: 'Seed',
    spread: 'Spread of weights (%)',
    more: 'How it is worked out: method and simulation',
    reset: 'Back to all defaults',
    link: 'Copy the full link',
    linkCopied: 'Link copied, with all settings and the data version',
    linkFailed: 'Could not copy; please copy it from the address bar',
  },
  stale: {
    title: 'This link was made on other data',
    text: (linked, current) =>
      `The link’s data version is ${linked}, the present one ${current}: ranks may differ from what it showed.`,
    accept: 'Use the present version',
  },
  old: (settings) =>
    `A new ranking is being worked out; below is still that of the earlier settings, which cannot be downloaded: ${settings}`,
  standing: {
    ranked: (shown, total, year, scope) =>
      `${shown} of ${total} publishers of ${year} (scope: ${scope}) can be ranked.`,
    haveAll: (shown, total, year, scope) =>
      `${shown} of ${total} publishers of ${year} (scope: ${scope}) have all the chosen indicators.`,
    setAside: (count) => `${count} ${count === '1' ? 'is' : 'are'} set aside, because:`,
    bounded: (count) =>
      count === '1'
        ? '1 lacks a figure and has a best and a worst rank only, because:'
        : `${count} lack a figure and have a best and a worst rank only, because:`,
    reason: (measure, reason, count) => `${measure}: ${reason}, ${count}`,
    who: 'Which publishers, and what each lacks',
    chosen: (year, group) =>
      `What is not chosen: the largest group that can be compared (one level, kind and scope) and its newest year with at least ten: ${group}, ${year}. Weights change neither the year nor who is compared.`,
    noPeers:
      'No report held is of the chosen year, scope, kind and size together: choose another year, or fewer of these.',
    noWeights: 'Every weight is zero: give at least one indicator a weight.',
    thin: (measure, median) =>
      `“${measure}” rests on fewer than 10 cases for most (median ${median}): one case can move a rank far. Look at the intervals, not at ranks alone, or ask for more cases.`,
    few: (count) =>
      `The reference set has ${count} publishers only: take scores, intervals and bands as rough.`,
    none: 'No publisher has all the chosen indicators. Choose fewer, or give missing figures a best and a worst case.',
    tooFew: (count, needed) =>
      `Nothing can be ranked yet: ${count} of this group have the chosen indicators, fewer than ${needed}. More reports, or fewer indicators, would make a ranking.`,
    askFew: (count) => `Rank these ${count} roughly all the same`,
    size: 'Amounts reflect the size of a place as well as its work; they are not adjusted for population.',
  },
  reasons: {
    no_report: 'no report',
    not_given: 'not given',
    not_defined: 'not defined (a whole of zero, or a part larger than its whole)',
    below_minimum_n: 'fewer than the least cases',
    denominator_unknown: 'number of cases unknown',
    contradictory: 'a part larger than its whole',
  },
  run: {
    running: (done, total) => `Trying out how sure the ranks are: ${done} of ${total} publishers`,
    starting: 'About to try out how sure the ranks are',
    cancel: 'Stop the simulation',
    cancelled: 'The simulation was stopped; ranks stand, intervals are not worked out.',
    again: 'Simulate again',
    done: (draws) => `How sure each rank is: tried out ${draws} times`,
    progress: 'Progress of the simulation',
    failed: (why) => `The simulation failed: ${why}`,
  },
  table: {
    title: 'Ranking',
    lead: 'Rank, 90% interval, who cannot be told apart, chance to be among the first, score and pillar scores; sort by any column.',
    publisher: 'Publisher',
    rank: 'Rank',
    interval: '90% interval',
    intervalLow: 'Interval from',
    intervalHigh: 'Interval to',
    band: 'Not told apart',
    first: (count) => `Chance of the first ${count}`,
    score: 'Score',
    missing: 'Missing',
    best: 'Best',
    worst: 'Worst',
    aside: 'set aside',
    pending: 'simulating',
    notRun: 'not simulated',
    range: (from, to) => `${from}–${to}`,
    pillar: (name) => `${name} score`,
  },
  aside: {
    title: 'Set aside, or without a single rank',
    lead: 'Every figure that each lacks, and why; what is missing is never zero.',
  },
  bars: {
    title: 'Ranks with intervals',
    lead: 'A dot is the rank; its line is a 90% interval for the true rank.',
    axis: 'Rank (1 is best)',
    note: 'Figures of few cases are drawn towards their peers: 3 out of 3 does not lead by luck, and its interval is wide.',
    page: (from, to, total) => `${from}–${to} of ${total}`,
    previous: 'Previous',
    next: 'Next',
    detail: (score) => `score ${score}`,
    noRank: 'lacks a figure: no single rank',
    summary: (name, rank, low, high) => `${name}: rank ${rank}, interval ${low}–${high}`,
  },
  bands: {
    title: 'Ranks that cannot be told apart',
    lead: 'From the top: whoever is not surely behind a band’s first belongs to the band; that no pair is parted wrongly holds in 95 of 100 cases.',
    range: (from, to) => `Ranks ${from}–${to} cannot be told apart from the first of them`,
    one: (rank) => `Rank ${rank} stands alone`,
    more: (names, count) => `${names}; and ${count} more`,
    note: 'Two neighbours on either side of a border may still be hard to tell apart.',
    working:
      'By simultaneous confidence sets for ranks (Mogstad, Romano, Shaikh and Wilhelm 2024): all pairs are tested together at 95%, with Šidák’s correction for many comparisons.',
    column: 'Ranks',
    count: 'Publishers',
    who: 'Who',
  },
  bump: {
    title: 'Ranks over the years',
    lead: 'Each year ranked with the same settings; drawn are those now at the top, and the chosen one.',
    axis: 'Rank',
    notRanked: 'cannot be ranked that year',
    peers:
      'Not the same publishers can be ranked every year, so a rank may move because the peers did; see “Why did the rank move?”.',
    yearCount: (year, count) => `${year}: ${count}`,
    counts: (list) => `Publishers ranked: ${list.join(', ')}`,
    summary: (publishers, years) =>
      `${publishers} publishers can be ranked in more than one of ${years} years`,
  },
  other: {
    name: 'Another ranking',
    keep: 'Keep this ranking to compare with',
    kept: 'Kept in this page’s link; change the settings to see why ranks differ.',
    paste: 'Or paste the link of another ranking',
    take: 'Compare with it',
    drop: 'Compare no more',
    noLink: 'This is no link of a ranking: please copy the full link from a ranking page.',
    nothing: 'With the present data that ranking has no report to rank.',
    before: (year) => `the other ranking (${year})`,
    after: (year) => `this ranking (${year})`,
    thenHead: 'The other ranking',
    nowHead: 'This ranking',
    differs: 'differs',
    otherData: (linked, current) =>
      `That link was made on data version ${linked}; both rankings are made anew on the present version ${current}, so what the newer data changed is not among the parts.`,
    thenColumn: (name) => `Compared with: ${name}`,
    nowColumn: (name) => `This ranking: ${name}`,
  },
  method: {
    title: 'Method and reference set',
    reference: 'Reference set',
    referenceText: (count, year, scope, peers) =>
      `${plural(count, 'publisher', 'publishers')}: ${year}, scope: ${scope}; ${peers}. Scores are relative to these alone.`,
    everyone: 'all places, levels, kinds and sizes',
    sizes: (bands) => `requests received: ${bands}`,
    sameSize: (name, band) => `the same size as ${name} (requests received: ${band})`,
    sameSizeNone: (id) => `the same size as ${id}, which has no such report`,
    colon: ': ',
    semicolon: '; ',
    columns: {
      set: 'Reference set',
      method: 'Method',
      weights: 'Indicators and weights',
      data: 'Data',
    },
    version: (version, date) => `Data version ${version} (${date})`,
    versionUnknown: 'Data version unknown',
    indicators: 'Indicators, direction, least cases and legal basis',
    minimum: 'Least cases',
    noSource: 'told by the report; no article',
    ownSource: 'worked out by the checks of this board; no article',
    cases: (median, least) => `cases: median ${median}, least ${least}`,
    inShort: 'In short',
    plain: {
      scale:
        'Every figure is put on one scale within the group, so that numbers of different kinds can be added.',
      mean: 'Scores are weighted means of these, first within each pillar, then over the pillars.',
      order:
        'Who has few cases is not ranked by luck: its figure is drawn towards those of its peers, and it is placed by the rank that can be expected of it.',
      sure: 'Each rank comes with an interval: the ranking was made anew many times with every figure as uncertain as it is, and with slightly other weights.',
    },
    steps: 'Steps',
    normalisation: {
      percentile:
        'Each indicator becomes its percentile in the reference set: 100 × (those below, and half of those level, itself included) ÷ publishers.',
      minmax:
        'Each indicator is scaled from the lowest to the highest of the reference set (0 to 100); nothing is clipped.',
      zscore:
        'Each indicator becomes a z-score (standard deviation of the sample, n − 1) and scores 50 + 10z; nothing is clipped, and scores may leave 0 to 100.',
      goalposts:
        'Each indicator is scaled from the lowest to the highest that the group had in any year (0 to 100), so that scores compare over years.',
    },
    skew: {
      treat:
        'Skewed amounts (skewness beyond ±2 and excess kurtosis above 3.5) enter by the logarithm of their distance from the least plus a hundredth of the range; nobody is clipped, and rates are left alone.',
      leave: 'Skewed amounts are normalised as they are.',
    },
    reliability:
      'Scales are made once, of the figures as they stand, and stay fixed in the simulation. Each indicator’s scores are drawn in to 50 by its reliability: where chance explains all differences, it moves no rank (not so with fixed goalposts).',
    drawnIn: (share) => `${share} of the differences are more than chance`,
    treated: 'by logarithm',
    expected:
      'Ranked by expected rank: 1 plus the chances of all others to have a higher true score; few cases do not lead by luck. The score is the expected score.',
    aggregation: {
      arithmetic: 'Weighted arithmetic means, within pillars and over them.',
      geometric: 'Weighted geometric means, within pillars and over them; scores below 1 count as 1.',
    },
    missing: {
      set_aside: 'A publisher that lacks any indicator is set aside; what is missing is never zero.',
      bounds:
        'A publisher that lacks a figure has a best and a worst rank: the figure can be anything that can be, with what that does to scales and to the scores of others; the bounds are rather too wide than too narrow.',
    },
    direction:
      'Where lower is better the score is 100 less it; an indicator that is the same for everyone scores 50 and moves no rank.',
    ties: 'Equal scores (less than a billionth of a point apart) share a rank, and ranks after them are skipped: 1, 2, 2, 4.',
    rates:
      'Rates are worked out anew from numerator and denominator, never averaged; with fewer than the least cases they are not ranked.',
    draws: (draws, seed, spread) =>
      `Simulation: ${draws} draws, seed ${seed}. Each draws every true figure as its cases, its rounding and its peers allow (beta for rates, gamma for events per hundred, outcomes of one table together as a Dirichlet), and varies a weight w by a Dirichlet distribution with standard deviation s√(w(1 − w)), s being ${spread}.`,
    peers:
      'Figures of few cases are drawn towards the mean of their peers, by how much peers differ; that this is itself uncertain counts too, and one case each decides nothing.',
    intervals:
      'An interval unites three: the middle 90% of the draws; the ranks left by comparing each pair on their own figures (each at 90%); and, in the first and last tenth, the 90% confidence set for the rank (Mogstad, Romano, Shaikh and Wilhelm 2024).',
    coverage:
      'Tested with publishers well apart, alike, of two kinds, with one outlier and with half tied at 100%, for 30 and for 200: 90% intervals held the true rank at least 97% of the time, those of the truly first and last at least 96%, of those shown first and last at least 88%.',
    told: 'A rate that a report only tells has no numerator; its cases are the volume told with it, and its rounding counts. Without one it is set aside where least cases are asked for, and else taken at the unfavourable end of what the fewest cases allow: saying less does not help.',
    reporting:
      'Published in time is the check of that name; arithmetic of the tables looks at the sums of the tables of requests and disputes alone, 1 where all are right and 0 where not, known only where all could be checked; parts of the form are counted only where the whole report was read.',
    handbook: 'Steps follow the OECD/JRC Handbook on Constructing Composite Indicators (2008), steps 5 to 7.',
  },
  ...rankReasons,
};
