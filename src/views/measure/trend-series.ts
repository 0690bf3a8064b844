import type { trendColumns } from '../../query/yearly-values.ts';
import type { RowOf } from '../../query/query.ts';
import type { MeasureKey } from '../../schema/measures.ts';
import type { Point, Series } from '../model/chart-model.ts';
import { keysOf } from './latest-rows.ts';
import type { ViewContext } from '../model/view.ts';
import {
  basisName,
  correctionWords,
  isReason,
  publisherName,
  reasonName,
  scopeName,
} from '../model/names.ts';

export type TrendRow = RowOf<typeof trendColumns>;

/** The rows of a publisher's scopes that give a value in any year; of one that gives none at all, all its rows. */
export function linedRows<T extends Pick<TrendRow, 'publisher_id' | 'scope' | 'value'>>(
  rows: readonly T[],
): readonly T[] {
  const given = rows.filter(({ value }) => value !== null);
  const publishers = new Set(given.map(({ publisher_id }) => publisher_id));
  const lines = new Set(given.map(({ publisher_id, scope }) => `${publisher_id ?? ''} ${scope ?? ''}`));
  return rows.filter(
    ({ publisher_id, scope }) =>
      !publishers.has(publisher_id) || lines.has(`${publisher_id ?? ''} ${scope ?? ''}`),
  );
}

/** A line a publisher and scope, a point a year: a gap where there is no report, or none with a value. */
export function reportSeries(
  key: MeasureKey,
  all: readonly TrendRow[],
  years: readonly number[],
  context: ViewContext,
): Series[] {
  const rows = linedRows(all);
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
        reportPoint(
          key,
          mine.find((row) => row.year === year),
          context,
        ),
      ),
    };
  });
}

function reportPoint(key: MeasureKey, row: TrendRow | undefined, context: ViewContext): Point {
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
