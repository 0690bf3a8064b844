import { enoughPublishers } from '../../query/enough.ts';
import { provinceMedians } from '../../query/province-medians.ts';
import { measureOf, type MeasureKey } from '../../schema/measures.ts';
import { numberCell, numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import { refusing } from '../model/comparable.ts';
import { toCoverage } from '../model/coverage.ts';
import { defineView } from '../model/define-view.ts';
import { toTiles } from './province-tiles.ts';
import { groupName } from '../model/group-words.ts';
import { summariseValues } from '../model/summary.ts';
import { byName, provinceName } from '../model/names.ts';

/** The middle of a measure among the publishers of one group in each province, on a grid of the country. */
export const measureByProvince = (key: MeasureKey) =>
  defineView(
    'measure-by-province',
    (filter) => provinceMedians(key, filter),
    (answer, context) => {
      const { t, say, format } = context;
      // A median of fewer says nothing of a province: it is missing, and the table says of how many it would be.
      const rows = answer.map((row) =>
        (row.shown ?? 0) < enoughPublishers ? { ...row, median: null, low: null, high: null } : row,
      );
      const few = t.groups.fewerThan(format.exact(enoughPublishers, 'count'));
      const reasonOf = ({ shown }: (typeof rows)[number]) => (shown ? few : t.views.missing);
      const measure = measureOf(key);
      const compare = byName(context);
      const byProvince = new Map(rows.map((row) => [row.province, row]));
      const sorted = rows
        .map((row) => ({ ...row, name: provinceName(row.province, context) }))
        .toSorted((a, b) => (b.median ?? -1) - (a.median ?? -1) || compare(a.name, b.name));
      const given = sorted.flatMap(({ name, median }) => (median === null ? [] : [{ name, value: median }]));
      const years = rows.flatMap(({ first_year, last_year }) => [first_year ?? [], last_year ?? []].flat());
      const count = (value: number | null) => format.exact(value ?? 0, 'count');
      const group = rows[0] ? groupName(rows[0], null, context) : null;
      const refused =
        given.length === 0 && rows.length > 0
          ? t.groups.noProvince(format.exact(enoughPublishers, 'count'))
          : null;
      return {
        ...refusing(refused),
        chart:
          given.length === 0
            ? null
            : toTiles(
                (province) => {
                  const row = byProvince.get(province);
                  if (!row) return { value: null, reason: t.groups.notOfGroup };
                  return {
                    value: row.median,
                    ...(row.median === null && { reason: reasonOf(row) }),
                    detail: t.views.medianOf(count(row.shown), count(row.total)),
                  };
                },
                { name: t.views.medianNamed(say(measure.names)), unit: measure.unit },
                context,
              ),
        table: {
          columns: [
            textColumn('province', t.views.head.province),
            numberColumn('median', t.views.head.median),
            numberColumn('low', t.views.head.lowerQuartile),
            numberColumn('high', t.views.head.upperQuartile),
            numberColumn('shown', t.views.head.given),
            numberColumn('total', t.views.head.publishers),
          ],
          rows: sorted.map((row) => [
            textCell(row.name),
            row.median === null
              ? { text: '', value: null, reason: reasonOf(row) }
              : numberCell(row.median, measure.unit, context),
            numberCell(row.low, measure.unit, context),
            numberCell(row.high, measure.unit, context),
            numberCell(row.shown, 'count', context),
            numberCell(row.total, 'count', context),
          ]),
        },
        coverage: rows.length === 0 ? null : toCoverage('publishers', rows, context),
        notes:
          years.length === 0
            ? []
            : [
                ...(group === null ? [] : [t.groups.compared(group)]),
                t.views.note.newestOfEach(
                  format.exact(Math.min(...years), 'year'),
                  format.exact(Math.max(...years), 'year'),
                ),
                t.views.note.withoutReports,
              ],
        summary: refused ?? (given.length === 0 ? '' : summariseValues(given, measure.unit, context)),
      };
    },
  );
