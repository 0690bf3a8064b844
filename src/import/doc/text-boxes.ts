import { findShapeGroups } from './shape-groups.ts';

/** Lengths of the texts that stand between the main text and that of the text boxes: notes, headers, macros, comments. */
const between = [0x50, 0x54, 0x58, 0x5c, 0x60];
const mainLength = 0x4c;
const shapes = 0x1da;
const boxes = 0x25a;
const shapeSize = 26;
const boxSize = 22;
const boxShape = 14;

/** A stretch of a Word file's text, in characters from its start. */
export type TextRange = { readonly start: number; readonly end: number };

/** A list of places with something to each ([MS-DOC] 2.2.2), from its place in the file's header. */
function readPlaces(
  main: DataView,
  table: DataView,
  at: number,
  size: number,
): readonly { readonly place: number; readonly next: number; readonly data: number }[] {
  const start = main.getUint32(at, true);
  const length = main.getUint32(at + 4, true);
  const count = Math.floor((length - 4) / (4 + size));
  if (length < 4 || start + length > table.byteLength) return [];
  return Array.from({ length: count }, (_, each) => ({
    place: table.getUint32(start + each * 4, true),
    next: table.getUint32(start + each * 4 + 4, true),
    data: start + (count + 1) * 4 + each * size,
  }));
}

/** The text boxes of the main text: where they hang (a character of the main text), and where their texts stand. */
export function findTextBoxes(main: DataView, table: DataView): ReadonlyMap<number, readonly TextRange[]> {
  const first = between.reduce((sum, at) => sum + main.getUint32(at, true), main.getUint32(mainLength, true));
  const groups = findShapeGroups(main, table);
  const texts = new Map<number, TextRange[]>();
  for (const { place, next, data } of readPlaces(main, table, boxes, boxSize)) {
    const shape = table.getUint32(data + boxShape, true);
    const range = { start: first + place, end: first + next };
    const hangsIn = groups.get(shape) ?? shape;
    const ranges = texts.get(hangsIn);
    if (ranges) ranges.push(range);
    else texts.set(hangsIn, [range]);
  }
  return new Map(
    readPlaces(main, table, shapes, shapeSize).flatMap(({ place, data }) => {
      const ranges = texts.get(table.getUint32(data, true));
      return ranges ? [[place, ranges] as const] : [];
    }),
  );
}
