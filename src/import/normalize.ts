import traditionalCharacters from 'opencc-js/dict/TSCharacters';

/**
 * Words that pages converted for readers elsewhere changed as words, and variants that converters leave alone. Each
 * side has the same length, so that a place in the matching form is a place in the printed text.
 */
const words: readonly (readonly [RegExp, string])[] = [
  [/资讯/g, '信息'],
  [/规范性档案/g, '规范性文件'],
  [/入口网站/g, '门户网站'],
  [/[复覆]议/g, '复议'],
  [/网路/g, '网络'],
];
const strays: Readonly<Record<string, string>> = {
  覆: '复',
  '—': '-',
  '–': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '﹣': '-',
  '―': '-',
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
  '﹑': '、',
  '､': '、',
  '。': '。',
};
const ignorable = /[\s\p{Cc}\p{Cf}]/u;

let table: Map<string, string> | undefined;

function simplified(character: string): string {
  if (table === undefined) {
    table = new Map();
    for (const entry of traditionalCharacters.split('|')) {
      const [from, to] = entry.split(' ');
      if (from && to) table.set(from, to);
    }
  }
  return table.get(character) ?? character;
}

const forms = new Map<string, string>();

/** What a character is in matching form: nothing for white space, more than one for a folded ligature. */
function formOf(character: string): string {
  let form = forms.get(character);
  if (form === undefined) {
    form = Array.from(character.normalize('NFKC'), (folded) =>
      ignorable.test(folded) ? '' : (strays[folded] ?? simplified(folded)),
    ).join('');
    forms.set(character, form);
  }
  return form;
}

const byWords = (text: string): string =>
  words.reduce((changed, [from, to]) => changed.replace(from, to), text);

/** A text for matching and, for each of its UTF-16 units, where the character that made it stands in the original. */
export type Matching = { readonly text: string; readonly at: readonly number[] };

/**
 * The form in which texts are compared: simplified characters, half-width forms, unified punctuation, no white space.
 * Only for matching; what is kept is the text as printed, found again by `at`.
 */
export function toMatchingWithPlaces(original: string): Matching {
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const character of original) {
    const form = formOf(character);
    text += form;
    for (let unit = form.length; unit > 0; unit -= 1) at.push(place);
    place += character.length;
  }
  return { text: byWords(text), at };
}

/** Labels and cells come again and again; longer texts are not kept. */
const kept = new Map<string, string>();
const longestKept = 60;
const mostKept = 20_000;

export function toMatching(original: string): string {
  const known = kept.get(original);
  if (known !== undefined) return known;
  let text = '';
  for (const character of original) text += formOf(character);
  text = byWords(text);
  if (original.length <= longestKept) {
    if (kept.size >= mostKept) kept.clear();
    kept.set(original, text);
  }
  return text;
}

/** The printed text from one place of the matching form to another (exclusive). */
export function printedBetween(original: string, matching: Matching, from: number, to: number): string {
  const end = matching.at[to];
  return original.slice(matching.at[from] ?? original.length, end ?? original.length).trim();
}
