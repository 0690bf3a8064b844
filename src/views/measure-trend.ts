import { measureTrend as query, trendColumns } from '../query/measure-trend.ts';
import type { RowOf } from '../query/query.ts';
import { editions } from '../schema/editions.ts';
import { editionsOf, measureOf, type MeasureKey } from '../schema/measures.ts';
import { breaksOf, wholeYears } from './breaks.ts';
import { numberCell, numberColumn, textCell, textColumn } from './cells.ts';
import type { Point, Series } from './chart-model.ts';
import { toCoverage } from './coverage.ts';
import { defineView, type ViewId } from './define-view.ts';
import { keysOf } from './latest-rows.ts';
import { summariseChange } from './summary.ts';
import type { AnyView, TableModel, ViewContext, ViewModel } from './view.ts';
import { basisName, correctionWords, isReason, publisherName, reasonName, scopeName } from './words.ts';

type Row = RowOf<typeof trendColumns>;

function ownSeries(
  key: MeasureKey,
  rows: readonly Row[],
  years: readonly number[],
  context: ViewContext,
): Series[] {
  const ids = [...new Set(rows.map(({ publisher_id, scope }) => `${publisher_id ?? ''} ${scope ?? ''}`))];
  const names = new Map<string, number>();
  for (const id of ids) {
    const publisher = id.split(' ')[0] ?? '';
    names.set(publisher, (names.get(publisher) ?? 0) + 1);
  }
  return ids.map((id) => {
    const mine = rows.filter(({ publisher_id, scope }) => `${publisher_id ?? ''} ${scope ?? ''}` === id);
    const first = mine[0];
    const name = first ? publisherName(first, context) : '';
    const twice = (names.get(id.split(' ')[0] ?? '') ?? 0) > 1;
    return {
      id,
      name: twice && first ? context.t.views.withScope(name, scopeName(first.scope, context)) : name,
      points: years.map((year) =>
        ownPoint(
          key,
          mine.find((row) => row.year === year),
          context,
        ),
      ),
    };
  });
}

/** What stands beside a report's value in the table: read in part, corrected. */
function noteOf(row: Row, context: ViewContext) {
  const notes = [
    ...(row.partial ? [context.t.views.partly] : []),
    ...correctionWords(row.correction, context),
  ];
  return notes.length > 0 ? { note: notes.join(' · ') } : {};
}

function ownPoint(key: MeasureKey, row: Row | undefined, context: ViewContext): Point {
  if (!row) return { value: null };
  const detail = [
    basisName(row.basis, context),
    row.approximate ? context.t.views.approximate : '',
    ...correctionWords(row.correction, context),
    row.partial ? context.t.views.partly : '',
  ].filter((word) => word !== '');
  return {
    value: row.value,
    ...(row.report_id === null ? {} : { reportId: row.report_id, keys: keysOf(key, row.basis) }),
    ...(isReason(row.missing) ? { reason: reasonName(row.missing, context) } : {}),
    ...(detail.length > 0 ? { detail: detail.join(' · ') } : {}),
    ...(row.partial && row.value !== null ? { hollow: true } : {}),
  };
}

function tableOf(
  key: MeasureKey,
  yearly: readonly Row[],
  own: readonly Row[],
  peers: string,
  context: ViewContext,
): TableModel {
  const { head } = context.t.views;
  const { unit } = measureOf(key);
  const shownYears = yearly.filter(({ shown }) => (shown ?? 0) > 0);
  return {
    columns: [
      textColumn('publisher', head.publisher),
      numberColumn('year', head.year),
      numberColumn(key, context.say(measureOf(key).names)),
      numberColumn('low', head.lowerQuartile),
      numberColumn('high', head.upperQuartile),
      numberColumn('given', head.given),
      numberColumn('reports', head.reports),
      textColumn('basis', head.basis),
    ],
    rows: [
      ...own.map((row) => [
        {
          ...textCell(publisherName(row, context)),
          ...(row.publisher_id === null ? {} : { publisherId: row.publisher_id }),
          note: scopeName(row.scope, context),
        },
        numberCell(row.year, 'year', context),
        {
          ...numberCell(row.value, unit, context, isReason(row.missing) ? row.missing : null),
          ...(row.report_id === null ? {} : { reportId: row.report_id, keys: keysOf(key, row.basis) }),
          ...noteOf(row, context),
        },
        textCell(''),
        textCell(''),
        textCell(''),
        textCell(''),
        textCell(basisName(row.basis, context)),
      ]),
      ...shownYears.map((row) => [
        textCell(peers),
        numberCell(row.year, 'year', context),
        numberCell(row.value, unit, context),
        numberCell(row.low, unit, context),
        numberCell(row.high, unit, context),
        numberCell(row.shown, 'count', context),
        numberCell(row.total, 'count', context),
        textCell(''),
      ]),
    ],
  };
}

