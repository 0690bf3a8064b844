import type { GroupMessages } from '../messages.ts';

export const groups: GroupMessages = {
  tiers: {
    province: 'provincial',
    city: 'city',
    county: 'county',
    zone: 'development-zone',
    township: 'township',
  },
  government: (tier) => `${tier} governments`,
  office: (tier) => `${tier} governments’ own offices`,
  department: (tier, kind) => `${tier} departments of one field (${kind})`,
  zone: 'development zones',
  township: 'townships and subdistricts',
  scopes: { region: 'region-wide', organ: 'each organ’s own report' },
  scoped: (who, scope) => `${who}, ${scope}`,
  inYear: (group, year) => `${group}, ${year}`,
  compared: (group) => `Compared: ${group}`,
  summed: (group) => `Added up: ${group}; none is a part of another`,
  elsewhere: (count) =>
    `${count} more ${count === '1' ? 'report' : 'reports'} with this figure ${count === '1' ? 'is' : 'are'} of another level, kind or scope, so they do not stand here; the filters choose another group`,
  unstated: (count) =>
    `Of ${count} more, what was read does not tell whether ${count === '1' ? 'it speaks' : 'they speak'} for a region or for one organ: ${count === '1' ? 'it is' : 'they are'} not compared`,
  parts: (count) =>
    `${count} more ${count === '1' ? 'is' : 'are'} a part of one that is listed, and ${count === '1' ? 'does' : 'do'} not stand beside it`,
  mixed:
    'The chosen publishers differ in level or scope: they are not alike, and none is better by these numbers',
  within: (part, whole) => `${part} is a part of ${whole}: the two neither add up nor compete`,
  tooFew: (group, given, least) =>
    `Not drawn: of ${group}, ${given === '0' ? 'none gives' : given === '1' ? 'only 1 gives' : `only ${given} give`} a figure to draw, and ${least} are needed; reports of more of this group would fill it`,
  noneChosen: 'Not drawn: no figure that could be drawn is held; reports that give it would fill it',
  tooFewChosen: (given, least) =>
    `Not drawn: only ${given} of the chosen publishers give a figure to draw, and an overall rate needs ${least}; choose more of one group`,
  nobody:
    'Not drawn: no reports of one level, one kind and one scope give this figure; reports of like publishers that state their scope would fill it',
  unstatedOnly: (count) =>
    `Not drawn: of the ${count} reports with this figure, what was read does not tell whether they speak for a region or for one organ; reports that state their scope would fill it`,
  matchedMedian: (count) => `Median of the same ${count} publishers`,
  samePublishers: (count) => `The same ${count} publishers in each year`,
  notEveryYear: 'Not in each of the years',
  panel: (group, count, from, to) =>
    `Median and quartiles of the same ${count} publishers, which give this in each year from ${from} to ${to}: ${group}`,
  noPanel: (least) =>
    `No median of peers: fewer than ${least} publishers of one group give this in each of the years`,
  noTrend: (least) =>
    `Not drawn: no ${least} publishers of one group give this in the same two years, and a change of publishers is no change; reports of other years of the same publishers would fill it`,
  noLine: (told) => `Not drawn: ${told}, and a line needs two years; reports of other years would fill it`,
  noYears: (least) =>
    `Not drawn: there are no two years in each of which ${least} publishers of one group give this; reports of more years would fill it`,
  eachYear: 'Each dot is the median of those that give this in that year, its line their middle half',
  oneYear: (year) =>
    `Not drawn: ${year} alone is chosen, and years side by side need two; choose more of them`,
  noneAsked: (group, least) =>
    `Not drawn: of ${group}, in each year that ${least} give this nobody asked, so there are no shares; reports of more of this group that had requests would fill it`,
  tooFewInYear: (group, most, least) =>
    `Not drawn: of ${group}, at most ${most} give this in a year, and ${least} are needed; reports of more of this group would fill it`,
  notInForm: (forms) =>
    `Not drawn: only the tables of the ${forms} have this item, and no chosen year is of that form; choose years that are`,
  show: 'Show the whole page for:',
  unmatched: 'Each year’s reports are of different publishers: a difference between years is no change',
  inYearGiven: (year, reports) => `${reports} ${reports === '1' ? 'report' : 'reports'} of ${year}`,
  fewerThan: (least) => `Fewer than ${least} publishers give it: no median`,
  notOfGroup: 'No report of this group',
  ofPlace: (place, who) => `${who} of ${place}`,
  otherUnits: (count) =>
    `${count} more bulletin ${count === '1' ? 'entry is' : 'entries are'} of other places, levels or kinds of unit, and ${count === '1' ? 'stands' : 'stand'} in the table alone`,
  tooFewUnits: (group, given, least) =>
    `Not drawn: of ${group}, a bulletin lists ${given} with a figure to draw, and ${least} are needed; bulletins that list more of this group would fill it`,
  noBulletin: (least) =>
    `Not drawn: no bulletin lists ${least} units of one level and kind with this figure; bulletins that do would fill it`,
  noProvince: (least) =>
    `Not drawn: in no province do ${least} publishers give this; more reports would fill it`,
};
