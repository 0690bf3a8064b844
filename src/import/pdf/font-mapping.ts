/** What the parsing half of the PDF library knows of the characters of a font (its own objects). */
export type FontKnowledge = {
  readonly toUnicode?: {
    readonly _map?: readonly unknown[];
    readonly has: (code: number) => boolean;
    readonly get: (code: number) => unknown;
  };
  readonly composite?: boolean;
  readonly differences?: readonly (string | undefined)[];
  readonly defaultEncoding?: readonly (string | undefined)[];
  readonly isSymbolicFont?: boolean;
  readonly type?: string;
};

/** What the library may make of a glyph's name that says nothing but a number (G30, g0030, C48): guesses. */
function guessesOf(name: string): readonly string[] {
  const hex = /^(?:[GCc]([\dA-Fa-f]{2,3})|g([\dA-Fa-f]{4}))$/.exec(name);
  const decimal = /^[Cc](\d{2,3})$/.exec(name);
  const codes = [Number.parseInt(hex?.[1] ?? hex?.[2] ?? '', 16), Number(decimal?.[1] ?? Number.NaN)];
  return codes.flatMap((code) => (code > 0 ? [String.fromCodePoint(code)] : []));
}

/** Mac's encoding, which the library takes for a symbolic font that states none, has this at 128; no map does. */
const assumed = ['Adieresis', 'Ä'];

const isAssumed = ({
  defaultEncoding,
  differences,
  isSymbolicFont,
  toUnicode,
  type,
}: FontKnowledge): boolean =>
  type !== 'Type3' &&
  isSymbolicFont === true &&
  (differences ?? []).length === 0 &&
  defaultEncoding?.[128] === assumed[0] &&
  toUnicode?.get(128) === assumed[1];

/** Whether a simple font's map was made from its encoding: then each code with a letter's name is that letter. */
const isFromEncoding = ({ defaultEncoding = [], differences = [], toUnicode }: FontKnowledge): boolean =>
  defaultEncoding.every((usual, code) => {
    const name = differences[code] ?? usual ?? '';
    return !/^[A-Za-z]$/.test(name) || toUnicode?.get(code) === name;
  });

/**
 * Says for which codes of a font it is known which character they draw: by its map to Unicode, a known encoding, or
 * glyph names that tell. An Identity encoding without a map numbers glyphs, not characters; so do the codes of an
 * embedded symbolic font that states no encoding.
 */
export function makeMapping(font: FontKnowledge, embedded: boolean): (code: number) => boolean {
  const { toUnicode, composite, differences } = font;
  if (toUnicode?._map === undefined) return () => false;
  const has = (code: number): boolean => toUnicode.has(code);
  if (composite === true || !isFromEncoding(font)) return has;
  if (embedded && isAssumed(font)) return () => false;
  return (code) => {
    const made = toUnicode.get(code);
    return has(code) && !guessesOf(differences?.[code] ?? '').some((guess) => guess === made);
  };
}
