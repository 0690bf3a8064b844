import type { IndicatorKey } from '../../schema/indicators.ts';
import { kindOfPublisher } from '../../schema/publisher-kinds.ts';
import { hasValue, type Finding } from '../../schema/report.ts';
import { toFinding } from './make-finding.ts';
import type { PublisherTraits, Subject } from './subject.ts';

/** Columns that tell of regulations as the organ's own: what it made, repealed, or has in force. */
const own = [
  'disclosure.regulations.made',
  'disclosure.regulations.repealed',
  'disclosure.regulations.in_force',
] as const satisfies readonly IndicatorKey[];

/**
 * Whether an organ may make regulations (Legislation Law, article 93): the government of a province, or of a city or
 * prefecture, which its own office reports for as well; a region code of theirs ends in 00.
 */
const mayRegulate = ({ level, name, region_code }: PublisherTraits): boolean =>
  region_code === null ||
  (region_code.endsWith('00') && ['government', 'office'].includes(kindOfPublisher(level, name)));

/** `documents.power`: regulations (规章) by an organ without the power to make them; none where it is not known who it is. */
export function checkPower({ figures, publisher }: Subject): readonly Finding[] {
  const check = 'documents.power';
  const filled = own.flatMap((key) => {
    const figure = figures[key];
    return hasValue(figure) ? [{ key, value: figure.value }] : [];
  });
  if (!publisher || filled.length === 0) return [];
  const some = filled.filter(({ value }) => value > 0);
  const [first] = some;
  if (first === undefined || mayRegulate(publisher)) return [{ check, result: 'pass', at: null }];
  const most = some.reduce((one, other) => (other.value > one.value ? other : one), first);
  const left = {
    value: most.value,
    keys: [most.key, ...some.map(({ key }) => key).filter((key) => key !== most.key)],
  };
  return [toFinding(check, 'warn', null, left, { value: 0, keys: [] })];
}
