/** Where the drawings of a Word file are told in its header, and the kinds of records in them ([MS-ODRAW] 2.2). */
const drawings = 0x22a;
const [ofDocument, ofDrawing, ofGroup, ofShape, shapeRecord] = [0xf000, 0xf002, 0xf003, 0xf004, 0xf00a];
const headSize = 8;
/** Groups in groups deeper than this are not followed. */
const deepest = 20;

type Shape = { readonly id: number; readonly inner: readonly Shape[] };

/** The shapes among the records of a stretch; a group is the shape that it begins with, and holds the others. */
function shapesIn(table: DataView, from: number, to: number, depth: number): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let at = from; at + headSize <= to && depth <= deepest;) {
    const kind = table.getUint16(at + 2, true);
    const start = at + headSize;
    const end = Math.min(start + table.getUint32(at + 4, true), to);
    if (kind === shapeRecord && start + 4 <= end) {
      shapes.push({ id: table.getUint32(start, true), inner: [] });
    } else if (kind === ofShape || kind === ofDrawing) {
      shapes.push(...shapesIn(table, start, end, depth + 1));
    } else if (kind === ofGroup) {
      const [own, ...inner] = shapesIn(table, start, end, depth + 1);
      if (own) shapes.push({ id: own.id, inner });
    }
    at = end;
  }
  return shapes;
}

const idsIn = (shapes: readonly Shape[]): readonly number[] =>
  shapes.flatMap(({ id, inner }) => [id, ...idsIn(inner)]);

/** The group that each grouped shape of a Word file (.doc) hangs in: that one is placed in the text, not its members. */
export function findShapeGroups(main: DataView, table: DataView): ReadonlyMap<number, number> {
  const start = main.getUint32(drawings, true);
  const end = start + main.getUint32(drawings + 4, true);
  const groups = new Map<number, number>();
  if (end > table.byteLength || end - start < headSize) return groups;
  if (table.getUint16(start + 2, true) !== ofDocument) return groups;
  // Each drawing stands behind a byte that says whether it is that of the text or of the headers.
  for (let at = start + headSize + table.getUint32(start + 4, true); at + 1 + headSize <= end;) {
    const next = at + 1 + headSize + table.getUint32(at + 5, true);
    for (const { inner } of shapesIn(table, at + 1, Math.min(next, end), 0)) {
      for (const group of inner) for (const id of idsIn(group.inner)) groups.set(id, group.id);
    }
    at = next;
  }
  return groups;
}
