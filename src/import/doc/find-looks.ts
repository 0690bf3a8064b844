import type { Clock } from '../limits.ts';
import type { Piece } from '../office/printed-text.ts';
import { makeSpanFinder } from './find-span.ts';
import { readPropertyRuns } from './read-pages.ts';
import { eachSprm } from './read-sprms.ts';

/** What of a character's look decides whether it counts; null for plain text. */
export type DocLook = Piece['is'] | 'hidden';

const characterList = 0xfa;
/** [MS-DOC] 2.6.1: deleted by a tracked change, hidden, always hidden; struck, struck twice, hidden in web views. */
const hiding = new Set([0x0800, 0x083c, 0x0818]);
const withdrawing = new Set([0x0837, 0x2a53, 0x0811]);
const raisedOrLowered = 0x2a48;
const position = 0x4845;
/** Raised by so many half points and more it is a mark. */
const raisedFrom = 4;
/** 1: on; 0x81: the other way round than its style, which hides and strikes nothing in a report. */
const isOn = (value: number | undefined): boolean => value === 1 || value === 0x81;

function lookOf(list: Uint8Array): DocLook {
  let look: DocLook = 'plain';
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  for (const { code, operand } of eachSprm(list)) {
    if (hiding.has(code) && isOn(list[operand])) return 'hidden';
    if (withdrawing.has(code) && isOn(list[operand])) look = 'withdrawn';
    const raised =
      (code === raisedOrLowered && list[operand] !== 0) ||
      (code === position && view.getInt16(operand, true) >= raisedFrom);
    if (raised && look === 'plain') look = 'raised';
  }
  return look;
}

/** Says of a place in the file how the character there looks. */
export function makeLookFinder(
  main: Uint8Array,
  table: Uint8Array,
  clock: Clock,
): (place: number) => DocLook {
  const spans: { from: number; to: number; look: DocLook }[] = [];
  for (const { from, to, page, offset } of readPropertyRuns(main, table, characterList, 1, clock)) {
    if (offset === 0) continue;
    const start = page + offset;
    const look = lookOf(main.subarray(start + 1, start + 1 + (main[start] ?? 0)));
    if (look !== 'plain') spans.push({ from, to, look });
  }
  const find = makeSpanFinder(spans);
  return (place) => find(place)?.look ?? 'plain';
}
