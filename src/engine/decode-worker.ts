import { DataError } from '../query/database.ts';
import type { ManifestFile } from '../schema/manifest.ts';
import type { DecodeAnswer, DecodeRequest } from './decode-request.ts';
import { decodeTable, openParquet, type ParquetFile } from './decode-table.ts';
import { openFile } from './fetch-file.ts';
import { Remembered } from './remembered.ts';

/** Fetching, checking and decoding, off the page's own thread. Runs as a module worker; see `decoder.ts`. */
const opened = new Remembered<string, ParquetFile>();

const open = (dataUrl: string, entry: ManifestFile): Promise<ParquetFile> =>
  opened.get(`${entry.file} ${entry.sha256}`, async () => openParquet(entry, await openFile(dataUrl, entry)));

async function answer({ id, dataUrl, file, columns, rows }: DecodeRequest): Promise<DecodeAnswer> {
  try {
    const parquet = await open(dataUrl, file);
    return { id, ...(await decodeTable([parquet], columns, rows)) };
  } catch (error) {
    return {
      id,
      message: (error as Error).message,
      file: error instanceof DataError ? error.file : file.file,
    };
  }
}

self.addEventListener('message', (event: MessageEvent<DecodeRequest>) => {
  void answer(event.data).then((reply) => {
    self.postMessage(reply, { transfer: 'ipc' in reply ? [reply.ipc.buffer] : [] });
  });
});
