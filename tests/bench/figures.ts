import { execFileSync } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

/** The value below which a part of the values lie: 0.5 is the median. */
export const percentile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};

export type Spread = { readonly p50: number; readonly p95: number; readonly n: number };

export const spreadOf = (values: readonly number[]): Spread => ({
  p50: Number(percentile(values, 0.5).toFixed(1)),
  p95: Number(percentile(values, 0.95).toFixed(1)),
  n: values.length,
});

export const showSpread = ({ p50, p95 }: Spread): string => `p50 ${p50} ms, p95 ${p95} ms`;

/** A figure against its baseline of the same run. */
export const ratio = (value: number, baseline: number): string => `×${(value / baseline).toFixed(2)}`;

const history = join(import.meta.dirname, 'history.jsonl');

/** Adds what a part measured to the history, where `--record` asks for it: one line a run and part. */
export async function record(part: string, figures: object): Promise<void> {
  if (!process.argv.includes('--record')) return;
  const [load = 0] = loadavg();
  const line = {
    date: new Date().toISOString(),
    part,
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    machine: `${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    load: Number(load.toFixed(1)),
    ...figures,
  };
  await appendFile(history, `${JSON.stringify(line)}\n`);
}
