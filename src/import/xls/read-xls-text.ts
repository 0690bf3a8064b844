import { foldLines, printedText, withdrawnText, type Piece } from '../office/printed-text.ts';
import type { PartReader } from './records.ts';

/** Whether a font strikes its text, by its number. */
export type IsStruck = (font: number) => boolean;

const longest = 40_000;

/** Pieces of a text between the places where its font changes. */
function toPieces(
  text: string,
  runs: readonly (readonly [at: number, font: number])[],
  isStruck: IsStruck,
): readonly Piece[] {
  const ends = [...runs.slice(1).map(([at]) => at), text.length];
  const [first] = runs;
  const pieces: Piece[] = [{ text: text.slice(0, first?.[0] ?? text.length), is: 'plain' }];
  runs.forEach(([at, font], index) => {
    pieces.push({ text: text.slice(at, ends[index]), is: isStruck(font) ? 'withdrawn' : 'plain' });
  });
  return pieces;
}

/** A string with its length before it ([MS-XLS] 2.5.293), without what is struck in it. */
export function readRichText(from: PartReader, isStruck: IsStruck): string {
  const count = from.uint16();
  const flags = from.byte();
  const runCount = (flags & 8) !== 0 ? from.uint16() : 0;
  const extra = (flags & 4) !== 0 ? from.uint32() : 0;
  if (count > longest) throw new RangeError('The text is too long.');
  const text = from.characters(count, (flags & 1) !== 0);
  const runs = Array.from({ length: runCount }, () => [from.uint16(), from.uint16()] as const);
  from.skip(extra);
  const pieces = toPieces(text, runs, isStruck);
  const shown = foldLines(printedText(pieces));
  return shown === '' ? withdrawnText(pieces) : shown;
}

/** A string without fonts, with a length of one byte or two before it. */
export function readPlainText(from: PartReader, lengthBytes: 1 | 2): string {
  const count = lengthBytes === 1 ? from.byte() : from.uint16();
  if (count === 0) return '';
  return from.characters(count, (from.byte() & 1) !== 0);
}
