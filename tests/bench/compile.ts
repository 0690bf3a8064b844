/**
 * Seconds and memory to compile generated JSON files of reports to Parquet, on one thread and on all, beside one thread
 * that lists, reads and parses the same files and does nothing with them (the baseline, in the same run).
 * Run: npm run bench -- compile [reports …] [--record]
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileData } from '../../src/cli/data/compile-data.ts';
import { report } from './limits.ts';
import { makeReports } from './make-reports.ts';
import { watchMemory } from './watch-memory.ts';

const numbers = process.argv
  .slice(2)
  .map(Number)
  .filter((value) => value > 0);
const sizes = numbers.length > 0 ? numbers : [2000, 10_000, 100_000];

/** One thread is measured up to so many reports: it only shows what the others are worth. */
const alone = 10_000;

async function time(run: () => Promise<unknown>): Promise<{ seconds: number; memory: readonly number[] }> {
  const watch = watchMemory();
  const started = performance.now();
  await run();
  return { seconds: (performance.now() - started) / 1000, memory: watch.stop() };
}

async function readAndParse(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) JSON.parse(await readFile(join(entry.parentPath, entry.name), 'utf8'));
  }
}

for (const count of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-compile-'));
  const data = join(folder, 'data');
  await makeReports(data, count);
  const baseline = await time(() => readAndParse(data));
  const threads = availableParallelism();
  const all = await time(() => compileData(data, join(folder, 'all'), { threads }));
  const name = `${count} reports`;
  await report('compile', [
    { name: `${name}: read and parsed, one thread (baseline)`, value: baseline.seconds, unit: 's' },
    { name: `${name}: compiled, ${threads} threads`, value: all.seconds, unit: 's' },
    { name: `${name}: compiled / baseline`, value: all.seconds / baseline.seconds, unit: 'ratio' },
    ...all.memory.map((bytes, index) => ({
      name: `${name}: largest memory, quarter ${index + 1}`,
      value: bytes / 1e6,
      unit: 'MB' as const,
    })),
  ]);
  if (count <= alone) {
    const one = await time(() => compileData(data, join(folder, 'one'), { threads: 0 }));
    await report('compile', [
      { name: `${name}: compiled, one thread`, value: one.seconds, unit: 's' },
      { name: `${name}: one thread / ${threads} threads`, value: one.seconds / all.seconds, unit: 'ratio' },
    ]);
  }
  await rm(folder, { recursive: true });
}
