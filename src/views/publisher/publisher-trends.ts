import { publisherTrends as query } from '../../query/chosen-values.ts';
import { measureOf, type MeasureKey } from '../../schema/measures.ts';
import { breaksOf, wholeYears } from '../model/breaks.ts';
import { numberCell, numberColumn, reasonedCell, textCell, textColumn } from '../model/table-cells.ts';
import type { Series } from '../model/chart-model.ts';
import { defineView } from '../model/define-view.ts';
import { keysOf } from '../measure/latest-rows.ts';
import { scopesApart } from '../model/scopes-apart.ts';
import { summariseChange } from '../model/summary.ts';
import { basisName, isReason, publisherName, reasonName, scopeName } from '../model/names.ts';

const shownMeasures = [
  'items_disclosed',
  'policy_interpretations',
  'requests_received',
  'requests_concluded',
  'reviews',
  'suits',
] as const satisfies readonly MeasureKey[];

/** Key amounts of the chosen publishers over years, each as an index of its first year above zero (100). */
export const publisherTrends = defineView(
  'publisher-trends',
  (filter) => query('publisher-trends', shownMeasures, filter),
  (rows, context) => {
    const { t, say, format } = context;
    const years = wholeYears(
      rows.flatMap(({ year, value }) => (year === null || value === null ? [] : [year])),
    );
    const publishers = new Set(rows.map(({ publisher_id }) => publisher_id));
    const groups = new Map<string, typeof rows>();
    for (const row of rows) {
      const id = `${row.measure ?? ''} ${row.publisher_id ?? ''} ${row.scope ?? ''}`;
      groups.set(id, [...(groups.get(id) ?? []), row]);
    }
    const lines = [...groups].flatMap(([id, group]) => {
      const key = shownMeasures.find((measure) => measure === group[0]?.measure);
      const base = group.find(({ value }) => value !== null && value > 0)?.value ?? null;
      const [first] = group;
      if (!key || !first || base === null) return [];
      const scoped = [...groups.values()].some(
        ([other]) =>
          other?.measure === first.measure &&
          other.publisher_id === first.publisher_id &&
          other.scope !== first.scope,
      );
      const measured = say(measureOf(key).names);
      const named =
        publishers.size > 1 ? t.views.ofPublisher(publisherName(first, context), measured) : measured;
      const name = scoped ? t.views.withScope(named, scopeName(first.scope, context)) : named;
      return [{ id, key, base, name, group }];
    });
    const series = lines.map(({ id, key, base, name, group }): Series => ({
      id,
      name,
      points: years.map((year) => {
        const row = group.find((candidate) => candidate.year === year);
        if (!row) return { value: null };
        return {
          value: row.value === null ? null : (100 * row.value) / base,
          keys: keysOf(key, row.basis),
          ...(row.report_id === null ? {} : { reportId: row.report_id }),
          ...(row.value === null
            ? {}
            : {
                detail: `${format.exact(row.value, measureOf(key).unit)} · ${basisName(row.basis, context)}`,
              }),
          ...(isReason(row.missing) ? { reason: reasonName(row.missing, context) } : {}),
        };
      }),
    }));
    const changes = lines.flatMap(
      ({ name, key, group }) =>
        summariseChange(
          name,
          group.map(({ year, value }) => ({ year: year ?? 0, value })),
          measureOf(key).unit,
          context,
        ) ?? [],
    );
    return {
      chart:
        series.length === 0
          ? null
          : {
              kind: 'lines',
              years,
              series,
              value: { name: t.views.head.index, unit: 'score' },
              breaks: breaksOf(years, context),
            },
      table: {
        columns: [
          textColumn('publisher', t.views.head.publisher),
          textColumn('scope', t.views.head.scope),
          textColumn('measure', t.views.head.measure),
          numberColumn('year', t.views.head.year),
          numberColumn('value', t.views.head.value),
          textColumn('basis', t.views.head.basis),
        ],
        rows: rows.flatMap((row) => {
          const key = shownMeasures.find((measure) => measure === row.measure);
          if (!key) return [];
          return [
            [
              textCell(publisherName(row, context)),
              textCell(scopeName(row.scope, context)),
              textCell(say(measureOf(key).names)),
              numberCell(row.year, 'year', context),
              {
                ...reasonedCell(row.value, measureOf(key).unit, row.missing, context),
                keys: keysOf(key, row.basis),
                ...(row.report_id === null ? {} : { reportId: row.report_id }),
              },
              textCell(basisName(row.basis, context)),
            ],
          ];
        }),
      },
      coverage: null,
      notes:
        series.length === 0
          ? [t.views.note.choosePublisher]
          : [...scopesApart(rows, context), t.views.note.index],
      summary: t.views.sentence(changes.length > 0 ? changes : [t.views.nothing]),
    };
  },
);
