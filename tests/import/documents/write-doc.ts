/** A paragraph of an old Word file: its text with the mark that ends it, and the changes of property at its end. */
export type DocParagraph = { readonly text: string; readonly changes?: readonly number[] };

/** A text box: the character of the text at which it hangs (U+0008), alone or as one of a group. */
export type DocBox = { readonly text: string; readonly grouped: boolean };

const sector = 512;
const textStart = 0x800;
const inTable = [0x16, 0x24, 1];

/** A paragraph that ends a cell. */
export const docCell = (text: string): DocParagraph => ({ text: `${text}\u0007`, changes: inTable });

/** The mark that ends a row of so many cells, each as wide as the others. */
export const docRowEnd = (cells: number): DocParagraph => {
  const edges = Array.from({ length: cells + 1 }, (_, at) => [(at * 500) & 255, (at * 500) >> 8]).flat();
  const size = 1 + edges.length + 1;
  return {
    text: '\u0007',
    changes: [...inTable, 0x17, 0x24, 1, 0x08, 0xd6, size & 255, size >> 8, cells, ...edges],
  };
};

function uint32(...values: readonly number[]): number[] {
  return values.flatMap((value) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]);
}

/** The properties of a paragraph as they stand in a page: its length, its style (0), its changes. */
function toProperties(changes: readonly number[]): readonly number[] {
  const size = 2 + changes.length;
  return size % 2 === 0 ? [0, size / 2, 0, 0, ...changes] : [(size + 1) / 2, 0, 0, ...changes];
}

type Pages = { readonly bytes: readonly Uint8Array[]; readonly starts: readonly number[] };

/** Paragraphs' properties, page by page ([MS-DOC] 2.9.174); alike ones of a page stand once. */
function toPages(paragraphs: readonly DocParagraph[]): Pages {
  const pages: {
    ends: number[];
    offsets: number[];
    kept: Map<string, number>;
    top: number;
    start: number;
  }[] = [];
  let place = textStart;
  for (const { text, changes = [] } of paragraphs) {
    const properties = toProperties(changes);
    let page = pages.at(-1);
    const known = page?.kept.get(properties.join());
    const need = known === undefined ? properties.length + 1 : 0;
    if (!page || (page.ends.length + 2) * 4 + (page.ends.length + 1) * 13 + need > page.top) {
      page = { ends: [], offsets: [], kept: new Map(), top: sector - 1, start: place };
      pages.push(page);
    }
    let offset = page.kept.get(properties.join());
    if (offset === undefined) {
      offset = (page.top - properties.length) & ~1;
      page.top = offset;
      page.kept.set(properties.join(), offset);
    }
    place += text.length * 2;
    page.ends.push(place);
    page.offsets.push(offset);
  }
  return {
    starts: [...pages.map(({ start }) => start), place],
    bytes: pages.map(({ ends, offsets, kept, start }) => {
      const bytes = new Uint8Array(sector);
      bytes.set(uint32(start, ...ends));
      offsets.forEach((offset, at) => (bytes[(ends.length + 1) * 4 + at * 13] = offset / 2));
      for (const [properties, offset] of kept) bytes.set(properties.split(',').map(Number), offset);
      bytes[sector - 1] = ends.length;
      return bytes;
    }),
  };
}

/** A record of a drawing ([MS-ODRAW] 2.2). */
const record = (kind: number, content: readonly number[]): readonly number[] => [
  ...[15, 0, kind & 255, kind >> 8],
  ...uint32(content.length),
  ...content,
];
const shape = (id: number): readonly number[] => record(0xf004, record(0xf00a, uint32(id, 0)));
const group = (...shapes: readonly (readonly number[])[]): readonly number[] => record(0xf003, shapes.flat());

const shapeOf = (box: number): number => 100 + box;
const groupOf = (box: number): number => 500 + box;

/** The parts of the table stream that tell of text boxes; `anchors`: the characters at which they hang. */
function toBoxParts(boxes: readonly DocBox[], anchors: readonly number[]) {
  let end = 0;
  const ends = boxes.map(({ text }) => (end += text.length));
  const padded = (values: readonly number[], size: number) => [
    ...values,
    ...new Array<number>(size - values.length).fill(0),
  ];
  return {
    shapes: [
      ...uint32(...anchors, anchors.length),
      ...boxes.flatMap(({ grouped }, at) => padded(uint32(grouped ? groupOf(at) : shapeOf(at)), 26)),
    ],
    texts: [
      ...uint32(0, ...ends),
      ...boxes.flatMap((_, at) => padded([...new Array<number>(14).fill(0), ...uint32(shapeOf(at))], 22)),
    ],
    drawings: [
      ...record(0xf000, []),
      0,
      ...record(
        0xf002,
        group(
          shape(1),
          ...boxes.map(({ grouped }, at) =>
            grouped ? group(shape(groupOf(at)), shape(shapeOf(at))) : shape(shapeOf(at)),
          ),
        ),
      ),
    ],
  };
}

