import { isDocument, isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';
import { decodeText } from './decode-text.ts';
import { joinDelimitedRows } from './delimited-rows.ts';
import type { Block, SourceDocument } from './document.ts';
import { BlockWriter } from './html/block-writer.ts';
import { fieldText, isInline, lookIn, textOf, type PageLooks } from './html/html-cell-text.ts';
import { isMarkup, unescapeMarkup } from './html/escaped-markup.ts';
import { asPage } from './html/loose-markup.ts';
import { hiddenHolders, holdForm, keptMarkup, whereElse } from './html/kept-markup.ts';
import { descendants, foldSpace, parsePage, type Page } from './html/page-tree.ts';
import { piecesOf } from './html/read-table.ts';
import { isSeen, plainLook, type Look } from './html/seen.ts';
import { readStyles } from './html/style-rules.ts';
import { isSetAsTable, partOf } from './html/table-part.ts';
import { ImportError } from './import-error.ts';
import { layOut } from './lay-out.ts';

/** Markup in markup in markup: what is escaped more often is text. */
const deepestMarkup = 3;

/** Elements whose lines are set as they are written. */
const isSetAsWritten = ({ name }: Element): boolean => name === 'pre' || name === 'listing';

function holdsTable(element: Element): boolean {
  for (const { name } of descendants(element)) if (name === 'table') return true;
  return false;
}

/** Reads what a page shows into blocks. */
class PageReader {
  constructor(
    private readonly looks: PageLooks,
    private readonly to: BlockWriter,
    private readonly depth: number,
  ) {}

  private readTable(table: Element, look: Look): void {
    for (const piece of piecesOf(table, look, this.looks)) {
      if ('rows' in piece) {
        this.to.table(layOut(piece.rows));
        continue;
      }
      for (const { element, look: inside } of piece.article) this.readChildren(element, inside);
    }
  }

  private readChildren(element: Element | Document, look: Look): void {
    this.to.flush();
    for (const child of element.children) this.read(child, look);
    this.to.flush();
  }

  /** Text whose lines are set as they are written; escaped markup is read as the page that it is. */
  private readLines(text: string): void {
    this.to.flush();
    const lines = text.split(/\r\n|[\r\n]/);
    const blocks = lines.map((line) => ({ kind: 'paragraph' as const, text: line }));
    const read =
      lines.length > 1 ? joinDelimitedRows(blocks) : blocks.filter(({ text: each }) => each.trim() !== '');
    for (const block of read) this.to.blocks.push(block);
  }

  private readMarkup(markup: string): void {
    this.to.flush();
    for (const block of readBlocks(parsePage(markup), this.depth + 1)) this.to.blocks.push(block);
  }

  read(node: AnyNode, look: Look): void {
    if (isText(node)) {
      if (!isSeen(look)) return;
      const markup = this.depth < deepestMarkup ? unescapeMarkup(node.data) : '';
      if (isMarkup(markup)) this.readMarkup(markup);
      else this.to.write(node.data);
      return;
    }
    if (isDocument(node)) {
      for (const child of node.children) this.read(child, look);
      return;
    }
    if (!isTag(node)) return;
    const inside = lookIn(node, look, this.looks);
    if (inside === null) return;
    this.readElement(node, inside);
  }

  private readElement(node: Element, look: Look): void {
    const markup = node.name === 'iframe' ? node.attribs.srcdoc : undefined;
    if (markup !== undefined && this.depth < deepestMarkup) {
      this.readMarkup(markup);
      return;
    }
    if (node.name === 'br') this.to.flush();
    else if (node.name === 'table' || isSetAsTable(node, this.looks)) {
      this.to.flush();
      const caption = node.children.find(
        (child): child is Element => isTag(child) && partOf(child, this.looks) === 'caption',
      );
      if (caption) this.read(caption, look);
      this.readTable(node, look);
    } else if (isSetAsWritten(node) && holdsTable(node)) {
      for (const child of node.children) {
        if (!isText(child)) this.read(child, look);
        else if (isSeen(look)) this.readLines(child.data);
      }
    } else if (isSetAsWritten(node) || node.name === 'textarea') {
      const text = unescapeMarkup(
        fieldText(node) ?? node.children.map((child) => textOf(child, look, this.looks)).join(''),
      );
      if (!isSeen(look)) return;
      if (isMarkup(text) && this.depth < deepestMarkup) this.readMarkup(text);
      else this.readLines(text);
    } else if (node.name === 'sup' || node.name === 'sub' || fieldText(node) !== null) {
      this.to.write(textOf(node, look, this.looks));
    } else if (isInline(node)) {
      for (const child of node.children) this.read(child, look);
    } else this.readChildren(node, look);
  }
}

/** What a page shows, and what it keeps hidden where it shows no table of the form. */
function readBlocks({ tree: page, head, spilt }: Page, depth: number): readonly Block[] {
  const declared = readStyles(head);
  const blocksOf = (visible: ReadonlySet<Element>): readonly Block[] => {
    const to = new BlockWriter();
    new PageReader({ declared, visible, spilt }, to, depth).read(page, plainLook);
    to.flush();
    return to.blocks;
  };
  const blocks = blocksOf(new Set());
  if (depth > 0 || holdForm(blocks)) return blocks;
  const hidden = hiddenHolders(
    page,
    (element) => lookIn(element, plainLook, { declared, visible: new Set(), spilt }) === null,
  );
  if (hidden.size > 0) {
    const all = blocksOf(hidden);
    if (holdForm(all)) return all;
  }
  for (const markup of keptMarkup(page)) {
    const held = readBlocks(parsePage(markup), depth + 1);
    if (holdForm(held)) return [...blocks, ...held];
  }
  return blocks;
}

function headOf(head: readonly Element[]): Pick<SourceDocument, 'title' | 'meta'> {
  const meta: Record<string, string> = {};
  let title = '';
  for (const element of head) {
    if (element.name === 'title' && title === '') {
      title = foldSpace(
        element.children.map((child) => (isText(child) ? child.data : '')).join(''),
      ).replaceAll('\n', ' ');
    }
    if (element.name === 'meta') {
      const name = element.attribs.name ?? element.attribs.property;
      const content = foldSpace(element.attribs.content ?? '');
      if (name && content !== '') meta[name.toLowerCase()] = content;
    }
  }
  return { ...(title === '' ? {} : { title }), meta };
}

/** Markup as blocks: tables laid out, tables that only lay out the page dissolved. Throws `ImportError`. */
export function readMarkup(markup: string): SourceDocument {
  const page = parsePage(asPage(markup));
  const blocks = readBlocks(page, 0);
  const elsewhere = holdForm(blocks) ? null : whereElse(page.tree);
  if (blocks.length === 0) throw elsewhere ?? new ImportError('empty', 'The page holds no text.');
  return { format: 'html', blocks, ...headOf(page.head), ...(elsewhere ? { elsewhere } : {}) };
}

/** A web page as blocks; as `readMarkup`. Throws `ImportError`. */
export const readHtml = (bytes: Uint8Array): SourceDocument => readMarkup(decodeText(bytes));
