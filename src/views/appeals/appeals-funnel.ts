import { drawnSql } from '../../query/drawn-sql.ts';
import { latestReports } from '../../query/latest-reports.ts';
import {
  findDispersion,
  findFunnelLimits,
  funnelLevels,
  placeInFunnel,
  type FunnelPlace,
} from '../../rank/funnel.ts';
import { measureOf } from '../../schema/measures.ts';
import type { Dot, ScatterModel } from '../model/chart-model.ts';
import { refusalOf, refusing } from '../model/comparable.ts';
import { comparedGroup } from '../model/other-groups.ts';
import { defineView } from '../model/define-view.ts';
import {
  keysOf,
  labelsOf,
  latestCoverage,
  latestNotes,
  measureTable,
  reportRows,
  sortRows,
} from '../measure/latest-rows.ts';
import { overallRate } from '../measure/measure-intervals.ts';
import type { ViewContext } from '../model/view.ts';
import { describeValues, toSummary } from '../model/summary.ts';

const key = 'review_corrected_rate';
const isOuter = (place: FunnelPlace): boolean => place === 'very_low' || place === 'very_high';

/** Whole numbers of cases at which limits are worked out: every one up to 60, then ever fewer. */
function casesUpTo(most: number): number[] {
  const cases: number[] = [];
  for (let n = 1; n < most; n = n < 60 ? n + 1 : Math.ceil(n * 1.05)) cases.push(n);
  return [...cases, most];
}

type Funnel = { readonly target: number; readonly dispersion: number };

function curvesOf(
  { target, dispersion }: Funnel,
  most: number,
  { t }: ViewContext,
): NonNullable<ScatterModel['curves']> {
  const cases = casesUpTo(most);
  const names = [t.views.limits95, t.views.limits998];
  const limits = funnelLevels.flatMap((level, index) => {
    const found = cases.map((n) => ({ n, ...findFunnelLimits(n, target, level, dispersion) }));
    const name = names[index] ?? '';
    const dashed = index === 0;
    return [
      { name, dashed, points: found.map(({ n, low }) => [n, 100 * low] as const) },
      { name, dashed, points: found.map(({ n, high }) => [n, 100 * high] as const) },
    ];
  });
  const middle = {
    name: t.views.overall,
    points: [
      [1, 100 * target],
      [most, 100 * target],
    ] as const,
  };
  return [middle, ...limits];
}

/** Figures from tables and those told in the text, told apart where there are some of the latter. */
function groupsOf(dots: readonly Dot[], { t }: ViewContext): ScatterModel['groups'] {
  if (!dots.some(({ group }) => group === 'text')) return [];
  return [
    { id: 'table', name: t.views.basis.table },
    { id: 'text', name: t.views.basis.text, hollow: true },
  ];
}

/** Decided reviews against the share corrected, with the limits that chance alone would keep to around the overall rate. */
export const appealsFunnel = defineView(
  'appeals-funnel',
  (filter) => latestReports('appeals-funnel', key, filter, 'latest', drawnSql.withCases),
  (answer, context) => {
    const { t, say, format } = context;
    const rows = sortRows(reportRows(answer), context);
    const labels = labelsOf(rows, context);
    const overall = overallRate(rows);
    const target = (overall ?? 0) / 100;
    const dispersion = findDispersion(
      rows.flatMap(({ numerator, denominator }) =>
        numerator === null || denominator === null || denominator <= 0
          ? []
          : [{ x: numerator, n: denominator }],
      ),
      target,
    );
    const dots = rows.flatMap((row, index): { dot: Dot; place: FunnelPlace }[] => {
      const { value, numerator, denominator } = row;
      if (value === null || numerator === null || denominator === null) return [];
      const place = placeInFunnel(numerator, denominator, target, dispersion);
      return [
        {
          dot: {
            id: row.report_id,
            name: labels[index] ?? '',
            x: denominator,
            y: value,
            reportId: row.report_id,
            keys: keysOf(key, row.basis),
            group: row.basis ?? '',
            detail: t.views.share(format.exact(numerator, 'count'), format.exact(denominator, 'count')),
            ...(isOuter(place) ? { marked: t.views.beyondLimits } : {}),
          },
          place,
        },
      ];
    });
    const most = Math.max(2, ...dots.map(({ dot }) => dot.x));
    const outside = dots.filter(({ place }) => isOuter(place)).length;
    const refused = refusalOf(answer[0], context, dots.length, true);
    return {
      ...refusing(refused),
      ...comparedGroup(answer[0], context),
      chart:
        dots.length === 0 || refused !== null
          ? null
          : {
              kind: 'scatter',
              dots: dots.map(({ dot }) => dot),
              groups: groupsOf(
                dots.map(({ dot }) => dot),
                context,
              ),
              x: { name: t.views.decided, unit: 'count', scale: 'log' },
              y: { name: say(measureOf(key).names), unit: 'percent' },
              curves: curvesOf({ target, dispersion }, most, context),
            },
      table: measureTable(key, rows, context),
      coverage: latestCoverage(answer, context),
      notes: [
        ...latestNotes(rows, context, rows.length),
        ...(overall === null || refused !== null
          ? []
          : [
              t.views.note.limits(format.exact(overall, 'percent')),
              ...(dispersion > 1 ? [t.views.note.wider] : []),
            ]),
      ],
      ...(overall !== null &&
        refused === null && {
          working: [
            t.views.note.funnel(format.exact(overall, 'percent')),
            ...(dispersion > 1
              ? [
                  t.views.note.dispersion(
                    format.exact(Math.round(100 * Math.sqrt(dispersion)) / 100, 'score'),
                  ),
                ]
              : []),
          ],
        }),
      summary:
        refused ??
        toSummary(
          dots.length === 0
            ? []
            : [
                t.views.summary.outside(format.exact(outside, 'count'), format.exact(dots.length, 'count')),
                ...describeValues(
                  dots.map(({ dot: { name, y } }) => ({ name, value: y })),
                  'percent',
                  context,
                ),
              ],
          context,
        ),
    };
  },
  { measure: key, wide: true },
);
