import type { ViewMessages } from '../messages.ts';
import { plural } from './plural.ts';

/** What is said of a chart below it: its notes, and the sentence that sums it up. */
export const viewNotes: Pick<ViewMessages, 'note' | 'summary'> = {
  note: {
    withoutReports:
      'Two letters stand for a province: point at one, or see the table, for its name. Taiwan, Hong Kong and Macao have no reports of this kind and are not counted',
    newestOfEach: (from, to) => `From reports on ${from} to ${to}, one a publisher`,
    regionsByCode: 'Townships, subdistricts, zones and departments are counted in their county or city',
    year: (year) => `Reports for ${year}`,
    latest: 'Each publisher’s latest report that gives the figure; years differ and follow the name',
    top: (shown, total) => `The chart shows the first ${shown}; the table has ${total}`,
    bases: (table, text) => `${table} from tables, ${text} from the text`,
    sums: 'Sums cover the reports held that give the figure; their number differs by year, so this is no national total',
    formsOf: (forms: string) => `Only the tables of the ${forms} have this item`,
    toldOnly: 'No form has this item in its tables: it is as told in the text',
    procurementEnds:
      'Procurement is in the 2019 form only: reports for 2021 and later have no such item, so the series ends with 2020',
    procurementLate: (count) =>
      count === '1'
        ? '1 report for 2021 or later prints it all the same'
        : `${count} reports for 2021 or later print it all the same`,
    unitMissing: (count) =>
      `${plural(count, 'report prints', 'reports print')} an amount without a unit; none is guessed, they are in the table only`,
    suspicious: (count) =>
      `${plural(count, 'report has', 'reports have')} less than ¥1,000 or more than ¥100 million per project: suspicious units`,
    logZero: (count) =>
      `${count === '1' ? '1 is' : `${count} are`} zero, which a log scale cannot show; see the table`,
    beyond: (count) =>
      `In ${count === '1' ? '1 report' : `${count} reports`} the channels add up to more than the total, as channels may overlap; no unstated part is computed for them`,
    intervals: 'The line at a figure is its 95% interval: the fewer the cases, the wider',
    wilson: 'Intervals of rates are Wilson’s, at 95%',
    toldRate: 'Rates are as told by the report; intervals are computed where the volume is told',
    limits: (rate) =>
      `The lines show how far a rate may lie from the overall ${rate} by chance alone: in 95 of 100 cases within the dashed ones, in 99.8 within the solid ones`,
    wider: 'Rates differ more than chance alone would have it, so the lines are drawn wider',
    funnel: (rate) =>
      `Limits are exact binomial ones (interpolated between counts) around the overall rate of ${rate}: 95% dashed, 99.8% solid`,
    dispersion: (times) =>
      `Limits are widened ${times}-fold by the overdispersion (Spiegelhalter 2005), the outer tenths at each end drawn in`,
    flowReasons:
      'Only tables give grounds and reasons; a narrow chart ends with the outcomes, the table has them all',
    bulletins:
      'Bulletins cover a month, a quarter or a year: periods differ, are not directly comparable, and never enter an annual report’s year',
    flow: (reports) =>
      reports === '1'
        ? 'From 1 report that gives requests received, carried over and outcomes'
        : `From ${reports} reports that give requests received, carried over and outcomes`,
    oneFlow: (least) =>
      `Fewer than ${least} reports of one level, kind and scope give the whole flow, so none are added up; until a publisher is chosen it is the newest report whose tables give it, of the highest level held (of one year, the one with most requests received)`,
    tableOnly: 'Only the tables of reports give this figure',
    sameScope: 'Compares two neighbouring years of the same publisher and scope only',
    scopesApart: (name, scopes) =>
      `${name} has a line for each scope of its reports (${scopes}), and they are not joined: a difference between them may be one of scope alone`,
    small: (least) => `Only where both years have at least ${least} items`,
    index: 'Each line is 100 in the first year of its figure; a year of zero cannot be a base',
    checked: 'Not assessable: a figure it needs is absent, mostly because only a part of the report was read',
    fewCases: (count, least) =>
      count === '1'
        ? `1 has a denominator below ${least} and is in the table only`
        : `${count} have a denominator below ${least} and are in the table only`,
    hollow: (count) => `Hollow points come from reports that were read in part: ${count}`,
    fewReports: (least) =>
      `Years with fewer than ${least} reports that give the figure are in the table only`,
    noDisputes: (count) =>
      count === '1' ? '1 reports none and is not drawn' : `${count} report none and are not drawn`,
    notTold: 'Where only the total is told, the outcomes are shown as not told',
    period: (province, period) =>
      `The chart shows the bulletin of ${province} for ${period}; the table has all`,
    choosePublisher: 'Choose a publisher to see its lines',
    unspecifiedShare: 'Shares are of the items with a stated channel',
    assessed: 'Only what could be assessed is drawn; the rest is in the table',
  },
  summary: {
    highest: (name, value) => `the highest value, ${value}, is that of ${name}`,
    lowest: (name, value) => `the lowest, ${value}, that of ${name}`,
    median: (value) => `the median is ${value}`,
    tied: (name, all) => `${name} (one of ${all})`,
    only: (name, value) => `there is one value: ${value}, that of ${name}`,
    alike: (value) => `all values are alike: ${value}`,
    rose: (name, from, before, to, after) => `${name} rose from ${before} in ${from} to ${after} in ${to}`,
    fell: (name, from, before, to, after) => `${name} fell from ${before} in ${from} to ${after} in ${to}`,
    stayed: (name, from, to, value) => `${name}: ${value} in ${from} and again in ${to}`,
    onlyIn: (name, year, value) => `${name} has a value for ${year} only: ${value}`,
    peak: (year, value) => `with a high of ${value} in ${year}`,
    trough: (year, value) => `with a low of ${value} in ${year}`,
    clause: (parts) => parts.join(', '),
    total: (name, value) => `${name}: ${value} in all`,
    most: (name, value) => `the largest part is ${name}: ${value}`,
    least: (name, value) => `the smallest is ${name}: ${value}`,
    shareOf: (name) => `the share of “${name}”`,
    worst: (name, share) => `the rule that most often fails or needs a look is “${name}”: ${share}`,
    best: (name, share) => `the one that does so least is “${name}”: ${share}`,
    failShare: 'the share that fails',
    risen: (count, total) =>
      `of ${total} publishers that can be compared with the year before, ${count} disclosed more`,
    furthest: (change) => `the biggest change: ${change}`,
    outside: (count, total) => `${count} of ${total} publishers lie outside the 99.8% limits`,
  },
};
