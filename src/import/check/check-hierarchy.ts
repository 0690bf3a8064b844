import type { CheckOf } from '../../schema/checks.ts';
import { indicators, type Indicator } from '../../schema/indicators.ts';
import { hasValue, type Finding } from '../../schema/report.ts';
import { toFinding } from './make-finding.ts';
import type { RegionReport } from './check-subject.ts';
import { toleranceOf } from './tolerance.ts';

const counted: readonly Indicator[] = indicators.filter(({ unit }) => unit === 'count');

const scopeOrder = ['region', null, 'organ'] as const;
const byScope = (one: RegionReport, other: RegionReport): number =>
  scopeOrder.indexOf(one.report.scope) - scopeOrder.indexOf(other.report.scope) ||
  (one.id < other.id ? -1 : 1);

/**
 * The reports that stand for the parts of a region, none of them twice: of each publisher the one for its whole region,
 * else its only other; and where one speaks for all of a place, no organ of that place beside it.
 */
function onceEach(parts: readonly RegionReport[]): readonly RegionReport[] {
  const ordered = parts.toSorted(byScope);
  const whose = ({ publisher, id }: RegionReport): string => publisher?.id ?? id;
  const first = ordered.filter(
    (part, at) => ordered.findIndex((other) => whose(other) === whose(part)) === at,
  );
  const wholePlaces = new Map(
    first.flatMap(({ publisher, report }) =>
      publisher && report.scope === 'region' && publisher.region_code !== null
        ? [[publisher.region_code, publisher.id]]
        : [],
    ),
  );
  return first.filter(({ publisher }) => {
    const whole = wholePlaces.get(publisher?.region_code ?? '');
    return whole === undefined || whole === publisher?.id;
  });
}

/**
 * Whether a told number speaks for the region: not where the file tells the same number under a name of its own as well
 * (the items of the city's own channels), which says that it is that other thing.
 */
const isOfRegion = ({ otherwise }: RegionReport, { editions }: Indicator, value: number): boolean =>
  editions.length > 0 || otherwise?.has(value) !== true;

/**
 * Whether a report speaks for what the whole holds: not that of a zone within a county, which may stand directly below
 * the city and be in nobody's county.
 */
const isHeldBy = (whole: RegionReport, part: RegionReport): boolean =>
  part.publisher?.level !== 'zone' || ['province', 'city'].includes(whole.publisher?.level ?? '');

function checkSum(whole: RegionReport, parts: readonly RegionReport[]): readonly Finding[] {
  const check = 'hierarchy.sum';
  let assessed = 0;
  const findings = counted.flatMap((indicator) => {
    const { key, unit } = indicator;
    const total = whole.figures[key];
    if (!hasValue(total) || !isOfRegion(whole, indicator, total.value)) return [];
    const present = onceEach(
      parts.filter(
        (part) =>
          hasValue(part.figures[key]) &&
          part.report.year === whole.report.year &&
          part.id !== whole.id &&
          isHeldBy(whole, part),
      ),
    );
    if (present.length === 0) return [];
    assessed += 1;
    let [sum, slack] = [0, toleranceOf(total, unit)];
    for (const { figures } of present) {
      const figure = figures[key];
      sum += hasValue(figure) ? figure.value : 0;
      slack += toleranceOf(figure, unit);
    }
    if (total.value + slack >= sum) return [];
    const other = present.length === 1 ? present[0]?.id : undefined;
    const right = { value: sum, keys: [key], ...(other === undefined ? {} : { report_id: other }) };
    return [toFinding(check, 'warn', key, { value: total.value, keys: [key] }, right)];
  });
  if (findings.length > 0) return findings;
  return assessed > 0 ? [{ check, result: 'pass', at: null }] : [];
}

const partsChecks: Record<
  CheckOf<'parts'>,
  (whole: RegionReport, parts: readonly RegionReport[]) => readonly Finding[]
> = { 'hierarchy.sum': checkSum };

/** Checks a region-wide report against the reports of its parts that are present, all of the same year. */
export const checkHierarchy = (whole: RegionReport, parts: readonly RegionReport[]): readonly Finding[] =>
  Object.values(partsChecks).flatMap((check) => check(whole, parts));
