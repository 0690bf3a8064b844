import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocuments, type Outcome } from '../../../src/ui/reports/read-documents.ts';

export const sharedReports = join(import.meta.dirname, '../../../../shared/reports');

/** The real reports are not part of the repository; tests that need them are skipped where they are absent. */
export const hasSharedReports = existsSync(join(sharedReports, 'hongze-2023.pdf'));
if (!hasSharedReports) console.warn(`Skipped: there are no reports in ${sharedReports}.`);

/** What a shared report gives, read as the page reads it. */
export async function readShared(name: string): Promise<readonly Outcome[]> {
  const bytes = new Uint8Array(await readFile(join(sharedReports, name)));
  const outcomes: Outcome[] = [];
  for await (const outcome of readDocuments(name, bytes)) outcomes.push(outcome);
  return outcomes;
}
