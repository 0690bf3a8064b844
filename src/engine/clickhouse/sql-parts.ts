/** A part of SQL, with the space before it: a word, a quoted name, a text, a number, a sign, or what stands in brackets. */
export type Part =
  | {
      readonly kind: 'word' | 'name' | 'text' | 'number' | 'sign';
      readonly space: string;
      readonly text: string;
    }
  | {
      readonly kind: 'group';
      readonly space: string;
      readonly open: '(' | '[' | '{';
      readonly parts: readonly Part[];
    };

export type Group = Extract<Part, { kind: 'group' }>;

export const isWord = (part: Part | undefined, word: string): boolean =>
  part?.kind === 'word' && part.text.toUpperCase() === word;
export const isSign = (part: Part | undefined, sign: string): boolean =>
  part?.kind === 'sign' && part.text === sign;
export const isBracket = (part: Part | undefined): part is Group =>
  part?.kind === 'group' && part.open === '(';

/** Parts between those that `divides` knows, outside of brackets. */
export function split(
  parts: readonly Part[],
  divides: (part: Part) => boolean,
): readonly (readonly Part[])[] {
  const found: Part[][] = [[]];
  for (const part of parts) {
    if (divides(part)) found.push([]);
    else found.at(-1)?.push(part);
  }
  return found;
}

/** What commas divide; nothing where there are no parts. */
export const args = (parts: readonly Part[]): readonly (readonly Part[])[] =>
  parts.length === 0 ? [] : split(parts, (part) => isSign(part, ','));

/** SQL that holds something that the translation does not know: a fault of the query or of the translation. */
export class DialectError extends Error {
  override readonly name = 'DialectError';
}

const pattern =
  /(?<space>\s*)(?:(?<word>[A-Za-z_]\w*)|(?<name>"(?:[^"]|"")*")|(?<text>'(?:[^']|'')*')|(?<number>\d+(?:\.\d+)?)|(?<bracket>[()[\]{}])|(?<sign>(?!--|\/\*)(?:::|<<|<=|>=|<>|\|\||[-+*/%=<>.,:&|]))|(?<end>$))/uy;

const closing = { '(': ')', '[': ']', '{': '}' } as const;

/** The parts of a statement, brackets within brackets. Throws a `DialectError` at what is no part, such as a comment. */
export function partsOf(sql: string): readonly Part[] {
  const reader = new RegExp(pattern);
  const open: { readonly close: string; readonly space: string; readonly parts: Part[] }[] = [];
  let parts: Part[] = [];
  for (;;) {
    const at = reader.lastIndex;
    const { space = '', bracket, end, ...found } = reader.exec(sql)?.groups ?? {};
    if (end !== undefined) break;
    if (bracket === '(' || bracket === '[' || bracket === '{') {
      open.push({ close: closing[bracket], space, parts });
      parts = [];
    } else if (bracket !== undefined) {
      const outer = open.pop();
      if (outer?.close !== bracket) throw new DialectError(`“${bracket}” closes nothing.`);
      const opened = bracket === ')' ? '(' : bracket === ']' ? '[' : '{';
      outer.parts.push({ kind: 'group', space: outer.space, open: opened, parts });
      parts = outer.parts;
    } else {
      const kind = (['word', 'name', 'text', 'number', 'sign'] as const).find((each) => found[each]);
      const text = kind && found[kind];
      if (!text) throw new DialectError(`“${sql.slice(at, at + 20)}” is nothing that is known.`);
      parts.push({ kind, space, text });
    }
  }
  if (open.length > 0) throw new DialectError('A bracket is not closed.');
  return parts;
}
