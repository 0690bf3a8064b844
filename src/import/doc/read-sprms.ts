import type { RowShape } from '../office/edge-grid.ts';

/** What of a paragraph's properties tells of tables: how deep in tables it is, whether it ends a row (and its shape) or a cell of a table in a table. */
export type ParagraphProperties = {
  readonly depth: number;
  readonly endsRow: boolean;
  readonly endsCell: boolean;
  readonly shape: RowShape | null;
  /** The number of the paragraph's style. */
  readonly style: number;
};

const inTable = 0x2416;
const endsRow = 0x2417;
const depth = 0x6649;
const innerEnd = 0x244c;
const innerCell = 0x244b;
const defineTable = 0xd608;
const huge = new Set([0x6645, 0x6646]);
/** Bytes of an operand by the three top bits of its code ([MS-DOC] 2.2.5.1); 0: it says its own length. */
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3];

function readShape(view: DataView, at: number): RowShape {
  const count = view.getUint8(at + 2);
  const edges = Array.from({ length: count + 1 }, (_, each) => view.getInt16(at + 3 + each * 2, true));
  const definitions = at + 3 + (count + 1) * 2;
  const end = at + 1 + view.getUint16(at, true);
  const cells = Array.from({ length: count }, (_, each) => {
    const place = definitions + each * 20;
    // Cells at the end may go without a definition: they are plain.
    const flags = place + 2 <= end ? view.getUint16(place, true) : 0;
    const down = (flags >> 5) & 3;
    return {
      across: (flags & 3) !== 0,
      down: down === 3 ? ('restart' as const) : down === 1 ? ('continue' as const) : ('none' as const),
    };
  });
  return { edges, cells };
}

/** A property change: its code, and where its operand begins. */
export type Sprm = { readonly code: number; readonly operand: number };

/** The property changes of a list, in order ([MS-DOC] 2.2.5). */
export function* eachSprm(list: Uint8Array): Generator<Sprm> {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  for (let at = 0; at + 2 < list.length;) {
    const code = view.getUint16(at, true);
    const operand = at + 2;
    yield { code, operand };
    const size = operandSizes[code >> 13] ?? 1;
    if (size > 0) at = operand + size;
    else if (code === defineTable) at = operand + 1 + view.getUint16(operand, true);
    else at = operand + 1 + view.getUint8(operand);
  }
}

/** The table properties in a list of property changes. `data` holds lists too long for their place. */
export function readSprms(list: Uint8Array, data: Uint8Array, style: number): ParagraphProperties {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  let properties: ParagraphProperties = { depth: 0, endsRow: false, endsCell: false, shape: null, style };
  for (const { code, operand } of eachSprm(list)) {
    if (code === inTable && view.getUint8(operand) === 1) {
      properties = { ...properties, depth: Math.max(1, properties.depth) };
    } else if ((code === endsRow || code === innerEnd) && view.getUint8(operand) === 1) {
      properties = { ...properties, endsRow: true };
    } else if (code === innerCell && view.getUint8(operand) === 1) {
      properties = { ...properties, endsCell: true };
    } else if (code === depth) {
      properties = { ...properties, depth: view.getInt32(operand, true) };
    } else if (code === defineTable) {
      properties = { ...properties, shape: readShape(view, operand) };
    } else if (huge.has(code)) {
      const start = view.getUint32(operand, true);
      const length = new DataView(data.buffer, data.byteOffset + start).getUint16(0, true);
      return readSprms(data.subarray(start + 2, start + 2 + length), new Uint8Array(), style);
    }
  }
  return properties;
}
