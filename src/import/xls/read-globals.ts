import { ImportError } from '../import-error.ts';
import type { Clock } from '../limits.ts';
import type { NumberFormat } from '../sheet/show-number.ts';
import { PartReader, xlsRecords } from './records.ts';
import { readPlainText, readRichText } from './read-xls-text.ts';

/** What the sheets of an old workbook share, and where each shown sheet begins. */
export type Globals = {
  readonly strings: readonly string[];
  readonly sheets: readonly { readonly name: string; readonly start: number }[];
  readonly since: 1900 | 1904;
  readonly styleOf: (at: number) => { readonly format: NumberFormat; readonly struck: boolean };
};

const ids = {
  end: 0x0a,
  password: 0x2f,
  since1904: 0x22,
  font: 0x31,
  format: 0x41e,
  style: 0xe0,
  sheet: 0x85,
  strings: 0xfc,
};
/** Fonts are counted without the number 4 ([MS-XLS] 2.5.129). */
const fontAt = (index: number): number => (index >= 4 ? index - 1 : index);

/** Reads the records that stand before the sheets. Throws `ImportError` (a password), or a `RangeError`. */
export function readGlobals(stream: Uint8Array, clock: Clock): Globals {
  const struck: boolean[] = [];
  const formats = new Map<number, string>();
  const styles: { font: number; format: number }[] = [];
  const sheets: { name: string; start: number }[] = [];
  let strings: readonly string[] = [];
  let since: 1900 | 1904 = 1900;
  for (const { id, parts } of xlsRecords(stream)) {
    clock.check();
    const from = new PartReader(parts);
    if (id === ids.end) break;
    if (id === ids.password) {
      throw new ImportError(
        'password',
        'The Excel file asks for a password. Save it without, and try again.',
      );
    }
    if (id === ids.since1904) since = from.uint16() === 1 ? 1904 : 1900;
    else if (id === ids.font) {
      from.skip(2);
      struck.push((from.uint16() & 8) !== 0);
    } else if (id === ids.format) formats.set(from.uint16(), readPlainText(from, 2));
    else if (id === ids.style) styles.push({ font: from.uint16(), format: from.uint16() });
    else if (id === ids.sheet) {
      const start = from.uint32();
      const isShown = (from.byte() & 3) === 0;
      const isSheet = from.byte() === 0;
      const name = readPlainText(from, 1);
      if (isShown && isSheet) sheets.push({ name, start });
    } else if (id === ids.strings) {
      from.skip(4);
      const count = from.uint32();
      const all: string[] = [];
      while (all.length < count && !from.isDone) {
        all.push(readRichText(from, (font) => struck[fontAt(font)] ?? false));
        if (all.length % 1024 === 0) clock.check();
      }
      strings = all;
    }
  }
  return {
    strings,
    sheets,
    since,
    styleOf: (at) => {
      const style = styles[at] ?? { font: 0, format: 0 };
      return {
        format: { id: style.format, code: formats.get(style.format) ?? null },
        struck: struck[fontAt(style.font)] ?? false,
      };
    },
  };
}
