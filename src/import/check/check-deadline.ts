import { editions } from '../../schema/editions.ts';
import type { Finding } from '../../schema/report.ts';
import type { Subject } from './subject.ts';

/** Month and day of the next year by which a report is due (Regulations on Open Government Information, article 49). */
const due = { organ: '01-31', region: '03-31' } as const;

const townshipName = /(?:镇|乡|街道)(?:人民政府|政府|办事处|党工委|委员会)?$/u;

/** Article 49 speaks of organs of county level and above: it states no term for townships and subdistricts. */
function isTownship({ report, publisher }: Pick<Subject, 'report' | 'publisher'>): boolean {
  if (publisher?.level) return publisher.level === 'township';
  return townshipName.test(publisher?.name ?? report.publisher ?? '');
}

/** The last day (ISO) of the term of a report; null where no term binds it, or its form had another one. */
export function termOf({ report, publisher }: Pick<Subject, 'report' | 'publisher'>): string | null {
  if (report.year < editions['2019'].firstYear || isTownship({ report, ...(publisher && { publisher }) }))
    return null;
  return `${report.year + 1}-${due[report.scope ?? 'region']}`;
}

/**
 * `deadline`: a date after the term needs a look. Where the scope is unknown the later term counts: the earlier one
 * cannot be held against a report that does not say for whom it speaks. Free-form reports had other terms, and no term
 * binds townships: no finding. A date read from an address is marked as such (`state`).
 */
export function checkDeadline({
  report,
  publisher,
}: Pick<Subject, 'report' | 'publisher'>): readonly Finding[] {
  const check = 'deadline';
  const deadline = termOf({ report, ...(publisher && { publisher }) });
  if (deadline === null) return [];
  if (report.published === null)
    return [{ check, result: 'not_assessable', at: null, missing: ['published'] }];
  return [
    {
      check,
      result: report.published <= deadline ? 'pass' : 'warn',
      at: null,
      left: { value: report.published, keys: [] },
      right: { value: deadline, keys: [] },
      ...(report.published_from === 'address' ? { state: 'address' } : {}),
    },
  ];
}
