import type { Book } from '../../documents/workbook/book.ts';
import type { Paper } from '../../documents/paper.ts';
import { toSafeLine } from '../../documents/safe-text.ts';
import { saveFile } from '../kit/save-file.ts';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

const longest = 80;

/** A file's name as every system takes it. */
const toFileName = (text: string): string =>
  toSafeLine(text)
    .replaceAll(/[\\/:*?"<>|]+/gu, '-')
    .replaceAll(/^[.\s]+|[.\s]+$/gu, '')
    .slice(0, longest) || 'gongkai';

const toBlob = (bytes: Uint8Array, type: keyof typeof types): Blob =>
  new Blob([bytes.slice().buffer], { type: types[type] });

/** A paper as a Word file; the writer is loaded with the first one. */
export async function saveWord(name: string, paper: Paper): Promise<void> {
  const { writeDocx } = await import('../../documents/docx/write-docx.ts');
  saveFile(`${toFileName(name)}.docx`, toBlob(await writeDocx(paper), 'docx'), types.docx);
}

/** A paper and the name of its file. */
export type NamedPaper = { readonly name: string; readonly paper: Paper };

/** Papers as Word files in one archive, each under its name; names that occur twice are counted. */
export async function saveWords(name: string, papers: readonly NamedPaper[]): Promise<void> {
  const [{ writeDocx }, { zipSync }] = await Promise.all([
    import('../../documents/docx/write-docx.ts'),
    import('fflate'),
  ]);
  const files: Record<string, Uint8Array> = {};
  for (const each of papers) {
    const base = toFileName(each.name);
    let found = base;
    for (let count = 2; files[`${found}.docx`] !== undefined; count += 1) found = `${base} (${count})`;
    files[`${found}.docx`] = await writeDocx(each.paper);
  }
  // Word files are packed already.
  saveFile(`${toFileName(name)}.zip`, toBlob(zipSync(files, { level: 0 }), 'zip'), types.zip);
}

/** A workbook as an Excel file; the writer is loaded with the first one. */
export async function saveExcel(name: string, book: Book): Promise<void> {
  const { writeXlsx } = await import('../../documents/workbook/write-xlsx.ts');
  saveFile(`${toFileName(name)}.xlsx`, toBlob(await writeXlsx(book), 'xlsx'), types.xlsx);
}
