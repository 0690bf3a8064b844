import { readingByYear as query } from '../../query/findings-counts.ts';
import { sections, type SectionId } from '../../schema/sections.ts';
import { numberCell, numberColumn } from '../model/table-cells.ts';
import { defineView } from '../model/define-view.ts';
import { summariseValues } from '../model/summary.ts';

const sectionIds = Object.keys(sections) as SectionId[];

/** Of how many reports of each year each part was read: years × parts, in per cent of the year's reports. */
export const readingCoverage = defineView('reading-coverage', query, (rows, context) => {
  const { t, say, format } = context;
  const years = rows.filter(({ year, reports }) => year !== null && (reports ?? 0) > 0);
  const read = (row: (typeof rows)[number], id: SectionId) => row[`read_${id}`] ?? 0;
  const share = (part: number, whole: number) => (whole === 0 ? null : (100 * part) / whole);
  const total = (pick: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + pick(row), 0);
  const all = total((row) => row.reports ?? 0);
  return {
    chart:
      years.length === 0
        ? null
        : {
            kind: 'heatmap',
            rows: years.map(({ year }) => format.exact(year ?? 0, 'year')),
            columns: sectionIds.map((id) => say(sections[id].names)),
            cells: years.map((row) =>
              sectionIds.map((id) => ({
                value: share(read(row, id), row.reports ?? 0),
                detail: t.views.share(
                  format.exact(read(row, id), 'count'),
                  format.exact(row.reports ?? 0, 'count'),
                ),
              })),
            ),
            value: { name: t.views.head.read, unit: 'percent' },
          },
    table: {
      columns: [
        numberColumn('year', t.views.head.year),
        ...sectionIds.map((id) => numberColumn(id, say(sections[id].names))),
        numberColumn('whole', t.views.readWhole),
        numberColumn('reports', t.views.head.reports),
      ],
      rows: years.map((row) => [
        numberCell(row.year, 'year', context),
        ...sectionIds.map((id) => numberCell(read(row, id), 'count', context)),
        numberCell(row.whole, 'count', context),
        numberCell(row.reports, 'count', context),
      ]),
    },
    coverage: null,
    notes: [],
    summary: summariseValues(
      sectionIds.flatMap((id) => {
        const value = share(
          total((row) => read(row, id)),
          all,
        );
        return value === null ? [] : [{ name: say(sections[id].names), value }];
      }),
      'percent',
      context,
    ),
  };
});
