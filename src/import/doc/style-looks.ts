import { changeLook, plainLook, type CharacterLook } from './character-look.ts';

/** Where the style sheet stands in the table stream, by the file's header ([MS-DOC] 2.5.5). */
const placeOfSheet = 0xa2;
const [paragraphKind, characterKind] = [1, 2];
const noStyle = 0xfff;
const deepest = 20;

type Style = { readonly base: number; readonly changes: Uint8Array };

/** The changes of character that a style (STD, [MS-DOC] 2.9.271) states; null for one that states none, or is cut off. */
function readStyle(bytes: Uint8Array, fixed: number): Style | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < fixed + 2 || fixed < 6) return null;
  const kind = view.getUint16(2, true) & 0xf;
  const base = view.getUint16(2, true) >> 4;
  let at = fixed + 4 + view.getUint16(fixed, true) * 2;
  // A paragraph style states its changes of paragraph first.
  const before = kind === paragraphKind ? 1 : kind === characterKind ? 0 : null;
  if (before === null) return null;
  for (let each = 0; ; each += 1) {
    if (at + 2 > bytes.length) return { base, changes: new Uint8Array() };
    const length = view.getUint16(at, true);
    if (each === before) return { base, changes: bytes.subarray(at + 2, at + 2 + length) };
    at += 2 + length + (length % 2);
  }
}

function readSheet(main: Uint8Array, table: Uint8Array): readonly (Style | null)[] {
  const header = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const start = header.getUint32(placeOfSheet, true);
  const end = Math.min(table.length, start + header.getUint32(placeOfSheet + 4, true));
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  if (start + 6 > end) return [];
  const fixed = view.getUint16(start + 4, true);
  const styles: (Style | null)[] = [];
  for (let at = start + 2 + view.getUint16(start, true); at + 2 <= end;) {
    const length = view.getUint16(at, true);
    styles.push(length === 0 ? null : readStyle(table.subarray(at + 2, at + 2 + length), fixed));
    at += 2 + length + (length % 2);
  }
  return styles;
}

/** Says how a style of an old Word file, by its number, changes how characters look; a style that is none changes nothing. */
export function makeStyleLooks(
  main: Uint8Array,
  table: Uint8Array,
): (style: number, from: CharacterLook) => CharacterLook {
  const styles = readSheet(main, table);
  const changed = (style: number, from: CharacterLook, depth: number): CharacterLook => {
    const own = styles[style];
    if (!own || depth > deepest) return from;
    const based = own.base === noStyle ? from : changed(own.base, from, depth + 1);
    return changeLook(own.changes, based, from);
  };
  const known = new Map<number, CharacterLook>();
  return (style, from) => {
    if (from !== plainLook) return changed(style, from, 0);
    const look = known.get(style) ?? changed(style, from, 0);
    known.set(style, look);
    return look;
  };
}
