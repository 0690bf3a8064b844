import { useSiteCharacterMaps } from '../kit/site-character-maps.ts';
import { readDocuments, type Outcome, type ChosenLedgers } from './read-documents.ts';

/** What the page asks: one file to read; what it is told: each document's outcome, then that the file is done. */
export type ReadRequest = { readonly name: string; readonly file: Blob; readonly chosen: ChosenLedgers };
export type ReadAnswer = { readonly outcome: Outcome } | { readonly done: true };

const tell = (answer: ReadAnswer) => {
  self.postMessage(answer);
};

async function answer({ name, file, chosen }: ReadRequest): Promise<void> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    for await (const outcome of readDocuments(name, bytes, chosen)) tell({ outcome });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    tell({ outcome: { file: name, error: { kind: 'fault', message } } });
  }
  tell({ done: true });
}

useSiteCharacterMaps();
self.addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  void answer(event.data);
});
