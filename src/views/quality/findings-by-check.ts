import { findingsByCheck as query } from '../../query/findings-counts.ts';
import { checks, type CheckId } from '../../schema/checks.ts';
import { checkResults, type CheckResult } from '../../schema/checks/check-classes.ts';
import { numberCell, numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import type { Series } from '../model/chart-model.ts';
import { defineView } from '../model/define-view.ts';

const results = Object.keys(checkResults) as CheckResult[];
/** What is drawn: the results of checks that could be made, worst first. */
export const assessed = [
  { result: 'fail', tone: 'bad' },
  { result: 'warn', tone: 'doubtful' },
  { result: 'pass', tone: 'good' },
] as const satisfies readonly { result: CheckResult; tone: Series['tone'] }[];

/** Results of each check, the one with the largest share of failures and warnings first. */
export const findingsByCheck = defineView('findings-by-check', query, (rows, context) => {
  const { t, say, format } = context;
  const count = (check: CheckId, result: CheckResult) =>
    rows.find((row) => row.check_id === check && row.result === result)?.findings ?? 0;
  const bad = (check: CheckId) => count(check, 'fail') + count(check, 'warn');
  const made = (check: CheckId) => bad(check) + count(check, 'pass');
  const share = (check: CheckId) => (made(check) === 0 ? 0 : bad(check) / made(check));
  const held = (Object.keys(checks) as CheckId[])
    .filter((check) => rows.some((row) => row.check_id === check))
    .toSorted((a, b) => share(b) - share(a) || bad(b) - bad(a));
  const drawn = held.filter((check) => made(check) > 0);
  const [worst, best] = [drawn[0], drawn.at(-1)];
  const shareOf = (check: CheckId) =>
    t.views.share(format.exact(bad(check), 'count'), format.exact(made(check), 'count'));
  return {
    chart:
      drawn.length === 0
        ? null
        : {
            kind: 'bars',
            categories: drawn.map((check) => say(checks[check].names)),
            series: assessed.map(({ result, tone }) => ({
              id: result,
              tone,
              name: say(checkResults[result].names),
              points: drawn.map((check) => ({ value: count(check, result) })),
            })),
            stacked: 'share',
            value: { name: t.views.shareOfAssessed, unit: 'percent' },
          },
    table: {
      columns: [
        textColumn('check', t.views.head.check),
        ...results.map((result) => numberColumn(result, say(checkResults[result].names))),
        textColumn('rule', t.views.head.note),
      ],
      rows: held.map((check) => [
        textCell(say(checks[check].names)),
        ...results.map((result) => numberCell(count(check, result), 'count', context)),
        textCell(say(checks[check].rule)),
      ]),
    },
    coverage: null,
    notes: drawn.length > 0 ? [t.views.note.assessed, t.views.note.checked] : [],
    summary: t.views.sentence(
      worst && best
        ? [
            t.views.summary.worst(say(checks[worst].names), shareOf(worst)),
            ...(best === worst ? [] : [t.views.summary.best(say(checks[best].names), shareOf(best))]),
          ]
        : [t.views.nothing],
    ),
  };
});
