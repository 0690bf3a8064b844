import type { Applicant } from '../../schema/requests.ts';
import { applicantOrder } from './form-labels.ts';

/**
 * The order of the applicants' columns by the text of their header, in matching form: between 自然人 and 总计 as it
 * names them, else as the form has them.
 */
export function applicantOrderIn(header: string): readonly Applicant[] {
  const heads: readonly (readonly [Applicant, string])[] = [
    ['business', '商业'],
    ['research', '科研'],
    ['welfare', '社会'],
    ['legal', '法律'],
    ['other', '其他'],
  ];
  const tail = header.slice(header.lastIndexOf('自然人') + 3).replace('法人或其他组织', '');
  const places = heads.map(([key, word]) => ({ key, at: tail.indexOf(word) }));
  if (!header.includes('自然人') || places.some(({ at }) => at < 0)) return applicantOrder;
  return ['natural', ...places.sort((a, b) => a.at - b.at).map(({ key }) => key), 'total'];
}