/** Streams as a compound file ([MS-CFB]) of sectors of 512 bytes; each stream is longer than the smallest of its own. */
function packCompound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(streams);
  const counts = entries.map(([, bytes]) => Math.ceil(bytes.length / sector));
  const all = counts.reduce((sum, count) => sum + count, 1);
  const tables = Math.ceil(all / 127);
  const bytes = new Uint8Array((1 + tables + all) * sector);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    view.setUint16(at, value, true);
  view.setUint32(44, tables, true);
  view.setUint32(48, tables, true);
  view.setUint32(56, 4096, true);
  for (const at of [60, 68]) view.setUint32(at, 0xfffffffe, true);
  for (let at = 0; at < 109; at += 1) view.setUint32(76 + at * 4, at < tables ? at : 0xffffffff, true);
  const next = (at: number, to: number) => {
    view.setUint32(sector + at * 4, to, true);
  };
  for (let at = 0; at < (tables * sector) / 4; at += 1) next(at, at < tables ? 0xfffffffd : 0xffffffff);
  next(tables, 0xfffffffe);
  const entry = (at: number, name: string, kind: number, start: number, size: number) => {
    const place = (1 + tables) * sector + at * 128;
    Array.from(name).forEach((letter, each) => {
      view.setUint16(place + each * 2, letter.charCodeAt(0), true);
    });
    view.setUint16(place + 64, (name.length + 1) * 2, true);
    view.setUint8(place + 66, kind);
    view.setUint32(place + 116, start, true);
    view.setUint32(place + 120, size, true);
  };
  entry(0, 'Root Entry', 5, 0xfffffffe, 0);
  let start = tables + 1;
  entries.forEach(([name, stream], at) => {
    const count = counts[at] ?? 0;
    entry(at + 1, name, 2, start, stream.length);
    for (let each = 0; each < count; each += 1)
      next(start + each, each + 1 < count ? start + each + 1 : 0xfffffffe);
    bytes.set(stream, (1 + start) * sector);
    start += count;
  });
  return bytes;
}

/** An old Word file (.doc) of some paragraphs; boxes hang at the characters U+0008 of their text, in order. */
export function writeDoc(paragraphs: readonly DocParagraph[], boxes: readonly DocBox[] = []): Uint8Array {
  const text = paragraphs.map((each) => each.text).join('');
  const whole = text + boxes.map((box) => box.text).join('');
  const { bytes: pages, starts } = toPages([...paragraphs, ...boxes]);
  const firstPage = Math.ceil((textStart + whole.length * 2) / sector);
  const main = new Uint8Array(Math.max(4096, (firstPage + pages.length) * sector));
  const view = new DataView(main.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, 0xc1, true);
  view.setUint16(10, 0x200, true);
  view.setUint32(0x4c, text.length, true);
  for (let at = 0; at < whole.length; at += 1) view.setUint16(textStart + at * 2, whole.charCodeAt(at), true);
  pages.forEach((page, at) => {
    main.set(page, (firstPage + at) * sector);
  });
  const anchors = Array.from(text).flatMap((letter, at) => (letter === '\u0008' ? [at] : []));
  const { shapes, texts, drawings } = toBoxParts(boxes, anchors);
  const table: number[] = [];
  const put = (at: number, part: readonly number[]) => {
    view.setUint32(at, table.length, true);
    view.setUint32(at + 4, part.length, true);
    for (const byte of part) table.push(byte);
  };
  put(0x1a2, [2, ...uint32(16, 0, whole.length), 0, 0, ...uint32(textStart), 0, 0]);
  put(0x102, uint32(...starts, ...pages.map((_, at) => firstPage + at)));
  put(0xfa, uint32(textStart));
  if (boxes.length > 0) {
    put(0x1da, shapes);
    put(0x25a, texts);
    put(0x22a, drawings);
  }
  const stream = new Uint8Array(Math.max(4096, table.length));
  stream.set(table);
  return packCompound({ WordDocument: main, '1Table': stream });
}
