import { strToU8, zipSync } from 'fflate';
import type { FormTable } from './form-tables.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;

function cellXml(text: string, colspan: number, merge: 'restart' | 'continue' | null, mark: string): string {
  const span = colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : '';
  const down = merge === null ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  return `<w:tc><w:tcPr>${span}${down}</w:tcPr>${paragraph(text)}</w:tc>${mark}`;
}

/** A table as Word keeps it: every row has all its columns, cells below a merged one only continue it. */
function tableXml({ columns, rows }: FormTable, mark: string): string {
  const below = new Map<number, { left: number; colspan: number }>();
  const written = rows.map((row) => {
    const open = [...row];
    let xml = '';
    for (let column = 0; column < columns.length;) {
      const continued = below.get(column);
      if (continued && continued.left > 0) {
        continued.left -= 1;
        xml += cellXml('', continued.colspan, 'continue', mark);
        column += continued.colspan;
        continue;
      }
      const cell = open.shift();
      if (!cell) break;
      xml += cellXml(cell.text, cell.colspan, cell.rowspan > 1 ? 'restart' : null, mark);
      below.set(column, { left: cell.rowspan - 1, colspan: cell.colspan });
      column += cell.colspan;
    }
    return `<w:tr>${xml}</w:tr>`;
  });
  const grid = columns.map((width) => `<w:gridCol w:w="${width * 300}"/>`).join('');
  return `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`;
}

/** A Word file around the XML of its body. */
export function packDocx(body: string): Uint8Array {
  const main = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(main),
  });
}

/** A report as a Word file. `mark` is put between the cells, as editing leaves bookmarks there. */
export function writeDocx(title: string, tables: readonly FormTable[], mark = ''): Uint8Array {
  const body = tables.map((table) => paragraph(table.heading) + tableXml(table, mark)).join('');
  return packDocx(
    `${paragraph(title)}${paragraph('一、总体情况')}${body}${paragraph('五、存在的主要问题及改进情况')}`,
  );
}
