import { ImportError } from '../import-error.ts';
import type { Clock } from '../limits.ts';
import { makeHiddenFinder } from './find-hidden.ts';
import { readSprms, type ParagraphProperties } from './read-sprms.ts';

/** A paragraph, or a paragraph of a cell; `end` is the mark that ends it: a paragraph's, or a cell's. */
export type DocParagraph = ParagraphProperties & {
  readonly text: string;
  readonly end: 'paragraph' | 'cell';
};

type Piece = {
  readonly start: number;
  readonly end: number;
  readonly place: number;
  readonly narrow: boolean;
};

const damaged = (): ImportError => new ImportError('damaged', 'The Word file is damaged and cannot be read.');

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The pieces of the text, in order: where each stands in the file, and whether a character has one byte or two. */
function readPieces(main: DataView, table: Uint8Array): readonly Piece[] {
  const view = viewOf(table);
  let at = main.getUint32(0x1a2, true);
  while (view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  if (view.getUint8(at) !== 2) throw damaged();
  const count = (view.getUint32(at + 1, true) - 4) / 12;
  if (!Number.isInteger(count) || count > table.length / 12) throw damaged();
  const starts = at + 5;
  return Array.from({ length: count }, (_, each) => {
    const place = view.getUint32(starts + (count + 1) * 4 + each * 8 + 2, true);
    const narrow = (place & 0x40000000) !== 0;
    return {
      start: view.getUint32(starts + each * 4, true),
      end: view.getUint32(starts + each * 4 + 4, true),
      place: narrow ? (place & 0x3fffffff) / 2 : place & 0x3fffffff,
      narrow,
    };
  });
}

/** Finds the properties of the paragraph whose end stands at a place in the file. */
function makePropertyFinder(
  main: Uint8Array,
  table: Uint8Array,
  data: Uint8Array,
): (place: number) => ParagraphProperties {
  const [view, tableView] = [viewOf(main), viewOf(table)];
  const start = view.getUint32(0x102, true);
  const count = (view.getUint32(0x106, true) - 4) / 8;
  if (count > table.length / 8) throw damaged();
  const spans: { from: number; to: number; properties: ParagraphProperties }[] = [];
  for (let each = 0; each < count; each++) {
    const page = (tableView.getUint32(start + (count + 1) * 4 + each * 4, true) & 0x3fffff) * 512;
    const runs = view.getUint8(page + 511);
    for (let run = 0; run < runs; run++) {
      const offset = view.getUint8(page + (runs + 1) * 4 + run * 13) * 2;
      const short = offset === 0 ? 0 : view.getUint8(page + offset);
      const from = page + offset + (short === 0 ? 2 : 1);
      const length = offset === 0 ? 0 : short === 0 ? view.getUint8(page + offset + 1) * 2 : short * 2 - 1;
      spans.push({
        from: view.getUint32(page + run * 4, true),
        to: view.getUint32(page + run * 4 + 4, true),
        // The first two bytes name the style.
        properties: readSprms(length > 2 ? main.subarray(from + 2, from + length) : new Uint8Array(), data),
      });
    }
  }
  const plain: ParagraphProperties = { depth: 0, endsRow: false, shape: null };
  spans.sort((a, b) => a.from - b.from);
  return (place) => {
    const span = spans[spans.findLastIndex(({ from }) => from <= place)];
    return span && place < span.to ? span.properties : plain;
  };
}

const [fieldBegin, fieldMiddle, fieldEnd] = ['\u0013', '\u0014', '\u0015'];

/** The text without field codes (what stands before a field's result), pictures and other marks. */
function clean(text: string): string {
  let kept = '';
  const fields: ('code' | 'result')[] = [];
  for (const character of text) {
    if (character === fieldBegin) fields.push('code');
    else if (character === fieldMiddle) fields[fields.length - 1] = 'result';
    else if (character === fieldEnd) fields.pop();
    else if (!fields.includes('code'))
      kept += character < ' ' ? (/\s/.test(character) ? ' ' : '') : character;
  }
  return kept;
}

/** The paragraphs of the main text of an old Word file. Throws `ImportError`: `damaged`, `unsupported` (a password). */
export function readParagraphs(
  streams: ReadonlyMap<string, Uint8Array>,
  clock: Clock,
): readonly DocParagraph[] {
  const main = streams.get('WordDocument');
  if (!main || main.length < 0x200)
    throw new ImportError('unsupported', 'The file is no Word file, or has a password.');
  const view = viewOf(main);
  const flags = view.getUint16(10, true);
  if (view.getUint16(0, true) !== 0xa5ec || view.getUint16(2, true) < 0xc1) {
    throw new ImportError('unsupported', 'The Word file is of a kind before 1997. Save it as .docx.');
  }
  if ((flags & 0x100) !== 0)
    throw new ImportError('unsupported', 'The Word file asks for a password. Save it without.');
  const table = streams.get((flags & 0x200) !== 0 ? '1Table' : '0Table');
  if (!table) throw damaged();
  const propertiesAt = makePropertyFinder(main, table, streams.get('Data') ?? new Uint8Array());
  const isHidden = makeHiddenFinder(main, table);
  const western = new TextDecoder('windows-1252');
  const last = view.getUint32(0x4c, true);
  const paragraphs: DocParagraph[] = [];
  let text = '';
  for (const { start, end, place, narrow } of readPieces(view, table)) {
    clock.check();
    for (let at = start; at < Math.min(end, last); at++) {
      const where = place + (at - start) * (narrow ? 1 : 2);
      const code = narrow ? view.getUint8(where) : view.getUint16(where, true);
      if (code !== 13 && code !== 7 && code !== 12) {
        if (isHidden(where)) continue;
        text += narrow ? western.decode(main.subarray(where, where + 1)) : String.fromCharCode(code);
        continue;
      }
      paragraphs.push({ ...propertiesAt(where), text: clean(text), end: code === 7 ? 'cell' : 'paragraph' });
      text = '';
    }
  }
  return paragraphs;
}
