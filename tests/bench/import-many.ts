/**
 * Thousands of generated documents imported and filed: documents a second on one thread (the baseline) and on all, the
 * largest memory of the command in each quarter of the run, and how long a second run takes that finds all unchanged.
 * Run: npx tsx tests/bench/import-many.ts [documents]
 */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReports } from '../../src/cli/data/write-report.ts';
import { importAll } from '../../src/cli/import-all.ts';
import { findKnown } from '../../src/cli/import-known.ts';
import { isRead, type Read } from '../../src/cli/import-one.ts';
import { makeDocuments } from './make-documents.ts';

const count = Number(process.argv[2] ?? 10_000);
const onOne = Math.min(count, 500);
const batchSize = 100;
const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

type Outcome = { readonly read: number; readonly seconds: number; readonly memory: readonly number[] };

async function run(files: readonly string[], data: string, threads: number): Promise<Outcome> {
  const started = performance.now();
  const memory = [0, 0, 0, 0];
  const known = await findKnown(data);
  let seen = 0;
  let read = 0;
  let batch: Read[] = [];
  const file = async () => {
    read += (await writeReports(data, batch)).filter((filed) => !(filed instanceof Error)).length;
    batch = [];
  };
  for await (const imported of importAll(files, { known, threads })) {
    const quarter = Math.min(3, Math.floor((4 * seen) / files.length));
    memory[quarter] = Math.max(memory[quarter] ?? 0, process.memoryUsage.rss());
    seen += 1;
    if (isRead(imported)) batch.push(imported);
    if (batch.length >= batchSize) await file();
  }
  await file();
  return { read, seconds: (performance.now() - started) / 1000, memory };
}

const folder = await mkdtemp(join(tmpdir(), 'bench-import-'));
const files = await makeDocuments(join(folder, 'documents'), count);
const dataFolder = async (name: string) => {
  const data = join(folder, name);
  await makeDocuments(data, 0);
  await copyFile('data/publisher-aliases.json', join(data, 'publisher-aliases.json'));
  return data;
};
const threads = availableParallelism();
const one = await run(files.slice(0, onOne), await dataFolder('one'), 1);
const data = await dataFolder('all');
const all = await run(files, data, threads);
const again = await run(files, data, threads);
const rate = ({ seconds }: Outcome, documents: number) => documents / seconds;

console.log(`generated text documents, ${threads} threads, load ${loadavg()[0]?.toFixed(1) ?? ''}`);
console.log(`baseline, one thread: ${rate(one, onOne).toFixed(1)} a second (${one.read} of ${onOne} filed)`);
console.log(
  `all threads: ${rate(all, count).toFixed(1)} a second (${all.read} of ${count} filed in ${all.seconds.toFixed(0)} s), ratio ${(rate(all, count) / rate(one, onOne)).toFixed(2)}`,
);
console.log(`largest memory by quarter of the run: ${all.memory.map(megabytes).join(', ')} MB`);
console.log(
  `once more, all unchanged: ${again.seconds.toFixed(1)} s, ratio ${(again.seconds / all.seconds).toFixed(3)}`,
);
await rm(folder, { recursive: true });
