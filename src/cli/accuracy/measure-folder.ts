import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportError } from '../../import/import-error.ts';
import { importReport } from '../../import/import-report.ts';
import type { Report } from '../../schema/report.ts';
import { compareReport, type Expected, type Score } from './compare-report.ts';

/** How one document was read: the scores of its sections, or the error where none was expected. */
export type Measured = {
  readonly file: string;
  readonly format: string;
  readonly milliseconds: number;
  readonly scores: readonly Score[];
  readonly error?: string;
};

const expectedEnding = '.expected.json';

async function readExpected(folder: string, name: string): Promise<Expected> {
  return JSON.parse(await readFile(join(folder, name), 'utf8')) as Expected;
}

/** Errors that say nothing of what the document is: true of any document that was not understood. */
const vague: readonly string[] = ['binary', 'encoding', 'nothing_read', 'not_a_report', 'damaged'];

/** A document that was refused misses everything that was expected of it, unless it must or may be refused. */
function scoreFailure(expected: Expected, kind: string): readonly Score[] {
  const wanted = expected.error ?? expected.else_error;
  if (wanted === undefined) return compareReport({ figures: {}, channels: [] }, expected);
  const right = expected.error === undefined ? !vague.includes(kind) : expected.error === kind;
  const missing = right ? [] : [`error ${kind}, expected: ${wanted}`];
  return [{ part: 'refusal', right: right ? 1 : 0, wrong: [], missing, invented: [] }];
}

/** A document that must be refused, and was read, misses its refusal. */
function scoreReport(report: Report, expected: Expected): readonly Score[] {
  const scores = compareReport(report, expected);
  const named = Object.keys(expected.figures ?? {}).length > 0 || (expected.channels ?? []).length > 0;
  const wanted = expected.error ?? (named ? undefined : expected.else_error);
  if (wanted === undefined) return scores;
  const missing = [`no error, expected: ${wanted}`];
  return [...scores, { part: 'refusal', right: 0, wrong: [], missing, invented: [] }];
}

async function measure(folder: string, file: string, expected: Expected): Promise<Measured> {
  const bytes = new Uint8Array(await readFile(join(folder, file)));
  const format = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const start = performance.now();
  const done = (scores: readonly Score[], error?: string): Measured => ({
    file,
    format,
    milliseconds: performance.now() - start,
    scores,
    ...(error === undefined ? {} : { error }),
  });
  try {
    const report = await importReport(bytes, { name: file });
    return done(scoreReport(report, expected));
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const words = `${error.kind}: ${error.message}${error.place === undefined ? '' : ` (${error.place})`}`;
    return done(scoreFailure(expected, error.kind), words);
  }
}

/**
 * Reads every document of a folder that has a NAME.expected.json beside it (one for NAME in any format). `left` are the
 * documents without one.
 */
export async function measureFolder(
  folder: string,
): Promise<{ readonly measured: readonly Measured[]; readonly left: readonly string[] }> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  const expected = new Set(names.filter((name) => name.endsWith(expectedEnding)));
  const documents = names.filter((name) => !name.endsWith('.json'));
  const measured: Measured[] = [];
  const left: string[] = [];
  for (const file of documents) {
    const beside = file.replace(/\.\w+$/, '') + expectedEnding;
    if (expected.has(beside)) measured.push(await measure(folder, file, await readExpected(folder, beside)));
    else left.push(file);
  }
  return { measured, left };
}
