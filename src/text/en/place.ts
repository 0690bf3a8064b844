import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

export const place: Messages['place'] = {
  about: (name, year) => `${name}: ${year}`,
  choose: 'Choose a place: search a province, city or county above, or begin with a province below.',
  unknown: (code) => `The register has no place with the code “${code}”. Search for its name above.`,
  sentence: (held, total) => `Reports of ${held} of ${total} parts are held here`,
  late: (count) => `${count} published after the term, to be checked`,
  contradicting: (count) =>
    count === '1' ? '1 report contradicts itself' : `${count} reports contradict themselves`,
  noContradiction: 'nothing that was read contradicts itself',
  noneHeld: (name, total) =>
    `No report of the ${total} parts of ${name} is held yet. The table names all that should publish one; drop a report on “Your reports” and it shows here.`,
  own: (name) => `${name}’s own report`,
  noOwn: (name) => `No report of the government of ${name} is held yet.`,
  howToAdd:
    'You have a report? Drop it on “Your reports”: it is read on your device and stands beside the others.',
  years: 'Year',
  parts: 'Its parts',
  filing: 'Who has filed in which year',
  partsLead: (year, scope) =>
    `${year}, ${scope}; those of which no report is held are listed too, and what is missing is no zero.`,
  heldOwn: (name, years) => `Reports of ${name} are held here for ${years}.`,
  others: (name) => `Departments, subdistricts and townships of ${name}`,
  neighbours: 'Neighbours',
  head: {
    part: 'Place',
    filed: 'Report',
    published: 'Published',
    requests: 'Requests received',
    disclosed: 'Disclosed',
    refused: 'Refused',
    unavailable: 'Unavailable',
    corrected: 'Corrected in review',
    items: 'Items disclosed',
    channels: 'Channels',
    hotline: 'Hotline on time',
    contradictions: 'Contradictions',
    trend: 'Requests over the years',
    open: 'Unfold',
    name: 'Publisher',
    year: 'Year',
  },
  filed: { yes: 'held', no: 'not held', other: 'other scope', late: 'late, to be checked' },
  standing: { better: 'better', similar: 'similar', worse: 'worse' },
  mark: { better: '▲', similar: '●', worse: '▼' },
  fewParts: (given, least) =>
    `${given === '0' ? 'No part gives' : given === '1' ? 'Only 1 part gives' : `Only ${given} parts give`} a disclosure rate, fewer than ${least}: none is called better or worse.`,
  open: (name) => `Unfold the measures of ${name}`,
  close: (name) => `Fold the measures of ${name}`,
  detail: {
    measure: 'Measure',
    value: 'Figure',
    group: 'All together',
    interval: '95% interval',
    standing: 'Position',
    years: 'Over the years',
  },
  ofParts: (share, parts) => `${share} (${parts} parts together)`,
  card: 'Report card',
  colon: ': ',
  facts: {
    line: (year, told) => `${told} (${year})`,
    requests: (count) => `${count} requests received`,
    disclosed: (share) => `${share} disclosed in full or part`,
    items: (count) => `${plural(count, 'item', 'items')} published`,
    contradictions: (count) => `contradicts itself in ${count} ${count === '1' ? 'point' : 'points'}`,
    none: 'no figure of these was read',
  },
  ownTable: {
    title: (name, year) => `${name}’s own report, ${year}`,
    lead: (scope, others) =>
      others === '0'
        ? `${scope}; of no neighbour a report of that year and scope is held, so nothing is compared.`
        : `${scope}, beside ${others === '1' ? '1 neighbour' : `${others} neighbours`} with a report of that year and scope; fewer than five with the figure are not compared.`,
  },
  file: {
    standing: (name) => `${name}: position`,
    low: (name) => `${name}: interval from`,
    high: (name) => `${name}: interval to`,
  },
  apart: {
    title: 'The rank taken apart',
    loading: 'Working out the ranking of the parts …',
    measure: 'Measure',
    figure: 'Figure',
    score: 'Score',
    weight: 'Weight',
    contribution: 'Contribution',
    changes: 'What would change it',
    change: (figure, rank) => `${figure} would make it rank ${rank}`,
    out: (rank) => `not by this alone; best rank ${rank}`,
    first: 'already first',
    rank: (rank, total, score) => `Rank ${rank} of ${total}, score ${score} of 100.`,
    noRank: (lacking) => `No rank, since these are missing: ${lacking}.`,
    refused: (held, whole, least) =>
      `The parts cannot be ranked: of ${held} reports of this year and scope ${whole} have every figure that would count, and a ranking needs ${least}. More reports, or whole ones, would fill it.`,
    unstated:
      'The parts cannot be ranked: of their reports of this year it was not read whether they speak for the region or for one organ, and only like may be ranked.',
    outside: 'This report is not among those that can be ranked together: its kind or scope differs.',
    note: 'Score: 0 to 100 among the parts ranked. Contribution: score times weight; contributions add up to the score. The ranking page shows intervals and lets you weigh otherwise.',
  },
  buttons: {
    label: 'What to do with this place',
    copy: 'Copy link',
    compare: { neighbours: 'Compare with neighbours', parts: 'Compare its parts' },
    rank: 'Rank its parts',
    csv: 'Table as CSV',
  },
  multiples: {
    title: 'Each part over the years',
    lead: 'A line a part, all on the same scale.',
    choose: 'Measure',
    scale: (from, to, top) =>
      `From ${from} to ${to}; each scale runs from 0 to ${top}. A gap is a year without the figure.`,
    none: (least) =>
      `No lines over the years: they need ${least} parts with the same figure in two years each. Reports of earlier years would fill it.`,
  },
  bump: {
    title: 'Ranks of the parts over the years',
    lead: 'Each year ranked alike; a line a part.',
    none: (least) =>
      `No ranks over the years: they need two years in which ${least} parts or more can be ranked. Reports of other years would fill it.`,
  },
  missing: {
    title: (name) => `What is missing of ${name}`,
    more: 'More reports of this place',
    what: (name) => `The annual report on information disclosure of the government of ${name}, of any year.`,
    when: 'It must be published by 31 January for the year before, that of the whole region by 31 March (Regulations, articles 49 and 50).',
    where: (name) =>
      `It stands on the government’s site, under “政府信息公开 › 政府信息公开年报”; search for “${name} 政府信息公开工作年度报告”.`,
    add: 'Add a report',
  },
  unstated: 'Of these reports it was not read whom they speak for, so none is called better or worse.',
  note: 'Better or worse: Wilson’s 95% interval lies wholly on that side of all parts together; else similar. A measure without a better side is not compared, nor an amount, which has no such interval.',
  scopeNote: (scope) =>
    `Only reports of one scope stand side by side: ${scope}. A report of another scope is marked as such, and its figures are not compared.`,
  cardText: {
    lead: 'In five sentences',
    published: (year, scope, date) => `The report of ${year} (${scope}) was published on ${date}.`,
    late: (year, scope, date) =>
      `The report of ${year} (${scope}) was published on ${date}, after the term; to be checked.`,
    undated: (year, scope) => `No date of publication was read of the report of ${year} (${scope}).`,
    measure: (name, figure, position) => `${name}: ${figure}${position}.`,
    notGiven: (name, reason) => `${name}: no figure (${reason}).`,
    both: (one, other) => `${one} ${other}`,
    alone: '; fewer than five like reports give it, so it has no position',
    unstated: '; not compared, as it was not read whom the report speaks for',
    placed: (position) => `, ${position}`,
    stood: (standing, interval, group, peers) =>
      `${standing} (interval ${interval}; all together ${group}, ${peers})`,
    place: (rank, peers) => `rank ${rank} from the highest among ${peers}`,
    pool: {
      near: (count) => `${count} of its kind in the same place`,
      province: (count) => `${count} of its kind in the province`,
      country: (count) => `${count} of its kind in the country`,
    },
    contradicting: (count) =>
      `It contradicts itself in ${count} ${count === '1' ? 'point' : 'points'}, listed below.`,
    consistent: 'Nothing that was read of this report contradicts itself.',
  },
  spine: {
    title: (year) => `Against its peers, ${year}`,
    lead: 'Each figure among those of reports of the same level, kind, scope and year.',
    measure: 'Measure',
    figure: 'Figure',
    position: 'Position',
    among: 'Among its peers',
    few: 'fewer than five like reports give it',
    allUnstated:
      'It was not read whether this report speaks for the whole region or for one organ, so none of its figures is compared.',
    allFew:
      'Fewer than five reports of the same level, kind, scope and year give any of these figures, so none is compared; more reports of its kind would fill it.',
    together: (from, to, centre) => `middle half ${from}–${to}, all together ${centre}`,
    median: (from, to, centre) => `middle half ${from}–${to}, median ${centre}`,
    note: 'Grey line: from the lowest to the highest; bar: the middle half; stroke: all together (of amounts the median); thin line: its own 95% interval. ▲ better, ● similar, ▼ worse, by the interval.',
  },
  charts: 'Four charts',
};
