import type { CheckId } from '../../schema/checks.ts';
import { indicatorOf, isIndicatorKey, type IndicatorKey } from '../../schema/indicators.ts';
import { applicants, requestRows, type RequestRow } from '../../schema/requests.ts';
import { disputeGroups, disputeResults } from '../../schema/disputes.ts';
import type { Finding, SameFact } from '../../schema/report.ts';

/** Checks whose two sides are plain sums of figures of the report: a wrong figure changes their difference by as much. */
const sums: readonly CheckId[] = [
  'requests.balance',
  'requests.outcomes',
  'requests.applicants',
  'requests.carry_over',
  'disputes.results',
  'narrative.requests',
  'told.balance',
];

/** Checks that look at one figure at a time: where a total stands out because its part does, that is one fact. */
const perFigure: readonly CheckId[] = ['outlier.year', 'hierarchy.sum', 'sources.agree'];

const isSum = ({ check, difference }: Finding): boolean => sums.includes(check) && difference !== undefined;

/** Whether a finding says that something does not agree, or needs a look. */
export const isTold = ({ result }: Finding): boolean => result === 'fail' || result === 'warn';

/** How much a finding's difference changes with each figure of the report; another report's figures stand. */
export function effectsOf({ left, right }: Finding): ReadonlyMap<IndicatorKey, number> {
  const effects = new Map<IndicatorKey, number>();
  const add = (key: IndicatorKey, sign: number) => effects.set(key, (effects.get(key) ?? 0) + sign);
  for (const key of left?.keys ?? []) add(key, 1);
  if (right?.report_id === undefined) for (const key of right?.keys ?? []) add(key, -1);
  return effects;
}

const wholes = new Map<IndicatorKey, readonly IndicatorKey[]>();
for (const [row, { role }] of Object.entries(requestRows) as [RequestRow, { role: string }][]) {
  for (const applicant of Object.keys(applicants) as (keyof typeof applicants)[]) {
    const own = `requests.${row}.${applicant}` as const;
    const told = `narrative.requests_${row}`;
    const carried: IndicatorKey[] = [
      `requests.${row}.total`,
      ...(role === 'outcome'
        ? ([`requests.concluded.${applicant}`, 'requests.concluded.total'] as const)
        : []),
      ...(isIndicatorKey(told) ? [told] : []),
    ];
    wholes.set(own, [...new Set(carried.filter((key) => key !== own))]);
  }
}
for (const group of Object.keys(disputeGroups) as (keyof typeof disputeGroups)[]) {
  for (const result of Object.keys(disputeResults) as (keyof typeof disputeResults)[]) {
    if (result !== 'total') wholes.set(`disputes.${group}.${result}`, [`disputes.${group}.total`]);
  }
}

/** Figures that a wrong one may have been carried into: the totals of its row and column, and the same as told. */
const wholesOf = (key: IndicatorKey): readonly IndicatorKey[] => wholes.get(key) ?? [];

/** Every way in which a wrong figure may have been carried on: alone, or with some of its totals. */
export const waysOf = (key: IndicatorKey): readonly (readonly IndicatorKey[])[] =>
  wholesOf(key).reduce<readonly (readonly IndicatorKey[])[]>(
    (ways, whole) => [...ways, ...ways.map((way) => [...way, whole])],
    [[key]],
  );

type Sum = { readonly finding: Finding; readonly effects: ReadonlyMap<IndicatorKey, number> };

/**
 * The failed sums that one wrong figure explains, all of them by the same amount; none where another sum that it enters
 * holds, or is out by another amount: then it is not the one cause.
 */
function explainedBy(moved: readonly IndicatorKey[], all: readonly Sum[]): readonly Finding[] {
  let by: number | null = null;
  const explained: Finding[] = [];
  for (const { finding, effects } of all) {
    const effect = moved.reduce((sum, key) => sum + (effects.get(key) ?? 0), 0);
    if (effect === 0) continue;
    const error: number = (finding.difference ?? 0) / effect;
    if (!isTold(finding) || (by !== null && error !== by)) return [];
    by = error;
    explained.push(finding);
  }
  return explained;
}

/** Groups of failed sums that have one cause each, the largest first; sums without company are in none. */
function groupSums(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const all = findings.filter(isSum).map((finding) => ({ finding, effects: effectsOf(finding) }));
  const failed = all.filter(({ finding }) => isTold(finding));
  if (failed.length < 2) return [];
  const keys = new Set(failed.flatMap(({ effects }) => [...effects.keys()]));
  const groups = [...keys]
    .flatMap(waysOf)
    .map((moved) => ({ moved, explained: explainedBy(moved, all) }))
    .filter(({ explained }) => explained.length > 1)
    .sort((a, b) => b.explained.length - a.explained.length || a.moved.length - b.moved.length);
  const used = new Set<Finding>();
  return groups.flatMap(({ explained }) => {
    if (explained.some((finding) => used.has(finding))) return [];
    for (const finding of explained) used.add(finding);
    return [explained];
  });
}

/** Groups of figures that stand out because one of them does: a total before the parts of it that moved the same way. */
function groupFigures(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const told = findings.filter((finding) => isTold(finding) && perFigure.includes(finding.check));
  const partsOf = ({ check, at, difference = 0 }: Finding) =>
    told.filter(
      (part) =>
        part.check === check &&
        part.at !== at &&
        part.at !== null &&
        isIndicatorKey(part.at) &&
        wholesOf(part.at).some((whole) => whole === at) &&
        Math.sign(part.difference ?? 0) === Math.sign(difference),
    );
  const isPart = (finding: Finding) => told.some((whole) => partsOf(whole).includes(finding));
  const used = new Set<Finding>();
  return told.flatMap((whole) => {
    const group = isPart(whole) ? [] : [whole, ...partsOf(whole)].filter((finding) => !used.has(finding));
    if (group.length < 2) return [];
    for (const finding of group) used.add(finding);
    return [group.toSorted((a, b) => placesAbove(a) - placesAbove(b))];
  });
}

/** How far a figure is from the top of its table; what the text tells comes after the table. */
function placesAbove({ at }: Finding): number {
  if (at === null || !isIndicatorKey(at)) return 0;
  return indicatorOf(at).editions.length === 0 ? Number.POSITIVE_INFINITY : wholesOf(at).length;
}

const toFact = ({ check, at, left, right, also = [] }: Finding): readonly SameFact[] => [
  {
    check,
    at,
    ...(left && { left: left.value }),
    ...(right && { right: right.value }),
  },
  ...also,
];

/** The first of each group with the others as `also`, in place of all of them. */
function join(findings: readonly Finding[], groups: readonly (readonly Finding[])[]): readonly Finding[] {
  const leads = new Map(groups.map(([lead, ...others]) => [lead, others]));
  const dropped = new Set(groups.flatMap(([, ...others]) => others));
  return findings
    .filter((finding) => !dropped.has(finding))
    .map((finding) => {
      const others = leads.get(finding);
      return others ? { ...finding, also: [...(finding.also ?? []), ...others.flatMap(toFact)] } : finding;
    });
}

/**
 * One fact is one finding. Of the failed sums of a report, those that one wrong figure explains by the same amount, alone
 * or carried into its totals, become one finding; and of the figures that stand out, a total and its parts that moved the
 * same way. The first stands, in the order of the checks, and names the others in `also`.
 */
export function joinFacts(findings: readonly Finding[]): readonly Finding[] {
  const joined = join(findings, groupSums(findings));
  return join(joined, groupFigures(joined));
}
