import { tableBook } from '../../documents/workbook/compose-book.ts';
import { writeXlsx } from '../../documents/workbook/write-xlsx.ts';
import { loadDocumentWords } from '../../text/load-document-words.ts';
import type { TableModel } from '../../views/model/view.ts';
import type { SiteInfo } from '../address/site-info.tsx';
import { saveFile } from '../kit/save-file.ts';
import type { Words } from '../kit/words.tsx';

type TableAsked = {
  readonly title: string;
  readonly table: TableModel;
  readonly notes: readonly string[];
  readonly words: Words;
  readonly site: SiteInfo;
  readonly mark: string | null;
  readonly address: string;
};

/** A table as an Excel file, with a sheet that says what it rests on, the data version and the address. */
export async function saveTableBook(
  name: string,
  { title, table, notes, words, site, mark, address }: TableAsked,
): Promise<void> {
  const { language, t, format, say } = words;
  const d = await loadDocumentWords(language);
  const context = { language, t, format, say, d, data: site, mark, address };
  const bytes = await writeXlsx(tableBook(title, table, notes, context));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  saveFile(`${name}.xlsx`, new Blob([bytes.slice().buffer], { type }), type);
}
