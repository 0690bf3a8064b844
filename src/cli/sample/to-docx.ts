import { strToU8, zipSync } from 'fflate';
import type { SampleCell, SampleDocument, SampleTable } from './sample-document.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraph = (text: string, style = ''): string =>
  `<w:p>${style}<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;

/** A cell of a row; one over several rows begins in the first, and stands as a continued cell in the others. */
const cell = (text: string, across: number, merge: '' | 'restart' | 'continue'): string => {
  const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : '';
  const down = merge === '' ? '' : `<w:vMerge w:val="${merge}"/>`;
  return `<w:tc><w:tcPr>${span}${down}</w:tcPr>${paragraph(text)}</w:tc>`;
};

/** Rows with a continued cell put in below each that stands over several. Only the first column has such. */
function rowsOf(rows: SampleTable['rows']): string {
  let left = 0;
  return rows
    .map((row) => {
      const continued = left > 0 ? cell('', 1, 'continue') : '';
      left = Math.max(0, left - 1);
      const cells = row.map(({ text, across = 1, down = 1 }: SampleCell) => {
        if (down > 1) left = down - 1;
        return cell(text, across, down > 1 ? 'restart' : '');
      });
      return `<w:tr>${continued}${cells.join('')}</w:tr>`;
    })
    .join('');
}

function table({ caption, rows }: SampleTable): string {
  const columns = Math.max(...rows.map((row) => row.reduce((sum, { across = 1 }) => sum + across, 0)));
  const grid = Array.from({ length: columns }, () => '<w:gridCol w:w="900"/>').join('');
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4"/>`)
    .join('');
  const head = caption === undefined ? '' : paragraph(caption);
  return `${head}<w:tbl><w:tblPr><w:tblBorders>${edges}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rowsOf(rows)}</w:tbl>${paragraph('')}`;
}

const types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** The day that all files of the sample bear: the same command gives the same bytes. */
export const fileDay = new Date(2023, 3, 1);

/** A document as a Word file: stored, since the archive of all documents is packed as one. */
export function toDocx({ title, blocks }: SampleDocument): Uint8Array {
  const body = blocks.map((block) => (block.kind === 'table' ? table(block) : paragraph(block.text)));
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph(title)}${body.join('')}</w:body></w:document>`;
  return zipSync(
    {
      '[Content_Types].xml': strToU8(types),
      '_rels/.rels': strToU8(relations),
      'word/document.xml': strToU8(document),
    },
    { level: 0, mtime: fileDay },
  );
}
