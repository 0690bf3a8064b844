import { writeReports } from './data/write-report.ts';
import { isRead, toFailure, type Imported } from './imported.ts';

/** Reports filed together. */
const batchSize = 100;

/** An imported document with the place where it was filed. */
type Placed = { readonly imported: Imported; readonly path?: string };

/** Files what was read of a batch; what could not be filed becomes an error of its file. */
export async function fileBatch(batch: readonly Imported[], data: string): Promise<readonly Placed[]> {
  const filed = (await writeReports(data, batch.filter(isRead))).values();
  return batch.map((imported) => {
    if (!isRead(imported)) return { imported };
    const place = filed.next().value ?? new Error('Nothing was filed.');
    return place instanceof Error
      ? { imported: { file: imported.file, error: toFailure(place) } }
      : { imported, path: place.path };
  });
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
