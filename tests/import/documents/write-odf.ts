import { strToU8, zipSync } from 'fflate';
import { toGrid } from './form-grid.ts';
import type { FormCell, FormTable } from './form-tables.ts';

const paragraph = (text: string): string =>
  `<text:p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text:p>`;

const toCell = (cell: FormCell | null): string =>
  cell === null
    ? '<table:covered-table-cell/>'
    : `<table:table-cell table:number-rows-spanned="${cell.rowspan}" table:number-columns-spanned="${cell.colspan}">${paragraph(cell.text)}</table:table-cell>`;

const table = (form: FormTable): string =>
  `<table:table table:name="${form.heading}">${toGrid(form)
    .map((row) => `<table:table-row>${row.map(toCell).join('')}</table:table-row>`)
    .join('')}</table:table>`;

/** A report as the parts of an OpenDocument text: a title, and the tables under their headings. */
export const odtParts = (title: string, tables: readonly FormTable[]): Readonly<Record<string, string>> => ({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': `<office:document-content><office:body><office:text>${paragraph(title)}${tables
    .map((each) => paragraph(each.heading) + table(each))
    .join('')}</office:text></office:body></office:document-content>`,
});

const line = (text: string): string =>
  `<table:table-row><table:table-cell>${paragraph(text)}</table:table-cell></table:table-row>`;

/** A report as the parts of an OpenDocument spreadsheet: a sheet for each table, the title on the first. */
export const odsParts = (title: string, tables: readonly FormTable[]): Readonly<Record<string, string>> => ({
  mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
  'content.xml': `<office:document-content><office:body><office:spreadsheet>${tables
    .map((each, at) => {
      const above = line(at === 0 ? title : each.heading);
      return table(each).replace(/(<table:table [^>]*>)/, (open) => open + above);
    })
    .join('')}</office:spreadsheet></office:body></office:document-content>`,
});

/** Parts as the archive that they make. */
export const packParts = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
