import type { CheckOf } from '../../schema/checks.ts';
import { indicators } from '../../schema/indicators.ts';
import { hasValue, type Finding } from '../../schema/report.ts';
import { toFinding } from './compare.ts';
import type { FiledReport } from './subject.ts';
import { sumFigures } from './sum-figures.ts';

const counted = indicators.filter(({ unit }) => unit === 'count');

function checkSum(whole: FiledReport, parts: readonly FiledReport[]): readonly Finding[] {
  const check = 'hierarchy.sum';
  let assessed = 0;
  const findings = counted.flatMap(({ key }) => {
    const total = whole.figures[key];
    if (!hasValue(total)) return [];
    const present = parts.filter(({ figures }) => hasValue(figures[key]));
    if (present.length === 0) return [];
    assessed += 1;
    const sum = present.reduce((all, { figures }) => all + sumFigures(figures, [key]).value, 0);
    if (total.value >= sum) return [];
    const other = present.length === 1 ? present[0]?.id : undefined;
    const right = { value: sum, keys: [key], ...(other === undefined ? {} : { report_id: other }) };
    return [toFinding(check, 'warn', key, { value: total.value, keys: [key] }, right)];
  });
  if (findings.length > 0) return findings;
  return assessed > 0 ? [{ check, result: 'pass', at: null }] : [];
}

const partsChecks: Record<
  CheckOf<'parts'>,
  (whole: FiledReport, parts: readonly FiledReport[]) => readonly Finding[]
> = { 'hierarchy.sum': checkSum };

/** Checks a region-wide report against the reports of its parts that are present, all of the same year. */
export const checkHierarchy = (whole: FiledReport, parts: readonly FiledReport[]): readonly Finding[] =>
  Object.values(partsChecks).flatMap((check) => check(whole, parts));
