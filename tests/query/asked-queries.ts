import { bulletinUnits } from '../../src/query/bulletin-units.ts';
import {
  compareDirectory,
  compareFigures,
  compareMeasures,
  compareStated,
} from '../../src/query/compared-reports.ts';
import { countryCoverage } from '../../src/query/country-coverage.ts';
import { filing } from '../../src/query/filing.ts';
import { filterOptions } from '../../src/query/filter-options.ts';
import type { Filter } from '../../src/query/filter.ts';
import { findingsByCheck, findingsByYear, readingByYear } from '../../src/query/findings-counts.ts';
import { heldPlaces } from '../../src/query/held-places.ts';
import { letterFindings, letterPlaces, letterReports } from '../../src/query/letter-reports.ts';
import { findingsList } from '../../src/query/listed-findings.ts';
import { keyFigures, worstReports } from '../../src/query/overview-figures.ts';
import { likeReports, measuredWithin, placeReports } from '../../src/query/place-reports.ts';
import {
  publisherBulletins,
  publisherChannels,
  publisherFindings,
  publisherHead,
  publisherReports,
  publisherStated,
} from '../../src/query/publisher-facts.ts';
import { mostReported, publisherNames } from '../../src/query/publisher-list.ts';
import type { Query } from '../../src/query/query.ts';
import { rankingFigures, rankingSupport } from '../../src/query/ranking-figures.ts';
import { rankMeasures } from '../../src/query/ranking-measures.ts';
import { regionReports } from '../../src/query/region-reports.ts';
import { figureProblems, reportFigures } from '../../src/query/report-figures.ts';
import { sitePublishers } from '../../src/query/site-publishers.ts';
import { figurePlaces, reportExplanations, reportSource } from '../../src/query/source.ts';
import { publisherThemes, themesByLevel } from '../../src/query/themes-counts.ts';
import { indicators } from '../../src/schema/indicators.ts';
import { allViews } from '../../src/views/page-views.ts';
import { measureKeys, measureQuery } from '../engine/measure-queries.ts';

const rankKeys = rankMeasures.map(({ key }) => key);

/** What the board asks under a filter beside its views: of its measures, and of what is no view. */
export const askedBesideViews = (filter: Filter): readonly Query[] => [
  ...measureKeys.map((key) => measureQuery(key, filter)),
  keyFigures(filter),
  worstReports(filter, 12),
  findingsByCheck(filter),
  findingsByYear(filter),
  readingByYear(filter),
  themesByLevel(filter),
  filing(filter),
  letterReports(filter),
  letterFindings(filter),
  findingsList(filter, { class: 'counted', check: null, result: 'fail' }, { offset: 0, limit: 20 }),
  findingsList(filter, { class: null, check: 'deadline', result: 'warn' }),
  reportFigures(filter),
  figureProblems(filter),
  measuredWithin(filter),
  bulletinUnits('bulletins', filter, ['orders', 'on_time_rate']),
  ...['', '11', '1101', '110100'].map((at) => regionReports(filter, at)),
  rankingFigures(rankKeys, filter),
  rankingSupport(filter),
];

/** Every question that the board asks under a filter. */
export const askedUnder = (filter: Filter): readonly Query[] => [
  ...allViews.map((view) => ({ ...view.query(filter), name: view.id })),
  ...askedBesideViews(filter),
];

/** Every question that it asks of the data as a whole. */
export const askedOfAll: readonly Query[] = [
  compareDirectory,
  countryCoverage,
  filterOptions,
  heldPlaces,
  sitePublishers,
  mostReported(50),
  likeReports({ year: 2023, scope: 'region', kind: 'government' }),
];

/** Every question that it asks of a publisher and its reports. */
export const askedOf = (publisher: string, reports: readonly string[], place: string): readonly Query[] => [
  publisherHead(publisher),
  publisherReports(publisher),
  publisherStated(publisher),
  publisherFindings(publisher),
  publisherBulletins(publisher),
  publisherChannels(publisher),
  publisherThemes(publisher),
  publisherNames([publisher, 'nobody']),
  placeReports(place),
  compareFigures(reports),
  compareStated(reports),
  compareMeasures(reports, [publisher]),
  letterPlaces(
    reports,
    indicators.slice(0, 40).map(({ key }) => key),
  ),
  ...reports.flatMap((report) => [reportSource(report), figurePlaces(report), reportExplanations(report)]),
];
