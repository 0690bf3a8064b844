import type { IndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Figures, type Finding } from '../../schema/report.ts';
import { notAssessable, toFinding } from './make-finding.ts';
import type { Subject } from './subject.ts';
import { sumFigures } from './sum-figures.ts';
import { toleranceOf } from './tolerance.ts';

const check = 'told.balance';
const came = ['narrative.requests_received', 'narrative.requests_carried_in'] as const;
const went = ['narrative.requests_concluded', 'narrative.requests_carried_out'] as const;
const outcomes = [
  'narrative.requests_granted',
  'narrative.requests_partly_granted',
  'narrative.requests_refused',
  'narrative.requests_unavailable',
  'narrative.requests_not_processed',
  'narrative.requests_other',
] as const;

const slackOf = (figures: Figures, keys: readonly IndicatorKey[]): number =>
  keys.reduce((sum, key) => sum + toleranceOf(figures[key], 'count'), 0);

/** Whether what came in, in one of the ways in which a text may count it, is what went out. */
function checkIntake(figures: Figures): Finding {
  const right = sumFigures(figures, went);
  const total = figures['narrative.requests_total'];
  const ways: readonly (readonly IndicatorKey[])[] = hasValue(total)
    ? [['narrative.requests_total'], ['narrative.requests_total', 'narrative.requests_carried_in']]
    : [];
  const sides = [came, ...ways].map((keys) => ({
    ...sumFigures(figures, keys),
    slack: slackOf(figures, keys),
  }));
  const whole = sides.filter(({ missing }) => missing.length === 0);
  const slack = slackOf(figures, went);
  const match = whole.find((side) => Math.abs(side.value - right.value) <= side.slack + slack);
  const missing = right.missing.length > 0 ? right.missing : (sides[0]?.missing ?? []);
  const left = match ?? whole[0];
  // A total that may or may not hold what was carried in says nothing against the rest while that is not told.
  const isOpen = match === undefined && (sides[0]?.missing ?? []).length > 0;
  if (right.missing.length > 0 || left === undefined || isOpen) return notAssessable(check, null, missing);
  return toFinding(
    check,
    match ? 'pass' : 'fail',
    null,
    { value: left.value, keys: left.keys },
    { value: right.value, keys: right.keys },
  );
}

/** Whether the outcomes that the text tells are no more than the requests that it says were concluded. */
function checkOutcomes(figures: Figures): readonly Finding[] {
  const key = 'narrative.requests_concluded';
  const concluded = figures[key];
  const told = outcomes.filter((outcome) => hasValue(figures[outcome]));
  if (told.length === 0 || !hasValue(concluded)) return [];
  const { value } = sumFigures(figures, told);
  const isMore = value > concluded.value + slackOf(figures, [key, ...told]);
  const right = { value: concluded.value, keys: [key] as const };
  return [toFinding(check, isMore ? 'fail' : 'pass', key, { value, keys: told }, right)];
}

/** `told.balance`: the form's own rules, asked of the numbers that the text tells. */
export const checkToldBalance = ({ figures }: Subject): readonly Finding[] => [
  checkIntake(figures),
  ...checkOutcomes(figures),
];
