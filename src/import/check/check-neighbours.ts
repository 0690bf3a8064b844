import type { CheckId, CheckOf } from '../../schema/checks.ts';
import { documentKinds, itemKinds } from '../../schema/identities.ts';
import { indicators, type IndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Finding } from '../../schema/report.ts';
import { applicants, type Applicant } from '../../schema/requests.ts';
import { breachOf, notAssessable, toFinding } from './make-finding.ts';
import { editionOf, type FiledReport } from './subject.ts';
import { sumFigures } from './sum-figures.ts';

type Terms = {
  readonly prior: readonly IndicatorKey[];
  readonly add: readonly IndicatorKey[];
  readonly less: readonly IndicatorKey[];
};

/** `left` of this year equals last year's figures, plus and minus this year's. */
function follow(
  check: CheckId,
  at: string,
  left: IndicatorKey,
  terms: Terms,
  current: FiledReport,
  prior: FiledReport,
): Finding {
  const found = sumFigures(current.figures, [left]);
  const before = sumFigures(prior.figures, terms.prior);
  const plus = sumFigures(current.figures, terms.add);
  const minus = sumFigures(current.figures, terms.less);
  const missing = [found, before, plus, minus].flatMap((sum) => sum.missing);
  if (missing.length > 0) return notAssessable(check, at, missing);
  const expected = before.value + plus.value - minus.value;
  return toFinding(
    check,
    found.value === expected ? 'pass' : breachOf(check),
    at,
    { value: found.value, keys: found.keys },
    { value: expected, keys: [...before.keys, ...plus.keys, ...minus.keys], report_id: prior.id },
  );
}

const bothIn = (edition: string, ...reports: FiledReport[]) =>
  reports.every((report) => editionOf(report) === edition);

function checkStock(current: FiledReport, prior: FiledReport): readonly Finding[] {
  if (!bothIn('2021', current, prior)) return [];
  return documentKinds.map((kind) => {
    const terms: Terms = {
      prior: [`disclosure.${kind}.in_force`],
      add: [`disclosure.${kind}.made`],
      less: [`disclosure.${kind}.repealed`],
    };
    return follow('disclosure.stock', kind, `disclosure.${kind}.in_force`, terms, current, prior);
  });
}

function checkItems(current: FiledReport, prior: FiledReport): readonly Finding[] {
  if (!bothIn('2019', current, prior)) return [];
  return itemKinds.map((kind) => {
    const terms: Terms = {
      prior: [`disclosure.${kind}.items_prior`, `disclosure.${kind}.items_change`],
      add: [],
      less: [],
    };
    return follow('disclosure.items', kind, `disclosure.${kind}.items_prior`, terms, current, prior);
  });
}

function checkCarryOver(current: FiledReport, prior: FiledReport): readonly Finding[] {
  if (editionOf(current) === null || editionOf(prior) === null) return [];
  return (Object.keys(applicants) as Applicant[]).map((applicant) => {
    const terms: Terms = { prior: [`requests.carried_out.${applicant}`], add: [], less: [] };
    return follow(
      'requests.carry_over',
      applicant,
      `requests.carried_in.${applicant}`,
      terms,
      current,
      prior,
    );
  });
}

const counted = indicators.filter(({ unit }) => unit === 'count');

/** A jump counts where the count is at least this in either year, and more than this many times up or down. */
const jump = { least: 30, times: 5 };

function checkOutliers(current: FiledReport, prior: FiledReport): readonly Finding[] {
  const check = 'outlier.year';
  const isJump = (now: number, before: number) =>
    Math.max(now, before) >= jump.least && (now > jump.times * before || now * jump.times < before);
  const jumps: { readonly key: IndicatorKey; readonly now: number; readonly before: number }[] = [];
  let pairs = 0;
  for (const { key } of counted) {
    const [now, before] = [current.figures[key], prior.figures[key]];
    if (!hasValue(now) || !hasValue(before)) continue;
    pairs += 1;
    if (isJump(now.value, before.value)) jumps.push({ key, now: now.value, before: before.value });
  }
  if (jumps.length > 0) {
    return jumps.map(({ key, now, before }) =>
      toFinding(
        check,
        'warn',
        key,
        { value: now, keys: [key] },
        { value: before, keys: [key], report_id: prior.id },
      ),
    );
  }
  return pairs > 0
    ? [{ check, result: 'pass', at: null, right: { value: pairs, keys: [], report_id: prior.id } }]
    : [];
}

const neighbourChecks: Record<
  CheckOf<'neighbour'>,
  (current: FiledReport, prior: FiledReport) => readonly Finding[]
> = {
  'disclosure.stock': checkStock,
  'disclosure.items': checkItems,
  'requests.carry_over': checkCarryOver,
  'outlier.year': checkOutliers,
};

/** Every check of a report against the same publisher's report of the year before and of the same scope. */
export const checkNeighbours = (current: FiledReport, prior: FiledReport): readonly Finding[] =>
  Object.values(neighbourChecks).flatMap((check) => check(current, prior));
