const circled = '\\u2460-\\u2473\\u24ea-\\u24ff\\u2776-\\u2793\\u3251-\\u325f\\u32b1-\\u32bf';
const raised = '\\u00b9\\u00b2\\u00b3\\u2070-\\u2089';
const one =
  `(?:[${circled}${raised}]+|[*＊※†‡#＃]{1,3}|[\\[［【〔](?:\\^?[a-z\\d]{1,3}|注\\s*\\d{0,2}|[*＊※${circled}])[\\]］】〕]` +
  `|[(（]?注\\s*(?:\\d{1,2}|[${circled}])?[)）]?|\\^\\d{1,2})`;
const behind = new RegExp(`(?<=[^\\s])\\s*${one}\\s*$`, 'iu');
const before = new RegExp(`^\\s*[${circled}*＊※†‡]+\\s*(?=\\S)`, 'u');

/**
 * A cell's text without the marks of notes around it: 5①, 12[1], 8*, 7（注1）, 3511². A text that is nothing but a mark
 * stays.
 */
export function dropNoteMarks(text: string): string {
  let plain = text;
  for (let next = plain.replace(behind, ''); next !== plain; next = plain.replace(behind, '')) plain = next;
  return plain.replace(before, '');
}

const anyMark = new RegExp(`[${circled}${raised}]`, 'u');

/** Whether a mark is left in a text: folded to plain digits it would become part of the number. */
export const holdsNoteMark = (text: string): boolean => anyMark.test(text);
