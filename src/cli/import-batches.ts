import { bulletinInWords } from './bulletin-words.ts';
import { writeBulletin } from './data/write-bulletin.ts';
import { writeReports } from './data/write-report.ts';
import type { TellLock } from './data/with-lock.ts';
import type { ImportWords } from './import-language.ts';
import { importedInWords } from './import-words.ts';
import { isBulletin, isRead, toFailure, type Imported } from './imported.ts';

/** Reports filed together. */
const batchSize = 100;

/** A document that was dealt with: whether it was read and filed, and what there is to say of it. */
type FiledLine = { readonly imported: Imported; readonly line: string };

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Files what was read of a batch; what could not be filed becomes an error of its file. `tell` hears of other imports. */
export async function fileBatch(
  batch: readonly Imported[],
  data: string,
  words: ImportWords,
  tell?: TellLock,
): Promise<readonly FiledLine[]> {
  const reports = batch.filter(isRead);
  const filed = (
    await writeReports(data, reports, tell).catch((error: unknown) => reports.map(() => asError(error)))
  ).values();
  const all: FiledLine[] = [];
  for (const imported of batch) {
    if (isBulletin(imported)) {
      const rows = await writeBulletin(data, imported, tell).catch(asError);
      if (rows instanceof Error) {
        const failed = { file: imported.file, error: toFailure(rows) };
        all.push({ imported: failed, line: importedInWords(failed, words) });
      } else all.push({ imported, line: bulletinInWords(imported, words, rows) });
      continue;
    }
    const place = isRead(imported) ? (filed.next().value ?? new Error('Nothing was filed.')) : null;
    const outcome = place instanceof Error ? { file: imported.file, error: toFailure(place) } : imported;
    const path = place === null || place instanceof Error ? undefined : place.path;
    all.push({ imported: outcome, line: importedInWords(outcome, words, path) });
  }
  return all;
}

/** Documents in batches, so that publishers are written once for many. */
export async function* toBatches(documents: AsyncIterable<Imported>): AsyncGenerator<readonly Imported[]> {
  let batch: Imported[] = [];
  for await (const imported of documents) {
    batch.push(imported);
    if (batch.length >= batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
