import type { Clock } from '../limits.ts';
import { changeLook, lookName, plainLook, type DocLook } from './character-look.ts';
import { makeSpanFinder } from './find-span.ts';
import { readPropertyRuns } from './read-pages.ts';
import { eachSprm } from './read-sprms.ts';
import { makeStyleLooks } from './style-looks.ts';

const characterList = 0xfa;
/** The change that names a character style. */
const characterStyle = 0x4a30;

/** The character style that a list of changes names; null for none. */
function styleIn(list: Uint8Array): number | null {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  for (const { code, operand } of eachSprm(list))
    if (code === characterStyle) return view.getUint16(operand, true);
  return null;
}

/** Says of a place in the file how the character there looks, in a paragraph of a style. */
export function makeLookFinder(
  main: Uint8Array,
  table: Uint8Array,
  clock: Clock,
): (place: number, paragraphStyle: number) => DocLook {
  const spans: { from: number; to: number; list: Uint8Array; known: Map<number, DocLook> }[] = [];
  for (const { from, to, page, offset } of readPropertyRuns(main, table, characterList, 1, clock)) {
    if (offset === 0) continue;
    const start = page + offset;
    const list = main.subarray(start + 1, start + 1 + (main[start] ?? 0));
    spans.push({ from, to, list, known: new Map() });
  }
  const find = makeSpanFinder(spans);
  const changeByStyle = makeStyleLooks(main, table);
  return (place, paragraphStyle) => {
    const span = find(place);
    const known = span?.known.get(paragraphStyle);
    if (known !== undefined) return known;
    const ofParagraph = changeByStyle(paragraphStyle, plainLook);
    if (!span) return lookName(ofParagraph);
    const style = styleIn(span.list);
    const below = style === null ? ofParagraph : changeByStyle(style, ofParagraph);
    const look = lookName(changeLook(span.list, below, below));
    span.known.set(paragraphStyle, look);
    return look;
  };
}
