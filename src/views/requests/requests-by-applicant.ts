import { enoughPublishers } from '../../query/enough.ts';
import { applicantKinds, requestsByApplicant as query } from '../../query/request-tables.ts';
import { applicants } from '../../schema/requests.ts';
import { columnBreaksOf, wholeYears } from '../model/breaks.ts';
import { numberCell, numberColumn } from '../model/table-cells.ts';
import { isThin, refusing, summedGroup, summedNotes, thinYears, unmatchedNote } from '../model/comparable.ts';
import { toCoverage } from '../model/coverage.ts';
import { defineView } from '../model/define-view.ts';
import { groupName, type GroupNames } from '../model/group-words.ts';
import type { ViewContext } from '../model/view.ts';
import { describeParts, toSummary } from '../model/summary.ts';

/** Why there are no shares although enough give them: in none of those years did anybody ask. */
function refuseNoneAsked(first: GroupNames | undefined, context: ViewContext): string {
  const { t, format } = context;
  const group = first ? groupName(first, null, context) : null;
  return group === null
    ? t.groups.nobody
    : t.groups.noneAsked(group, format.exact(enoughPublishers, 'count'));
}

/** Who asked, year by year, over the reports whose table gives all six kinds of applicants: shares, amounts in the table. */
export const requestsByApplicant = defineView(
  'requests-by-applicant',
  query,
  (rows, context) => {
    const { t, say, format } = context;
    const rowOf = (year: number) => rows.find((row) => row.year === year);
    const all = wholeYears(rows.flatMap(({ year, reports }) => (year !== null && reports ? [year] : [])));
    const isDrawnIn = (year: number) =>
      !isThin(rowOf(year)?.reports ?? 0, context) && rowOf(year)?.asked !== 0;
    const years = wholeYears(all.filter(isDrawnIn));
    const newest = rowOf(years.at(-1) ?? 0);
    const totals = applicantKinds
      .map((kind) => ({
        kind,
        name: say(applicants[kind].names),
        value: newest?.[`received_${kind}`] ?? 0,
      }))
      .toSorted((a, b) => b.value - a.value);
    const asked = totals.reduce((sumOfAll, { value }) => sumOfAll + value, 0);
    const refused =
      thinYears(rows[0], Math.max(0, ...rows.map(({ reports }) => reports ?? 0)), context) ??
      (all.length > 0 && years.length === 0 ? refuseNoneAsked(rows[0], context) : null);
    return {
      ...refusing(refused),
      ...summedGroup(rows[0], context),
      chart:
        years.length === 0
          ? null
          : {
              kind: 'columns',
              categories: years.map((year) => format.exact(year, 'year')),
              series: applicantKinds.map((kind) => ({
                id: kind,
                name: say(applicants[kind].names),
                points: years.map((year) => ({
                  value: isDrawnIn(year) ? (rowOf(year)?.[`received_${kind}`] ?? null) : null,
                })),
              })),
              stacked: 'share',
              value: { name: t.views.head.share, unit: 'percent' },
              breaks: columnBreaksOf(years, context),
            },
      table: {
        columns: [
          numberColumn('year', t.views.head.year),
          ...applicantKinds.map((kind) => numberColumn(kind, say(applicants[kind].names))),
          numberColumn('given', t.views.head.given),
          numberColumn('reports', t.views.head.reports),
        ],
        rows: all.map((year) => [
          numberCell(year, 'year', context),
          ...applicantKinds.map((kind) =>
            numberCell(rowOf(year)?.[`received_${kind}`] ?? null, 'count', context),
          ),
          numberCell(rowOf(year)?.reports ?? 0, 'count', context),
          numberCell(rowOf(year)?.total ?? 0, 'count', context),
        ]),
      },
      coverage: toCoverage(
        'reports',
        rows.map((row) => ({ ...row, shown: row.reports })),
        context,
      ),
      notes:
        years.length > 0
          ? [
              ...summedNotes(rows[0], context),
              ...unmatchedNote(context),
              t.views.note.tableOnly,
              t.views.note.sums,
            ]
          : [],
      summary:
        refused ??
        toSummary(
          newest === undefined
            ? []
            : [
                t.groups.inYearGiven(
                  format.exact(newest.year ?? 0, 'year'),
                  format.exact(newest.reports ?? 0, 'count'),
                ),
                ...describeParts(
                  totals,
                  (value) => t.views.share(format.exact(value, 'count'), format.exact(asked, 'count')),
                  context,
                ),
              ],
          context,
        ),
    };
  },
  { wide: true },
);
