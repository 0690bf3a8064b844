import { ImportError } from '../../../src/import/import-error.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { hasValue } from '../../../src/schema/report.ts';
import { fuzzDocuments, type FuzzDocument } from './documents.ts';
import { mutate } from './mutate.ts';

/** What became of a document: read, refused by name, an unnamed error, or figures that it does not hold. */
export type Judged = {
  readonly outcome: 'read' | 'refused' | 'unnamed' | 'invented';
  readonly detail?: string;
};

async function valuesIn(bytes: Uint8Array, name: string): Promise<ReadonlyMap<string, number>> {
  const { figures } = await importReport(bytes, { name });
  return new Map(
    Object.entries(figures).flatMap(([key, figure]) =>
      hasValue(figure) && figure.value !== 0 ? [[key, figure.value]] : [],
    ),
  );
}

const before = new Map<string, ReadonlyMap<string, number>>();

async function ofSound({ name, bytes }: FuzzDocument): Promise<ReadonlyMap<string, number>> {
  const known = before.get(name) ?? (await valuesIn(bytes, name));
  before.set(name, known);
  return known;
}

/** Reads all sound documents, which loads every reader: what a slow machine takes for that is no hang of a changed one. */
export async function readSound(): Promise<void> {
  for (const document of fuzzDocuments) await ofSound(document);
}

/** Figures that are not those of the sound document; 0 stands for nothing that could be told apart. */
const inventedIn = (found: ReadonlyMap<string, number>, sound: ReadonlyMap<string, number>): string =>
  [...found]
    .filter(([key, value]) => sound.get(key) !== value)
    .map(([key, value]) => `${key} ${String(value)} (${String(sound.get(key))})`)
    .join(', ');

/** The document whose turn a number is. */
export const documentOf = (number: number): FuzzDocument | undefined =>
  fuzzDocuments[number % fuzzDocuments.length];

/** Reads the document of a seed and a number, and says what became of it. */
export async function judge(document: FuzzDocument, seed: number, number: number): Promise<Judged> {
  const sound = await ofSound(document);
  const { bytes, whole } = mutate(document, seed, number);
  try {
    const found = await valuesIn(bytes, document.name);
    const invented = whole ? inventedIn(found, sound) : '';
    return invented === '' ? { outcome: 'read' } : { outcome: 'invented', detail: invented };
  } catch (error) {
    if (error instanceof ImportError) return { outcome: 'refused' };
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: 'unnamed', detail: words.slice(0, 600) };
  }
}
