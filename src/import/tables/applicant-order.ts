import type { Applicant } from '../../schema/requests.ts';
import { applicantOrder } from './form-labels.ts';

const heads: readonly (readonly [Applicant, RegExp])[] = [
  ['business', /商业|(?<!商业)企业/],
  ['research', /科研/],
  ['welfare', /社会公?益?组?|公益/],
  ['legal', /法律/],
  ['other', /其[他它]/],
];

/**
 * The order of the applicants' columns by the text of their header, in matching form: as it names them, else as the form
 * has them, if nothing in it is against that. Null where it names them in another order and not all of them.
 */
export function applicantOrderIn(header: string): readonly Applicant[] | null {
  const from = header.lastIndexOf('自然人');
  if (from < 0) return applicantOrder;
  // The headings of section four ran into these.
  if (/结果|审结|起诉/.test(header.slice(from))) return null;
  const before = header.slice(0, from);
  // 总计 stands over two rows beside 法人或其他组织: in a text it comes before the names that are under those words.
  const spans = /法人(?:或|和|及)?其[他它]组织/g;
  const tail = header.slice(from + 3).replace(spans, '');
  const places = heads.map(([key, word]) => ({ key, at: tail.search(word) }));
  const found = places.filter(({ at }) => at >= 0);
  const sorted = found.toSorted((a, b) => a.at - b.at).map(({ key }) => key);
  const sum = tail.search(/[总合]计/);
  const leads = sum < 0 && /[总合]计$/.test(before.replace(/[|\s]/g, ''));
  if (found.length === heads.length) {
    if (leads) return ['total', 'natural', ...sorted];
    const spanned = header.search(spans) >= 0;
    const natural = spanned || sum < 0 || found.every(({ at }) => at < sum);
    const split = sorted.filter((key) => (places.find((each) => each.key === key)?.at ?? 0) < sum);
    // 总计 before all of them, and no 法人或其他组织: the header lost those words, or has the sum second.
    if (!natural && split.length === 0) return null;
    return natural
      ? ['natural', ...sorted, 'total']
      : ['natural', ...split, 'total', ...sorted.filter((key) => !split.includes(key))];
  }
  const usual = found.map(({ key }) => key).every((key, at) => key === sorted[at]);
  return usual && !leads ? applicantOrder : null;
}
