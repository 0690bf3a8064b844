import type { Finding, Report, Source } from '../schema/report.ts';
import type { Bulletin } from './bulletin/bulletin.ts';
import { findBulletin } from './bulletin/find-bulletin.ts';
import { checkByItself } from './check/conclude.ts';
import type { SourceDocument } from './document.ts';
import { fingerprint, sha256 } from './fingerprint.ts';
import { ImportError, type ImportErrorKind } from './import-error.ts';
import { toReport } from './import-report.ts';
import { findLedgers, type Ledger } from './ledger/find-ledgers.ts';
import { takeLedger, type LedgerOptions, type ProposedLedger } from './ledger/take-ledgers.ts';
import { readDocument } from './read-document.ts';
import { toRunningText, toSentences } from './told/sentences.ts';
import { toToldLines, type ToldLine } from './told/told-lines.ts';
import { isLeftAside, unpackDocuments } from './unpack-documents.ts';

/** Why a document gave nothing. `fault`: the reader itself failed. */
export type Refusal = {
  readonly kind: ImportErrorKind | 'fault';
  readonly message: string;
  readonly place?: string;
};

/** `file` has the path inside its archives; `id` is the same for the same bytes. */
type Taken = { readonly file: string; readonly id: string; readonly source: Source };

/** `told` is the document’s running text, where it was asked for: its paragraphs, and its sentences about the tables. */
export type TakenReport = Taken & {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly told?: { readonly paragraphs: readonly string[]; readonly lines: readonly ToldLine[] };
};
export type TakenBulletin = Taken & { readonly bulletin: Bulletin };

/**
 * What a document gave; `unchanged`: the same bytes are known already, and were not read again; `ledger`: it has a report a
 * row, once what its columns hold is confirmed; `leftAside`: files of an archive that are no documents.
 */
export type Intake =
  | TakenReport
  | TakenBulletin
  | { readonly file: string; readonly ledger: ProposedLedger }
  | { readonly file: string; readonly leftAside: readonly string[] }
  | { readonly file: string; readonly error: Refusal }
  | { readonly file: string; readonly unchanged: true };

/** An error as it is shown: its kind and its first words, without a stack. */
export const toRefusal = (error: unknown): Refusal =>
  error instanceof ImportError
    ? {
        kind: error.kind,
        message: error.message,
        ...(error.place === undefined ? {} : { place: error.place }),
      }
    : { kind: 'fault', message: error instanceof Error ? error.message : String(error) };

/**
 * What holds for all files: SHA-256 of what need not be read, and how ledgers are read. `draft`: the text is wanted too, and the
 * year is this one where the document does not say.
 */
export type IntakeSetting = {
  readonly known: ReadonlySet<string>;
  readonly ledger: LedgerOptions;
  readonly draft?: { readonly year: number | null };
};

/** The day (ISO) on which a document is read, which is how new the data are. */
const today = (): string => new Date().toISOString().slice(0, 10);

export const plainSetting: IntakeSetting = {
  known: new Set<string>(),
  ledger: { confirmed: false, mapping: null },
};

const toldIn = (document: SourceDocument, year: number) => ({
  paragraphs: toRunningText(document),
  lines: toToldLines(toSentences(document), year),
});

/** Endings of what may be a ledger. */
const mayBeLedger = /\.(?:xlsx?|xlsm|et|ods|csv|tsv)$/i;

/** What a ledger's rows give; each report has an id of its own. */
function takeLedgers(
  { file, id, source }: Taken,
  ledgers: readonly Ledger[],
  options: LedgerOptions,
): readonly Intake[] {
  return ledgers.flatMap((ledger, number) =>
    takeLedger(ledger, options).map((taken): Intake => {
      if ('ledger' in taken) return { file, ledger: taken.ledger };
      const name = `${file} › ${taken.name}`;
      if ('error' in taken) return { file: name, error: toRefusal(taken.error) };
      const { report } = taken;
      const findings = checkByItself(report);
      const own = `${id}-${number + 1}-${taken.name.split(' ')[0] ?? ''}`;
      return { file: name, id: own, report, findings, source: { ...source, partial: true, read: today() } };
    }),
  );
}

async function takeOne(
  file: string,
  unpack: () => Uint8Array,
  { known, ledger, draft }: IntakeSetting,
): Promise<readonly Intake[]> {
  try {
    const bytes = unpack();
    const name = file.replace(/^.*[/\\]/, '');
    const hash = await sha256(bytes);
    const isKnown = hash !== null && known.has(hash);
    if (isKnown && !mayBeLedger.test(name)) return [{ file, unchanged: true }];
    const id = hash?.slice(0, 24) ?? fingerprint(bytes);
    const source: Source = { kind: 'document', file: name, ...(hash === null ? {} : { sha256: hash }) };
    const document = await readDocument(bytes, name);
    const ledgers = findLedgers(document, name);
    // Reports of a ledger may be filed in part: it is read again, whatever is known of it.
    if (ledgers.length > 0) return takeLedgers({ file, id, source }, ledgers, ledger);
    if (isKnown) return [{ file, unchanged: true }];
    const bulletin = findBulletin(document);
    if (bulletin) return [{ file, id, bulletin, source }];
    const report = toReport(document, name, draft?.year ?? null);
    return [
      {
        file,
        id,
        report,
        findings: checkByItself(report),
        ...(draft ? { told: toldIn(document, report.report.year) } : {}),
        source: { ...source, ...(report.partial ? { partial: true } : {}), read: today() },
      },
    ];
  } catch (error) {
    return [{ file, error: toRefusal(error) }];
  }
}

/**
 * What a file gives, on the command line and on the page: itself, or each document of the archive that it is, read as a
 * report, a hotline bulletin or a ledger, and checked; without the first `skip` of them. `begin` is told the file, once it
 * is opened, and each document. Never throws: an error is a value, so that one bad document does not stop the others.
 */
export async function* takeIn(
  file: string,
  bytes: Uint8Array,
  setting: IntakeSetting = plainSetting,
  skip = 0,
  begin: (name: string) => void = () => undefined,
): AsyncGenerator<Intake> {
  let left = skip;
  try {
    begin(file);
    for (const document of unpackDocuments(file, bytes)) {
      left -= 1;
      if (left >= 0) continue;
      begin(document.name);
      if (isLeftAside(document)) yield { file: document.name, leftAside: document.leftAside };
      else yield* await takeOne(document.name, document.bytes, setting);
    }
  } catch (error) {
    yield { file, error: toRefusal(error) };
  }
}
