import { byteOrderMark } from '../query/csv.ts';
import type { ManifestFile } from '../schema/manifest.ts';
import { openParquet, type ParquetFile } from './decode-table.ts';
import type { ExportRequest } from './export-request.ts';
import { openFile } from './fetch-file.ts';
import { csvHead, writeCsv } from './write-csv.ts';
import { figuresHead, readBackground, writeFigures } from './write-figures.ts';

/** Pieces of about so many characters are handed to the browser, which may keep them on disk. */
const blobSize = 4_000_000;

/**
 * Writes the CSV that is asked for. What is written goes into blobs as it comes, so that memory holds one row group of
 * one file and no more. `tell` hears now and then how many rows are done.
 */
export async function exportCsv(
  { dataUrl, words, language, files, background }: ExportRequest,
  tell: (done: number) => void,
): Promise<Blob> {
  const open = async (entry: ManifestFile): Promise<ParquetFile> =>
    openParquet(entry, await openFile(dataUrl, entry));
  const openAll = (entries: readonly ManifestFile[]) => Promise.all(entries.map(open));
  const known =
    background &&
    (await readBackground(await openAll(background.sources), await openAll(background.publishers), language));
  const [first] = files;
  if (!first) throw new Error('Nothing is to be written.');
  const blobs: Blob[] = [];
  let text = byteOrderMark + (known ? figuresHead(words) : csvHead(first.table, words));
  let done = 0;
  for (const entry of files) {
    const file = await open(entry);
    for await (const piece of known ? writeFigures(file, known, words) : writeCsv(file, words)) {
      text += piece.text;
      done += piece.rows;
      if (text.length < blobSize) continue;
      blobs.push(new Blob([text]));
      text = '';
      tell(done);
    }
  }
  return new Blob([...blobs, text], { type: 'text/csv;charset=utf-8' });
}
