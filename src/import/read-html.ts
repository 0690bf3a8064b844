import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { decodeText } from './decode-text.ts';
import type { Block, Cell, SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { layOut, type SpanningCell } from './lay-out.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'select',
  'svg',
  'iframe',
  'object',
]);
const inline = new Set(
  'a abbr acronym b bdo big cite code del dfn em font i img input ins kbd label mark o:p q s samp small span strike strong tt u var wbr'.split(
    ' ',
  ),
);
/** A cell with more text than this holds a part of the article, not a figure or a label. */
const articleLength = 300;
const deepest = 2000;

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

const isHidden = (element: Element): boolean =>
  unseen.has(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');

const fold = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();

function* descendants(node: { childNodes: Node[] }): Generator<Element> {
  const open: Node[] = node.childNodes.toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    if (!tree.isElementNode(next)) continue;
    yield next;
    open.push(...next.childNodes.toReversed());
  }
}

/** The text of a node; a block element, a line break or a nested table separates, an inline element does not. */
function textOf(node: Node, depth = 0): string {
  if (depth > deepest) throw new ImportError('too_deep', 'The markup is nested too deeply.');
  if (tree.isTextNode(node)) return node.value;
  if (!tree.isElementNode(node) || isHidden(node)) return '';
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'table' && depth > 0) return '';
  const inner = node.childNodes.map((child) => textOf(child, depth + 1)).join('');
  return inline.has(node.tagName) ? inner : `\n${inner}\n`;
}

const span = (element: Element, name: string): number => {
  const value = Number.parseInt(attribute(element, name) ?? '1', 10);
  return Number.isFinite(value) && value >= 0 ? value : 1;
};

/** The rows of a table, those of nested tables left out. */
function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const part of table.childNodes) {
    if (!tree.isElementNode(part)) continue;
    if (part.tagName === 'tr') rows.push(part);
    else if (['thead', 'tbody', 'tfoot'].includes(part.tagName)) rows.push(...rowsOf(part));
  }
  return rows;
}

const cellsOf = (row: Element): Element[] =>
  row.childNodes.filter(
    (child): child is Element => tree.isElementNode(child) && ['td', 'th'].includes(child.tagName),
  );

const holdsArticle = (cell: Element): boolean => {
  for (const inner of descendants(cell)) if (inner.tagName === 'table') return true;
  return fold(textOf(cell)).length > articleLength;
};

class BlockWriter {
  readonly blocks: Block[] = [];
  private pending = '';

  write(text: string): void {
    this.pending += text;
  }

  flush(): void {
    const text = fold(this.pending);
    this.pending = '';
    if (text !== '') this.blocks.push({ kind: 'paragraph', text });
  }

  table(rows: readonly (readonly Cell[])[]): void {
    this.flush();
    if (rows.some((row) => row.some((cell) => cell.text !== ''))) this.blocks.push({ kind: 'table', rows });
  }
}

function readTable(table: Element, to: BlockWriter, depth: number): void {
  const rows = rowsOf(table).map((row) => cellsOf(row).filter((cell) => !isHidden(cell)));
  let open: SpanningCell[][] = [];
  const close = () => {
    if (open.length > 0) to.table(layOut(open));
    open = [];
  };
  for (const cells of rows) {
    if (cells.some(holdsArticle)) {
      // A row that lays out the page: what its cells hold is read as if there were no table.
      close();
      for (const cell of cells) {
        to.flush();
        for (const child of cell.childNodes) readNode(child, to, depth + 1);
        to.flush();
      }
      continue;
    }
    open.push(
      cells.map((cell) => ({
        cell: { text: fold(textOf(cell)) },
        rowspan: span(cell, 'rowspan'),
        colspan: span(cell, 'colspan'),
      })),
    );
  }
  close();
}

function readNode(node: Node, to: BlockWriter, depth: number): void {
  if (depth > deepest) throw new ImportError('too_deep', 'The markup is nested too deeply.');
  if (tree.isTextNode(node)) {
    to.write(node.value);
    return;
  }
  if (!tree.isElementNode(node) || isHidden(node)) return;
  if (node.tagName === 'br') {
    to.flush();
    return;
  }
  if (node.tagName === 'table') {
    to.flush();
    const caption = node.childNodes.find((child) => child.nodeName === 'caption');
    if (caption) readNode(caption, to, depth + 1);
    readTable(node, to, depth);
    return;
  }
  const separates = !inline.has(node.tagName);
  if (separates) to.flush();
  for (const child of node.childNodes) readNode(child, to, depth + 1);
  if (separates) to.flush();
}

/** A web page as blocks: tables laid out, tables that only lay out the page dissolved. Throws `ImportError`. */
export function readHtml(bytes: Uint8Array): SourceDocument {
  const page = parse(decodeText(bytes));
  const to = new BlockWriter();
  const meta: Record<string, string> = {};
  let title = '';
  for (const element of descendants(page)) {
    if (element.tagName === 'title' && title === '') {
      title = fold(element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join(''));
    }
    if (element.tagName === 'meta') {
      const name = attribute(element, 'name') ?? attribute(element, 'property');
      const content = fold(attribute(element, 'content') ?? '');
      if (name && content !== '') meta[name.toLowerCase()] = content;
    }
  }
  for (const child of page.childNodes) readNode(child, to, 0);
  to.flush();
  if (to.blocks.length === 0) throw new ImportError('empty', 'The page holds no text.');
  return { format: 'html', blocks: to.blocks, ...(title === '' ? {} : { title }), meta };
}
