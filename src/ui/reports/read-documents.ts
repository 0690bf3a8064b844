import { plainSetting, takeIn, toRefusal, type Refusal, type TakenReport } from '../../import/intake.ts';
import type { LedgerChoice, ProposedLedger } from '../../import/ledger/take-ledgers.ts';
import { readZip } from '../../import/read-zip.ts';
import { isReadable } from '../../import/readable-name.ts';
import { isPlainArchive } from '../../import/sniff-container.ts';
import type { FiledReport } from './read-own-files.ts';

/** Why a file gave nothing. `stopped`: the reader had to be. */
export type ReadError = Omit<Refusal, 'kind'> & { readonly kind: Refusal['kind'] | 'stopped' };

/** What one document gave; `file` has the path inside its archives. */
export type Outcome =
  | (TakenReport & { readonly filed?: FiledReport['filed'] })
  | { readonly file: string; readonly ledger: ProposedLedger }
  | { readonly file: string; readonly error: ReadError };

/** What was confirmed of ledgers, by the name of their document. */
export type ChosenLedgers = Readonly<Record<string, readonly LedgerChoice[]>>;

const isDataFile = (name: string): boolean => /\.json$/iu.test(name);

/** The files of an archive; none of what is no archive, or of one that cannot be opened: the intake says why. */
function filesIn(bytes: Uint8Array): ReturnType<typeof readZip> {
  try {
    return isPlainArchive(bytes) ? readZip(bytes) : [];
  } catch {
    return [];
  }
}

/** A report that was taken along; its reader, which checks every entry, loads with the first. */
async function readFiled(file: string, unpack: () => Uint8Array): Promise<Outcome> {
  try {
    const { readOwnFile } = await import('./read-own-files.ts');
    const { filed, ...taken } = readOwnFile(unpack());
    return { file, ...taken, findings: [], filed };
  } catch (error) {
    return { file, error: toRefusal(error) };
  }
}

/**
 * What a file gives: itself, or each readable document of the archive that it is; reports, those taken
 * along as data files too, and ledgers that wait to be confirmed. Never throws.
 */
export async function* readDocuments(
  file: string,
  bytes: Uint8Array,
  chosen: ChosenLedgers = {},
): AsyncGenerator<Outcome> {
  if (isDataFile(file)) {
    yield await readFiled(file, () => bytes);
    return;
  }
  const files = filesIn(bytes);
  const filed = files.filter(({ name }) => isDataFile(name));
  for (const { name, read } of filed) yield await readFiled(`${file}/${name}`, read);
  if (filed.length > 0 && !files.some(({ name }) => isReadable(name))) return;
  const setting = { ...plainSetting, ledger: { ...plainSetting.ledger, chosen } };
  for await (const taken of takeIn(file, bytes, setting)) {
    if ('report' in taken || 'error' in taken || 'ledger' in taken) yield taken;
    else if ('bulletin' in taken) {
      const message = 'The document is a hotline bulletin, not an annual report on information disclosure.';
      yield { file: taken.file, error: { kind: 'not_a_report', message } };
    }
  }
}
