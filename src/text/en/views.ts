import type { ViewMessages } from '../messages.ts';
import { viewNotes } from './view-notes.ts';

export const views: ViewMessages = {
  nothing: 'There is nothing to show',
  of: {
    'reports-by-year': {
      title: 'Reports by year',
      lead: 'Annual reports held here, by report year and level of publisher.',
    },
    'reports-by-province': {
      title: 'Reports by province',
      lead: 'How many reports, of how many publishers, are held for each province.',
    },
    'measure-by-province': {
      title: 'Medians by province',
      lead: 'The middle value of a measure among the publishers of each province, each by its newest report that gives it.',
    },
    'reports-by-region': {
      title: 'Reports by region',
      lead: 'Areas are numbers of reports held; open one for what lies below: province, city, county, publisher.',
    },
    'channels-overview': {
      title: 'Channels over the years',
      lead: 'Items disclosed with a stated channel: each channel’s share, year by year.',
    },
    'items-top': {
      title: 'Largest publishers',
      lead: 'Publishers that disclosed the most items in the newest year.',
    },
    'findings-by-check': {
      title: 'Results of the checks',
      lead: 'How often each rule passes, fails, needs a look or cannot be assessed.',
    },
    'themes-by-year': {
      title: 'Shortcomings and plans over the years',
      lead: 'Themes that section five tells, as a share of the year’s reports whose section five was read.',
    },
    'themes-by-level': {
      title: 'Shortcomings and plans by level',
      lead: 'Themes that section five tells, as a share of the level’s reports whose section five was read.',
    },
    'newest-changes': {
      title: 'Biggest changes in the newest year',
      lead: 'Items disclosed by the same publisher, against the year before.',
    },
    'channels-by-year': {
      title: 'Items by channel',
      lead: 'Items disclosed by channel and year, with the part whose channel is not stated.',
    },
    'channels-by-publisher': {
      title: 'Channels of each publisher',
      lead: 'Items that each publisher disclosed by channel in the newest year.',
    },
    'channels-share': {
      title: 'Channel shares of each publisher',
      lead: 'Each channel’s share of the items with a stated channel, newest year.',
    },
    'items-by-publisher': {
      title: 'Items disclosed by publisher',
      lead: 'Items proactively disclosed, as each publisher’s report of the newest year tells.',
    },
    'items-trend': {
      title: 'Items disclosed over the years',
      lead: 'Chosen publishers, and the median and quartiles of like publishers: of the same ones in each year, where there are enough.',
    },
    'interpretations-trend': {
      title: 'Policy interpretations over the years',
      lead: 'Chosen publishers, and the median and quartiles of like publishers: of the same ones in each year, where there are enough.',
    },
    'procurement-amount': {
      title: 'Procurement amount',
      lead: 'Central procurement in each publisher’s latest report that tells it, on a log scale.',
    },
    'procurement-projects': {
      title: 'Procurement projects',
      lead: 'Central procurement projects in each publisher’s latest report that tells them.',
    },
    'procurement-per-project': {
      title: 'Projects and amount',
      lead: 'One dot per report: projects against amount, both on log scales; suspicious units are marked.',
    },
    'hotline-volume-rate': {
      title: 'Hotline volume and on-time rate',
      lead: 'One dot per report: 12345 work orders against the on-time rate, with a 95% interval where the volume is known.',
    },
    'hotline-bulletins': {
      title: 'Hotline bulletins',
      lead: 'Work orders by unit in 12345 bulletins, with their period; beside the annual reports, never mixed into a year.',
    },
    'hotline-completion': {
      title: 'Hotline completion',
      lead: 'How much of its 12345 work each publisher’s latest report says was completed.',
    },
    'hotline-satisfaction': {
      title: 'Hotline satisfaction',
      lead: 'Satisfaction with the 12345 hotline as each publisher’s latest report tells it.',
    },
    'services-volume-rate': {
      title: 'Services volume and on-time rate',
      lead: 'One dot per report: service items accepted against the on-time rate.',
    },
    'appeals-outcomes': {
      title: 'Results of reviews',
      lead: 'How administrative reviews ended, in each publisher’s latest report that tells them.',
    },
    'suits-outcomes': {
      title: 'Results of suits',
      lead: 'How administrative suits ended, in each publisher’s latest report that tells them.',
    },
    'hotline-orders': {
      title: 'Hotline work orders',
      lead: '12345 work orders as each publisher’s latest report tells them, on a log scale.',
    },
    'services-accepted': {
      title: 'Service items accepted',
      lead: 'Government-service items as each publisher’s latest report tells them, on a log scale.',
    },
    'bulletins-volume-rate': {
      title: 'Bulletins: volume and on-time rate',
      lead: 'One dot per unit in a bulletin: work orders against the on-time rate, with its 95% interval.',
    },
    'appeals-corrected': {
      title: 'Reviews corrected',
      lead: 'Share of decided reviews that ended in a correction, with its 95% interval.',
    },
    'suits-corrected': {
      title: 'Suits corrected',
      lead: 'Share of decided suits that ended in a correction, with its 95% interval.',
    },
    'appeals-per-hundred': {
      title: 'Disputes per hundred requests',
      lead: 'Reviews and suits together, per hundred requests received.',
    },
    'appeals-by-year': {
      title: 'Reviews and suits by year',
      lead: 'Sums over the reports that give a number.',
    },
    'appeals-funnel': {
      title: 'Funnel plot of reviews corrected',
      lead: 'Decided reviews against the corrected share; chance hardly explains what lies outside the limits.',
    },
    'requests-flow': {
      title: 'From request to outcome',
      lead: 'Requests received and carried in, what became of them, and what was carried to the next year.',
    },
    'requests-by-applicant': {
      title: 'Who asks',
      lead: 'Requests received by kind of applicant and year, from the tables of reports.',
    },
    'requests-refusals': {
      title: 'Grounds of refusal',
      lead: 'Requests refused by ground, in each publisher’s latest report with a table.',
    },
    'requests-disclosure-rate': {
      title: 'Disclosure rate',
      lead: 'Share of concluded requests granted in full or in part, with its 95% interval.',
    },
    'requests-unavailable-rate': {
      title: 'Unavailable rate',
      lead: 'Share of concluded requests for which the information was unavailable, with its 95% interval.',
    },
    'requests-carried-to-next-year': {
      title: 'Carried to next year',
      lead: 'Share of requests received and carried in that were carried to the next year, with its 95% interval.',
    },
    'requests-received': {
      title: 'Requests received',
      lead: 'Requests for information that each publisher received in the newest year.',
    },
    'requests-trend': {
      title: 'Requests received over the years',
      lead: 'Chosen publishers, and the median and quartiles of like publishers: of the same ones in each year, where there are enough.',
    },
    'disclosure-rate-trend': {
      title: 'Disclosure rate over the years',
      lead: 'Chosen publishers, and the median and quartiles of like publishers: of the same ones in each year, where there are enough.',
    },
    'requests-carried-in-trend': {
      title: 'Requests carried in over the years',
      lead: 'Chosen publishers, and the median and quartiles of like publishers: of the same ones in each year, where there are enough.',
    },
    'requests-concluded-trend': {
      title: 'Requests concluded over the years',
      lead: 'Chosen publishers, and the median and quartiles of like publishers: of the same ones in each year, where there are enough.',
    },
    'unavailable-rate-trend': {
      title: 'Unavailable rate over the years',
      lead: 'Chosen publishers, and the median and quartiles of like publishers: of the same ones in each year, where there are enough.',
    },
    'carried-to-next-year-trend': {
      title: 'Carried to next year, over the years',
      lead: 'Chosen publishers, and the median and quartiles of like publishers: of the same ones in each year, where there are enough.',
    },
    'publisher-trends': {
      title: 'Key figures over the years',
      lead: 'Key figures of the chosen publishers; the first year with a figure is 100.',
    },
    'findings-by-year': {
      title: 'Check results by year',
      lead: 'Places where reports of each year fail, need a look or pass.',
    },
    'reading-coverage': {
      title: 'How much was read',
      lead: 'In how many reports of each year each part could be read.',
    },
  },
  head: {
    region: 'Region',
    cities: 'City governments with a report',
    allCities: 'City governments in all',
    counties: 'County governments with a report',
    allCounties: 'County governments in all',
    value: 'Value',
    measure: 'Measure',
    publisher: 'Publisher',
    year: 'Year',
    level: 'Level',
    scope: 'Scope',
    province: 'Province',
    reports: 'Reports',
    publishers: 'Publishers',
    partial: 'Read in part',
    items: 'Items',
    share: 'Share',
    check: 'Check',
    basis: 'Basis',
    note: 'Note',
    low: 'Low',
    high: 'High',
    numerator: 'Numerator',
    denominator: 'Denominator',
    median: 'Median',
    lowerQuartile: 'Lower quartile',
    upperQuartile: 'Upper quartile',
    given: 'Reports with a value',
    before: 'Year before',
    after: 'Newest year',
    factor: 'Factor',
    period: 'Period',
    outcome: 'Outcome',
    section: 'Part',
    read: 'Reports read',
    count: 'Number',
    volume: 'Volume',
    printed: 'As printed',
    index: 'Index',
  },
  noYearBefore: 'No comparable year before',
  untold: 'Outcome not told',
  decided: 'Decided reviews',
  beyondLimits: 'outside the 99.8% limits',
  shareOfAssessed: 'Share of those assessed',
  readWhole: 'Read in full',
  scopeUnknown: 'Scope not read',
  provinceUnknown: 'Province not known',
  noSuchReports: 'no reports of this kind',
  leftOut: 'left out by the filter',
  regionOwn: 'Its own organs',
  governments: (cities, allCities, counties, allCounties) =>
    `${cities} of ${allCities} city, ${counties} of ${allCounties} county governments`,
  medianOf: (shown, total) => `${shown} of ${total} publishers give it`,
  medianNamed: (measure) => `${measure} (median)`,
  publishersIn: (count) => (count === '1' ? '1 publisher' : `${count} publishers`),
  missing: 'missing',
  nothingAdded: 'no number to add',
  basis: { table: 'from the table', text: 'from the text' },
  approximate: 'approximate',
  partly: 'read in part',
  unspecified: 'Channel not stated',
  suspicious: 'Suspicious unit',
  overYears: 'Over the years',
  overYearsLead:
    'This measure by year: the chosen publishers, and the median and quartiles of like publishers under the same filter: of the same ones in each year, where there are enough.',
  quartiles: 'Quartiles',
  limits95: '95% limits',
  limits998: '99.8% limits',
  overall: 'Overall',
  toHandle: 'To handle',
  unaccounted: 'Not told, or does not add up',
  excess: 'More handled than came in',
  break: (edition) => `${edition} begins`,
  quoted: (name) => `“${name}”`,
  sentence: (parts) => {
    const text = parts.join('; ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  withYear: (name, year) => `${name} (${year})`,
  withScope: (name, scope) => `${name} (${scope})`,
  toldShort: 'as told',
  onBasis: (name, basis) => `${name} (${basis})`,
  within: (outcome, reason) => `${outcome} · ${reason}`,
  noReason: 'no reason told',
  ofPublisher: (name, measure) => `${name} · ${measure}`,
  withYearAndScope: (name, year, scope) => `${name} (${year}, ${scope})`,
  share: (numerator, denominator) => `${numerator} of ${denominator}`,
  ...viewNotes,
};
