import { Zip, ZipDeflate } from 'fflate';
import { inTurns } from '../take-turns.ts';
import type { Book, BookSheet } from './book.ts';
import { frameOf, type BookFrame, type SheetFrame } from './xlsx-frame.ts';
import { columnName, toRowMarkup } from './xlsx-rows.ts';

/** So much markup is packed at a time, in UTF-16 units. */
const pack = 1 << 15;

const encoder = new TextEncoder();

/** A sheet’s markup in pieces: no more of it is ever held than one of them. */
function* sheetPieces(
  { columns, rows }: BookSheet,
  { before, after, styles }: SheetFrame,
): Generator<string> {
  const names = columns.map((_, at) => columnName(at));
  let piece = before;
  let number = 1;
  for (const row of rows) {
    number += 1;
    piece += toRowMarkup(row, number, names, styles);
    if (piece.length < pack) continue;
    yield piece;
    piece = '';
  }
  yield piece + after;
}

/** Packs a workbook piece by piece, its rows read as they are written. */
function* packBook({ sheets }: Book, frame: BookFrame): Generator<void, Uint8Array, void> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const open = (path: string) => {
    const file = new ZipDeflate(path);
    zip.add(file);
    return file;
  };
  for (const [path, bytes] of frame.parts) open(path).push(bytes, true);
  for (const [at, sheet] of sheets.entries()) {
    const shape = frame.sheets[at];
    if (!shape) throw new Error(`The sheet “${sheet.name}” has no frame.`);
    const file = open(shape.path);
    for (const piece of sheetPieces(sheet, shape)) {
      file.push(encoder.encode(piece));
      yield;
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * A book as an Excel file (Office Open XML): typed cells, never a formula; heads frozen and filtered; widths that fit. Rows
 * are read and packed piece by piece while the page stays answerable.
 */
export const writeXlsx = async (book: Book): Promise<Uint8Array> =>
  inTurns(packBook(book, await frameOf(book)));
