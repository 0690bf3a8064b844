import { plainLine } from '../plain-cell.ts';

const xml = /^\s*<\?xml\b/;
/** Elements whose text HTML reads to their end: one that XML closes in itself would take the whole page. */
const closedInItself = /<(title|script|style|textarea|iframe|noframes|noembed|xmp)\b([^<>]*)\/>/gi;

/** XHTML as HTML reads it. */
const openXml = (markup: string): string =>
  xml.test(markup) ? markup.replace(closedInItself, '<$1$2></$1>') : markup;

/** Markup in pieces: tables, with the tables in them, and what stands between. */
function splitAtTables(markup: string): readonly { readonly text: string; readonly isTable: boolean }[] {
  const pieces: { text: string; isTable: boolean }[] = [];
  let from = 0;
  let depth = 0;
  const cut = (to: number, isTable: boolean): void => {
    pieces.push({ text: markup.slice(from, to), isTable });
    from = to;
  };
  for (const { 0: tag, 1: closes, index } of markup.matchAll(/<(\/?)table\b[^<>]*>/gi)) {
    if (closes === '') {
      if (depth === 0) cut(index, false);
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) cut(index + tag.length, true);
    }
  }
  cut(markup.length, depth > 0);
  return pieces;
}

/** What programs that make Markdown of a document set around a table, and within a line. */
const around = /<\/?(?:html|body|center|b|strong|u|sup|sub|br|img)\b[^<>]*>|<!--[^<>]*-->/gi;
const anyTag = /<[a-z/!?]/i;
const lineEnd = /\r\n|[\r\n]/;

/** A text, Markdown most often, that holds its tables as markup: each of its lines is a paragraph. */
function openText(markup: string): string {
  const isPage = (text: string): boolean => anyTag.test(text.replace(around, ''));
  // Nearly every page has a tag of its own before its first table.
  if (isPage(markup.slice(0, Math.max(0, markup.search(/<table\b/i))))) return markup;
  const pieces = splitAtTables(markup);
  const outside = pieces.flatMap(({ text, isTable }) => (isTable ? [] : [text])).join('\n');
  if (isPage(outside) || !lineEnd.test(outside.trim())) return markup;
  return pieces
    .map(({ text, isTable }) =>
      isTable
        ? text
        : text
            .split(lineEnd)
            .map((line) => (line.trim() === '' ? '' : `<p>${plainLine(line)}</p>`))
            .join(''),
    )
    .join('');
}

/** Markup as a browser should read it: XHTML, and text with tables as markup in it, are written as HTML first. */
export const asPage = (markup: string): string => openText(openXml(markup));
