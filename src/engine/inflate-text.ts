import { DataError } from '../query/database.ts';

/** The text of a gzip file. Rejects with a `DataError` where the bytes are not gzip. */
export async function inflateText(
  bytes: ArrayBuffer | Uint8Array<ArrayBuffer>,
  file: string,
): Promise<string> {
  try {
    const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
    return await new Response(stream).text();
  } catch (cause) {
    throw new DataError(`${file} is damaged. Copy the data folder again.`, file, { cause });
  }
}
