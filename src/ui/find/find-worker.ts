import { DataError } from '../../query/database.ts';
import { answerAsk, type Answer, type Ask } from './answer-ask.ts';
import type { Entries } from './entries.ts';
import { loadEntries } from './load-entries.ts';

/** A question with a number, and its answer or why there is none (and in which file) with the same number. */
export type FindRequest = { readonly id: number; readonly dataUrl: string; readonly ask: Ask };
export type FindReply = { readonly id: number } & (
  { readonly answer: Answer } | { readonly failed: string; readonly file: string | null }
);

let loaded: Promise<Entries> | null = null;

const post = (reply: FindReply) => {
  self.postMessage(reply);
};

async function reply({ id, dataUrl, ask }: FindRequest): Promise<void> {
  try {
    loaded ??= loadEntries(dataUrl);
    post({ id, answer: answerAsk(await loaded, ask) });
  } catch (error) {
    loaded = null;
    const failed = error instanceof Error ? error.message : String(error);
    post({ id, failed, file: error instanceof DataError ? error.file : null });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<FindRequest>) => {
  void reply(data);
});
