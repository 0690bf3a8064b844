import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkReport } from '../import/check/check-report.ts';
import { toReport } from '../import/import-report.ts';
import { findLedgers } from '../import/ledger/find-ledgers.ts';
import { limits, tooLarge } from '../import/limits.ts';
import { readDocument } from '../import/read-document.ts';
import { isLeftAside, unpackDocuments } from '../import/unpack-documents.ts';
import type { Source } from '../schema/report.ts';
import { readLedgers } from './import-ledger.ts';
import { plainSetting, toFailure, type Imported, type ImportSetting } from './imported.ts';

/** What one document gives: a report, or the reports of a ledger. Throws `ImportError`. */
async function readOne(
  file: string,
  bytes: Uint8Array,
  { known, ledger }: ImportSetting,
): Promise<readonly Imported[]> {
  const name = basename(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document = await readDocument(bytes, name);
  const source: Source = { kind: 'document', file: name, sha256 };
  const ledgers = findLedgers(document, name);
  // Reports of a ledger may be filed in part: it is read again, whatever is known of it.
  if (ledgers.length > 0) return readLedgers(file, ledgers, ledger, source);
  if (known.has(sha256)) return [{ file, unchanged: true }];
  const report = toReport(document, name);
  const findings = checkReport(report);
  return [{ file, report, findings, source: { ...source, ...(report.partial ? { partial: true } : {}) } }];
}

/** Endings of what may be a ledger; other documents that are known need not even be opened. */
const mayBeLedger = /\.(?:xlsx?|xlsm|et|ods|csv|tsv)$/i;

/** One document; an error is a value, so that one bad file does not stop the others. */
async function importOne(
  file: string,
  unpack: () => Uint8Array,
  setting: ImportSetting,
): Promise<readonly Imported[]> {
  try {
    const bytes = unpack();
    if (!mayBeLedger.test(file) && setting.known.has(createHash('sha256').update(bytes).digest('hex'))) {
      return [{ file, unchanged: true }];
    }
    return await readOne(file, bytes, setting);
  } catch (error) {
    return [{ file, error: toFailure(error) }];
  }
}

/** The bytes of a file, which is not even opened where it is larger than a document may be. */
async function readWhole(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > limits.bytes) throw tooLarge(size);
  return readFile(file);
}

/**
 * What a file gives: itself, or each document of the archive that it is, without the first `skip` of them. `begin` is told
 * the file, once it is opened, and each document.
 */
export async function* importFile(
  file: string,
  setting: ImportSetting = plainSetting,
  skip = 0,
  begin: (name: string) => void = () => undefined,
): AsyncGenerator<Imported> {
  let left = skip;
  try {
    begin(file);
    for (const document of unpackDocuments(file, await readWhole(file))) {
      left -= 1;
      if (left >= 0) continue;
      begin(document.name);
      if (isLeftAside(document)) yield { file: document.name, leftAside: document.leftAside };
      else yield* await importOne(document.name, document.bytes, setting);
    }
  } catch (error) {
    yield { file, error: toFailure(error) };
  }
}
