import { hasValue, type Figures, type Finding } from '../../schema/report.ts';
import { indicatorOf, isIndicatorKey, type IndicatorKey } from '../../schema/indicators.ts';
import type { Cause, CauseKind } from './cause.ts';
import { areDigitsSwapped, powerBetween } from './compare-digits.ts';

const causeOf = (
  finding: Finding,
  kind: CauseKind,
  key: IndicatorKey,
  printed: number,
  meant: number,
): Cause => ({
  kind,
  changes: [{ key, printed, meant }],
  mends: [{ check: finding.check, at: finding.at }],
  others: [],
});

function ofCount(finding: Finding, key: IndicatorKey, value: number): Cause | null {
  if (value < 0) return causeOf(finding, 'sign', key, value, -value);
  const thousands = Math.round(value * 1000);
  return Math.abs(value * 1000 - thousands) < 1e-6 && value > 0
    ? causeOf(finding, 'separator', key, value, thousands)
    : null;
}

/** A number that stands out beside last year’s: by a power of ten, or with its digits changed round. */
function ofJump(finding: Finding, key: IndicatorKey, now: number, before: number): Cause | null {
  if (powerBetween(now, before) !== null) return causeOf(finding, 'point', key, now, before);
  return areDigitsSwapped(now, before) ? causeOf(finding, 'digits', key, now, before) : null;
}

/** What lies behind a finding about one figure alone; null where nothing tells. */
export function singleCause(finding: Finding, figures: Figures): Cause | null {
  const { check, at, left, right } = finding;
  const key = at !== null && isIndicatorKey(at) ? at : left?.keys[0];
  if (key === undefined || typeof left?.value !== 'number') return null;
  const { value } = left;
  if (check === 'range.count') return ofCount(finding, key, value);
  if (check === 'range.rate') return value > 100 ? causeOf(finding, 'point', key, value, value / 100) : null;
  if (check === 'fees.unit') {
    const yuan = figures[key];
    return hasValue(yuan) ? causeOf(finding, 'unit', key, yuan.value, yuan.value / 10_000) : null;
  }
  if (check === 'outlier.year' && typeof right?.value === 'number') {
    return ofJump(finding, key, value, right.value);
  }
  return null;
}

/** How many times last year’s an amount is that was most likely filled in with the column’s other unit. */
const unitJump = { least: 2_000, most: 50_000 };

/** Amounts that are about ten thousand times last year’s, or a ten-thousandth: yuan where 万元 is meant, or the reverse. */
export function unitSlips(
  figures: Figures,
  prior: Figures,
): readonly {
  readonly key: IndicatorKey;
  readonly now: number;
  readonly before: number;
  readonly meant: number;
}[] {
  return (Object.keys(figures) as IndicatorKey[]).flatMap((key) => {
    const [now, before] = [figures[key], prior[key]];
    if (indicatorOf(key).unit !== 'yuan' || !hasValue(now) || !hasValue(before)) return [];
    if (now.value <= 0 || before.value <= 0) return [];
    const times = now.value / before.value;
    const isMore = times >= unitJump.least && times <= unitJump.most;
    const isLess = 1 / times >= unitJump.least && 1 / times <= unitJump.most;
    if (!isMore && !isLess) return [];
    const meant = isMore ? now.value / 10_000 : now.value * 10_000;
    return [{ key, now: now.value, before: before.value, meant }];
  });
}
