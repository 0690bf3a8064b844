import { appealsByYear } from './appeals/appeals-by-year.ts';
import { appealsFunnel } from './appeals/appeals-funnel.ts';
import { channelsByPublisher, channelsShare } from './channels/channels-by-publisher.ts';
import { channelsByYear, channelsOverview } from './channels/channels-by-year.ts';
import type { ViewId } from './model/define-view.ts';
import { reviewOutcomes, suitOutcomes } from './appeals/dispute-outcomes.ts';
import { findingsByCheck } from './quality/findings-by-check.ts';
import { findingsByYear } from './quality/findings-by-year.ts';
import { bulletinsVolumeRate, hotlineBulletins } from './hotline/hotline-bulletins.ts';
import { measureBars } from './measure/measure-bars.ts';
import { measureByProvince } from './overview/measure-by-province.ts';
import { measureIntervals } from './measure/measure-intervals.ts';
import { measureTrend } from './measure/measure-trend.ts';
import { newestChanges } from './overview/newest-changes.ts';
import { procurementAmount, procurementProjects } from './procurement/procurement-bars.ts';
import { procurementPerProject } from './procurement/procurement-per-project.ts';
import { publisherTrends } from './publisher/publisher-trends.ts';
import { readingCoverage } from './quality/reading-coverage.ts';
import { reportsByProvince } from './overview/reports-by-province.ts';
import { reportsByRegion } from './overview/reports-by-region.ts';
import { reportsByYear } from './overview/reports-by-year.ts';
import { requestsByApplicant } from './requests/requests-by-applicant.ts';
import { requestsFlow } from './requests/requests-flow.ts';
import { requestsRefusals } from './requests/requests-refusals.ts';
import { themesByLevel, themesByYear } from './quality/theme-shares.ts';
import type { AnyView } from './model/view.ts';
import { volumeRate } from './measure/volume-rate.ts';

/** The measure of the grid of medians until the reader chooses another. */
export const provinceMeasure = 'items_disclosed';

const itemsTrend = measureTrend('items-trend', 'items_disclosed');
const requestsTrend = measureTrend('requests-trend', 'requests_received');

const hotlineCompletion = measureIntervals('hotline-completion', 'hotline_completion_rate');

/** What a place is asked first: channels, procurement, the hotline, and what became of reviews. */
export const leadViews = [channelsShare, procurementAmount, hotlineCompletion, reviewOutcomes] as const;

/**
 * What the overview is led by: of the country too few like reports tell how many orders were completed, while bulletins
 * tell the orders of many units of one place.
 */
export const countryLead = [channelsShare, procurementAmount, hotlineBulletins, reviewOutcomes] as const;

/** Requests over the years, a measure each: small charts of one form, to be read side by side. */
export const requestsMultiples = [
  requestsTrend,
  measureTrend('requests-carried-in-trend', 'requests_carried_in'),
  measureTrend('requests-concluded-trend', 'requests_concluded'),
  measureTrend('disclosure-rate-trend', 'disclosure_rate'),
  measureTrend('unavailable-rate-trend', 'unavailable_rate'),
  measureTrend('carried-to-next-year-trend', 'carried_to_next_year'),
] as const;

/** A measure by province, which leads on into the provinces. */
export const overviewPlaces = [measureByProvince(provinceMeasure)] as const;

/** How much is held, by place: each leads on into the places that it shows. */
export const heldPlaces = [reportsByProvince, reportsByRegion('')] as const;

/** Shown by frames and links alone: pages that told them told the same in another chart. */
const framed = [channelsOverview, measureBars('items-top', 'items_disclosed', 'year')] as const;

/** Every view, by page in the order in which the pages show them. A view can stand on several pages. */
export const pageViews = {
  overview: [...countryLead, ...overviewPlaces, newestChanges],
  place: leadViews,
  channels: [
    channelsByYear,
    itemsTrend,
    measureTrend('interpretations-trend', 'policy_interpretations'),
    channelsByPublisher,
    channelsShare,
    measureBars('items-by-publisher', 'items_disclosed', 'year', { wide: true }),
  ],
  procurement: [procurementAmount, procurementPerProject, procurementProjects],
  hotline: [
    hotlineBulletins,
    bulletinsVolumeRate,
    measureBars('hotline-orders', 'hotline_orders', 'latest', { scale: 'log' }),
    hotlineCompletion,
    volumeRate('hotline-volume-rate', 'hotline_on_time_rate'),
    measureBars('services-accepted', 'services_accepted', 'latest', { scale: 'log' }),
    volumeRate('services-volume-rate', 'services_on_time_rate'),
    measureIntervals('hotline-satisfaction', 'hotline_satisfaction_rate'),
  ],
  requests: [
    requestsFlow,
    measureBars('requests-received', 'requests_received', 'year'),
    measureIntervals('requests-disclosure-rate', 'disclosure_rate'),
    measureIntervals('requests-unavailable-rate', 'unavailable_rate'),
    measureIntervals('requests-carried-to-next-year', 'carried_to_next_year'),
    requestsRefusals,
    requestsByApplicant,
    ...requestsMultiples,
  ],
  appeals: [
    appealsByYear,
    reviewOutcomes,
    suitOutcomes,
    measureIntervals('appeals-corrected', 'review_corrected_rate'),
    measureIntervals('suits-corrected', 'suit_corrected_rate'),
    appealsFunnel,
    measureBars('appeals-per-hundred', 'disputes_per_hundred', 'latest', { onlyEnough: true }),
  ],
  publisher: [publisherTrends, itemsTrend, requestsTrend],
  quality: [
    findingsByCheck,
    findingsByYear,
    readingCoverage,
    ...heldPlaces,
    reportsByYear,
    themesByYear,
    themesByLevel,
  ],
} as const satisfies Record<string, readonly (AnyView & { readonly id: ViewId })[]>;

export const allViews: readonly AnyView[] = [...new Set([...Object.values(pageViews).flat(), ...framed])];

const byId = new Map(allViews.map((view) => [view.id, view]));

/** The view of an id, as an address or an embed names it. */
export const viewOf = (id: string): AnyView | undefined => byId.get(id);
