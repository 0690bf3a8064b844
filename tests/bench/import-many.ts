/**
 * Generated documents imported and filed: documents a second on one thread (the baseline, in the same run) and on all,
 * the largest memory of the command in each quarter of the run, and how long a second run takes that finds all unchanged.
 * Run: npm run bench -- import [documents …] [--record]
 */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReports } from '../../src/cli/data/write-report.ts';
import { importAll } from '../../src/cli/import-all.ts';
import { findKnown } from '../../src/cli/import-known.ts';
import { isRead, type Read } from '../../src/cli/imported.ts';
import { report } from './limits.ts';
import { makeDocuments } from './make-documents.ts';
import { watchMemory } from './watch-memory.ts';

const numbers = process.argv
  .slice(2)
  .map(Number)
  .filter((value) => value > 0);
const sizes = numbers.length > 0 ? numbers : [1000, 10_000];
const batchSize = 100;

/** One thread is measured on so many documents. */
const alone = 500;

type Outcome = {
  readonly filed: number;
  readonly unchanged: number;
  readonly seconds: number;
  readonly memory: readonly number[];
};

/** Imports as the command does, without its words. */
async function run(files: readonly string[], data: string, threads: number): Promise<Outcome> {
  const watch = watchMemory();
  const started = performance.now();
  let filed = 0;
  let unchanged = 0;
  let batch: Read[] = [];
  const file = async () => {
    filed += (await writeReports(data, batch)).filter((place) => !(place instanceof Error)).length;
    batch = [];
  };
  for await (const imported of importAll(files, { known: await findKnown(data), threads })) {
    if ('unchanged' in imported) unchanged += 1;
    if (isRead(imported)) batch.push(imported);
    if (batch.length >= batchSize) await file();
  }
  await file();
  return { filed, unchanged, seconds: (performance.now() - started) / 1000, memory: watch.stop() };
}

for (const count of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-import-'));
  const files = await makeDocuments(join(folder, 'documents'), count);
  const dataFolder = async (name: string) => {
    const data = join(folder, name);
    await makeDocuments(data, 0);
    await copyFile('data/publisher-aliases.json', join(data, 'publisher-aliases.json'));
    return data;
  };
  const threads = availableParallelism();
  const few = files.slice(0, alone);
  const one = await run(few, await dataFolder('one'), 1);
  const data = await dataFolder('all');
  const all = await run(files, data, threads);
  const again = await run(files, data, threads);
  const expected = [few.length, 0, files.length, 0, 0, files.length].join();
  const met = [one.filed, one.unchanged, all.filed, all.unchanged, again.filed, again.unchanged].join();
  if (met !== expected) throw new Error(`Filed and unchanged, run by run: ${met} instead of ${expected}.`);

  const name = `${count} documents`;
  const rate = few.length / one.seconds;
  await report('import', [
    { name: `${name}: one thread (baseline)`, value: rate, unit: 'per second' },
    { name: `${name}: ${threads} threads`, value: count / all.seconds, unit: 'per second' },
    { name: `${name}: ${threads} threads / one`, value: count / all.seconds / rate, unit: 'ratio' },
    { name: `${name}: imported and filed`, value: all.seconds, unit: 's' },
    ...all.memory.map((bytes, index) => ({
      name: `${name}: largest memory, quarter ${index + 1}`,
      value: bytes / 1e6,
      unit: 'MB' as const,
    })),
    { name: `${name}: once more, all unchanged`, value: again.seconds, unit: 's' },
    { name: `${name}: once more / first run`, value: again.seconds / all.seconds, unit: 'ratio' },
  ]);
  await rm(folder, { recursive: true });
}
