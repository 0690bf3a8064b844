import type { CompareMessages } from '../messages.ts';
import { plural } from './plural.ts';

export const compare: CompareMessages = {
  sides: 'What is compared',
  sidesLead: 'Two to six reports side by side; the first is the base that the others are held against.',
  example:
    'Nothing is chosen yet: two reports stand here as an example. Put in the publishers and years you want.',
  first: 'Base',
  makeFirst: (name) => `Make base: ${name}`,
  makeFirstShort: 'Make base',
  removeSide: (name) => `Remove: ${name}`,
  year: (name) => `Report year of ${name}`,
  report: (year, scope) => `${year} · ${scope}`,
  partial: 'read in part',
  full: (count) => `At most ${count} stand side by side; remove one to add another.`,
  needTwo: 'Add one more report to compare it with.',
  absentSide: (name) => `There is no such report: ${name}`,
  anyYear: 'any year',
  suggestions: 'Peers to compare with',
  suggestionsLead:
    'Same level, kind, scope and year as the base; nearest in size first (requests received; where that is missing, items disclosed).',
  otherYears: 'Other years of the base',
  sameProvince: 'Same province',
  elsewhere: 'Other provinces',
  noPeers:
    'No other report of the same level, kind, scope and year tells its size; a report whose scope was not read has no peers.',
  size: {
    received: (count) => `${count} requests received`,
    items: (count) => `${plural(count, 'item', 'items')} disclosed`,
  },
  mixedScopes: (names) =>
    `Scopes differ: ${names}. Reports of different scope do not count the same organs; a difference is no verdict.`,
  unknownScopes:
    'Of none of these reports was the scope read: whether they count the same organs is not known.',
  mixedLevels: (names) => `Levels differ: ${names}. Where sizes differ, rates say more than amounts.`,
  mixedEditions: 'These reports use different national forms: some items exist in one of them only.',
  ofSide: (name, what) => `${name} – ${what}`,
  measures: {
    title: 'Every measure side by side',
    lead: 'All measures of the board by pillar; differences are from the base.',
  },
  figures: {
    title: 'Every figure of the reports side by side',
    lead: 'By section of the report; press a number for its source. What is missing says why.',
  },
  parallel: {
    title: 'All measures at a glance',
    lead: 'A row for each measure, a dot for each report and none where a figure is missing; rows are not joined.',
  },
  charts: 'Measure by measure',
  chartLead: (name) => `${name}, as each report gives it.`,
  trend: {
    title: 'Over the years',
    lead: 'One measure of the chosen publishers by year, with the median and quartiles of their kind.',
    choose: 'Measure',
    peersOf: 'Held against',
    kinds: { kind: 'Same level and scope', level: 'Same level, any scope', all: 'All reports' },
    measure: (name) => `Measure: ${name}`,
  },
  item: 'Item',
  onlyDifferent: 'Only what differs',
  onlyPresent: 'Only items with figures',
  byApplicant: 'By kind of applicant',
  nothingLeft: 'There is nothing to list.',
  same: 'same',
  points: (count) => `${count} pp`,
  withPercent: (difference, percent) => `${difference} (${percent})`,
  differenceOf: (name) => `${name}: difference from the base`,
  percentOf: (name) => `${name}: difference from the base (%)`,
  holdsAll: (name, count) => `${name}: all ${count} items listed have a figure`,
  lacks: (name, held, total, reasons) =>
    `${name}: ${held} of the ${total} items that any side gives; missing: ${reasons}`,
  reason: (reason, count) => `“${reason}” ${count}`,
  named: (name, text) => `${name}: ${text}`,
  fewCases: (least) => `denominator below ${least}: a difference may be chance`,
  direction: { higher: 'higher is better', lower: 'lower is better' },
  mixedBases: 'bases differ: some from the table, some from the text',
  log: 'Values lie far apart: log scale',
  noCharts: (count) => `${count} further measures have a figure in none of these reports`,
  parallelAxes:
    'Each row has a scale of its own: from zero to its highest value, rates to 100%, log where values lie far apart',
  leftOut: (count, total) =>
    `${count} of ${total} measures have a figure in fewer than two reports and are not drawn`,
  different: (count, total) =>
    `${count} of the ${total} measures that at least two reports give are different`,
};
