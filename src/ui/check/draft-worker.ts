import { takeIn, toRefusal, type Refusal, type TakenReport } from '../../import/intake.ts';
import { parseChannels } from '../../import/told/parse-channels.ts';
import { parseTold } from '../../import/told/parse-told.ts';
import { toSentences } from '../../import/told/sentences.ts';
import { toToldLines, type ToldLine } from '../../import/told/told-lines.ts';
import type { Report, ReportHead } from '../../schema/report.ts';
import { useSiteCharacterMaps } from '../kit/site-character-maps.ts';

/** What the text of a draft tells: its sentences about the tables, figures and channels. */
export type ReadText = Pick<Report, 'channels'> & {
  readonly lines: readonly ToldLine[];
  readonly told: Report['figures'];
};

/** What the page asks: a document to read, of a year where it does not say, or a text that was changed. */
export type DraftRequest =
  | {
      readonly kind: 'file';
      readonly id: number;
      readonly name: string;
      readonly file: Blob;
      readonly year: number;
    }
  | {
      readonly kind: 'text';
      readonly id: number;
      readonly paragraphs: readonly string[];
      readonly head: Pick<ReportHead, 'year' | 'scope'>;
    };

/** What it is told, by the request’s number. */
export type DraftAnswer = { readonly id: number } & (
  { readonly read: TakenReport } | { readonly text: ReadText } | { readonly error: Refusal }
);

const notReport: Refusal = {
  kind: 'not_a_report',
  message: 'The document is not an annual report on information disclosure.',
};

/** The first report of a file, an archive maybe; where none is in it, why. */
async function readFile(name: string, file: Blob, year: number) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const setting = {
    known: new Set<string>(),
    ledger: { confirmed: true, mapping: null },
    draft: { year },
  };
  let error: Refusal | null = null;
  for await (const taken of takeIn(name, bytes, setting)) {
    if ('report' in taken) return { read: taken };
    if ('error' in taken) error ??= taken.error;
  }
  return { error: error ?? notReport };
}

function readText(
  paragraphs: readonly string[],
  { year, scope }: Pick<ReportHead, 'year' | 'scope'>,
): ReadText {
  const sentences = toSentences({
    format: 'text',
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  });
  const told = parseTold(sentences, year, scope);
  return {
    lines: toToldLines(sentences, year),
    told: Object.fromEntries(told.map(({ key, figure }) => [key, figure])),
    channels: parseChannels(sentences, year, scope),
  };
}

async function answer(request: DraftRequest): Promise<void> {
  const { id } = request;
  const tell = (told: DraftAnswer) => {
    self.postMessage(told);
  };
  try {
    if (request.kind === 'text') tell({ id, text: readText(request.paragraphs, request.head) });
    else tell({ id, ...(await readFile(request.name, request.file, request.year)) });
  } catch (error) {
    tell({ id, error: toRefusal(error) });
  }
}

useSiteCharacterMaps();
self.addEventListener('message', (event: MessageEvent<DraftRequest>) => {
  void answer(event.data);
});
