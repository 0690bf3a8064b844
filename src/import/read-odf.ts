import type { Block, SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { checkSize, startClock, type Clock } from './limits.ts';
import { laysOut, onlyRow, toCell, type CellContent } from './office/cell-content.ts';
import { ContentWriter } from './office/content-writer.ts';
import { openPackage, type OfficePackage } from './office/open-package.ts';
import { PlacedGrid } from './office/placed-grid.ts';
import { splitSheet } from './office/split-sheet.ts';
import { OdfStyles } from './odf/odf-looks.ts';
import { isShape, readMath, readOdfParagraph } from './odf/read-odf-text.ts';
import { readOdfTable } from './odf/read-odf-table.ts';
import { widenColumns } from './odf/widen-columns.ts';
import type { XmlElement } from './xml/parse-xml.ts';
import { childOf, elementsOf, findAll } from './xml/xml-queries.ts';

/** Elements around paragraphs and tables that are not there for a reader. */
const passed = new Set([
  'tracked-changes',
  'forms',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'annotation',
]);

const nothing: XmlElement = { name: '', attributes: {}, children: [] };

class OdfReader {
  readonly #styles: OdfStyles;
  readonly #file: OfficePackage;
  readonly #clock: Clock;
  readonly notes: Block[] = [];

  constructor(file: OfficePackage, content: XmlElement, clock: Clock) {
    this.#file = file;
    this.#clock = clock;
    this.#styles = new OdfStyles([file.xml('styles.xml'), content]);
  }

  content(container: XmlElement): CellContent {
    const to = new ContentWriter();
    this.#read(container, to);
    to.flush();
    return to;
  }

  #read(container: XmlElement, to: ContentWriter): void {
    for (const child of elementsOf(container)) {
      this.#clock.check();
      if (child.name === 'p' || child.name === 'h') this.#paragraph(child, to);
      else if (child.name === 'table') to.insert(this.#table(child));
      else if (isShape(child)) to.insert(this.#box(child));
      else if (!passed.has(child.name) && child.attributes.display !== 'none') this.#read(child, to);
    }
  }

  #paragraph(paragraph: XmlElement, to: ContentWriter): void {
    const { pieces, boxes, notes } = readOdfParagraph(paragraph, this.#styles);
    to.write(pieces);
    to.flush();
    for (const box of boxes) to.insert(this.#box(box));
    for (const note of notes) this.notes.push(...this.content(note).blocks);
  }

  /** A frame or shape: its text, or the formula in it. */
  #box(box: XmlElement): readonly Block[] {
    const object = childOf(box, 'object');
    if (!object) return this.content(box).blocks;
    const part = object.attributes.href?.replace(/^\.\//u, '');
    const math =
      childOf(object, 'math') ?? (part === undefined ? null : this.#file.xml(`${part}/content.xml`));
    const text = math?.name === 'math' ? readMath(math) : '';
    return text === '' ? [] : [{ kind: 'paragraph', text }];
  }

  #table(table: XmlElement): readonly Block[] {
    const { cells, hiddenRows, hiddenColumns } = readOdfTable(table);
    const contents = cells.map((cell) => {
      const content = this.content(cell.element);
      return { ...cell, content, inner: onlyRow(content) };
    });
    if (contents.some(({ content }) => laysOut(content))) {
      // A table that lays out the page: what its cells hold is read as if there were none.
      return contents.flatMap(({ content }) => content.blocks);
    }
    const grid = new PlacedGrid();
    const startOf = widenColumns(contents);
    for (const { content, inner, row, column, height, width } of contents) {
      const [left, right] = [startOf(column), startOf(column + width)];
      if (inner?.length !== right - left) grid.place(toCell(content), row, left, height, right - left);
      else
        inner.forEach((cell, at) => {
          grid.place(cell, row, left + at, height);
        });
    }
    const rows = grid.finish(
      (row) => hiddenRows.has(row),
      (column) => hiddenColumns.some(([from, to]) => column >= startOf(from) && column < startOf(to)),
    );
    return rows.some((row) => row.some(({ text }) => text !== '')) ? [{ kind: 'table', rows }] : [];
  }

  /** The sheets of a spreadsheet, hidden ones left out; each as a document of its own. */
  sheets(spreadsheet: XmlElement): readonly Block[] {
    return elementsOf(spreadsheet)
      .filter(({ name }) => name === 'table')
      .filter(({ attributes }) => !this.#isHiddenSheet(attributes['style-name']))
      .flatMap((sheet) => this.#table(sheet))
      .flatMap((block) => (block.kind === 'table' ? splitSheet(block.rows) : [block]));
  }

  #isHiddenSheet(style: string | undefined): boolean {
    const found = this.#styles.styleOf('table', style);
    return found !== undefined && childOf(found, 'table-properties')?.attributes.display === 'false';
  }
}

/**
 * The paragraphs and tables of an OpenDocument text (.odt) or spreadsheet (.ods), as it shows them. Throws `ImportError`:
 * `empty`, `too_large`, `too_deep`, `damaged`, `unsupported` (a password, a drawing), `no_text`.
 */
export function readOdf(bytes: Uint8Array): SourceDocument {
  checkSize(bytes);
  const clock = startClock();
  const file = openPackage(bytes, clock);
  if ([...findAll(file.xml('META-INF/manifest.xml') ?? nothing, 'encryption-data')].length > 0) {
    throw new ImportError('password', 'The file asks for a password. Save it without, and try again.');
  }
  const content = file.xml('content.xml');
  const body = childOf(content ?? undefined, 'body');
  if (!content || !body)
    throw new ImportError('damaged', 'The OpenDocument file is damaged: its text is missing.');
  const reader = new OdfReader(file, content, clock);
  const [text, spreadsheet] = [childOf(body, 'text'), childOf(body, 'spreadsheet')];
  if (!text && !spreadsheet) {
    throw new ImportError(
      'unsupported',
      'The OpenDocument file is no text and no spreadsheet. Save it as .odt or .docx.',
    );
  }
  const blocks = text
    ? [...reader.content(text).blocks, ...reader.notes]
    : spreadsheet
      ? reader.sheets(spreadsheet)
      : [];
  if (blocks.length === 0) throw new ImportError('no_text', 'The OpenDocument file holds no text.');
  return { format: text ? 'odt' : 'ods', blocks };
}