/** Which forms have a measure in their tables, where not all do. */
function formNotes(key: MeasureKey, { t, say }: ViewContext): string[] {
  const forms = editionsOf(key);
  if (forms.length === 0) return [t.views.note.toldOnly];
  if (forms.length === Object.keys(editions).length) return [];
  return [t.views.note.formsOf(forms.map((form) => say(editions[form].names)).join(t.app.filter.and))];
}

/** A median of fewer reports is no peer group; it stays in the table. */
const enoughForMedian = 5;

/** A measure over years as lines: the chosen publishers, and the median of `peers` with the band of their quartiles. */
export function toTrend(
  key: MeasureKey,
  rows: readonly Row[],
  peersName: string,
  context: ViewContext,
): ViewModel {
  const { t, format } = context;
  const { unit, names } = measureOf(key);
  const yearly = rows.filter(({ report_id }) => report_id === null);
  const own = rows.filter(({ report_id }) => report_id !== null);
  const years = wholeYears(
    [...yearly.filter(({ shown }) => (shown ?? 0) >= enoughForMedian), ...own].flatMap(({ year, value }) =>
      year === null || value === null ? [] : [year],
    ),
  );
  const at = (year: number) => yearly.find((row) => row.year === year && (row.shown ?? 0) >= enoughForMedian);
  const partial = own.filter((row) => row.partial && row.value !== null).length;
  const thin = yearly.filter(({ shown }) => shown && shown < enoughForMedian).length;
  const median = years.map((year) => ({ year, value: at(year)?.value ?? null }));
  const peers: Series = {
    id: 'median',
    name: peersName,
    points: median.map(({ year, value }) => ({
      value,
      detail: t.views.share(
        format.exact(at(year)?.shown ?? 0, 'count'),
        format.exact(at(year)?.total ?? 0, 'count'),
      ),
    })),
  };
  const series = [peers, ...ownSeries(key, own, years, context)];
  const sentences = series.flatMap(
    ({ name, points }) =>
      summariseChange(
        name,
        years.map((year, index) => ({ year, value: points[index]?.value ?? null })),
        unit,
        context,
      ) ?? [],
  );
  return {
    chart:
      years.length === 0
        ? null
        : {
            kind: 'lines',
            years,
            series,
            value: { name: context.say(names), unit },
            breaks: breaksOf(years, context),
            band: {
              name: t.views.quartiles,
              low: years.map((year) => at(year)?.low ?? null),
              high: years.map((year) => at(year)?.high ?? null),
            },
          },
    table: tableOf(key, yearly, own, peersName, context),
    coverage: toCoverage('reports', yearly, context),
    notes:
      years.length === 0
        ? []
        : [
            t.views.note.median,
            ...formNotes(key, context),
            ...(partial > 0 ? [t.views.note.hollow(format.exact(partial, 'count'))] : []),
            ...(thin > 0 ? [t.views.note.fewReports(format.exact(enoughForMedian, 'count'))] : []),
          ],
    summary: t.views.sentence(sentences.length > 0 ? sentences : [t.views.nothing]),
  };
}

/** Whose median it is: of all reports, or of those that the filter leaves besides the choice of publishers. */
const peersName = ({ t, filter }: ViewContext): string =>
  filter.scope !== null || [filter.provinces, filter.levels, filter.kinds].some((chosen) => chosen.length > 0)
    ? t.views.peersOfFilter
    : t.views.peers;

/** A measure over years: the chosen publishers, and the median of all reports with the band of their quartiles. */
export const measureTrend = (id: ViewId, key: MeasureKey) =>
  defineView(
    id,
    (filter) => query(id, key, filter),
    (rows, context) => toTrend(key, rows, peersName(context), context),
  );

/** The same of any measure, for a figure that compares publishers by it. */
export const measureOverYears = (key: MeasureKey): AnyView => ({
  id: 'over-years',
  title: (t) => t.views.overYears,
  lead: (t) => t.views.overYearsLead,
  query: (filter) => query('over-years', key, filter),
  model: (rows, context) => {
    const model = toTrend(key, rows as readonly Row[], peersName(context), context);
    return {
      ...model,
      notes: [context.t.compare.trend.measure(context.say(measureOf(key).names)), ...model.notes],
    };
  },
});
