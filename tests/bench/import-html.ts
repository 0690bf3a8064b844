/**
 * A page read by the importer's reader, beside parse5 alone (its tree, without reading that), in the same run, turn by
 * turn: medians and their ratio. Run: npm run bench -- import-html [--record]
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { readHtml } from '../../src/import/read-html.ts';
import { randomFigures } from '../import/forms/figures.ts';
import { sampleForm } from '../import/forms/sample.ts';
import { toHtml } from '../import/forms/write-html.ts';
import { percentile } from './figures.ts';
import { report } from './limits.ts';

const rounds = 60;
const warmUp = 20;
const real = '../shared/reports/suqian-2023.html';
const made = new TextEncoder().encode(toHtml(sampleForm('2021', randomFigures('2021', 5))));
const pages: readonly (readonly [string, Uint8Array])[] = [
  ['made', made],
  ...(existsSync(real) ? [['real', new Uint8Array(readFileSync(real))] as const] : []),
];

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

for (const [name, bytes] of pages) {
  const own: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const ours = timed(() => readHtml(bytes));
    const theirs = timed(() => parse(new TextDecoder().decode(bytes)));
    if (round < warmUp) continue;
    own.push(ours);
    alone.push(theirs);
  }
  const read = percentile(own, 0.5);
  const parsed = percentile(alone, 0.5);
  await report('import-html', [
    { name: `page (${name}): read`, value: read, unit: 'ms' },
    { name: `page (${name}): parse5 alone`, value: parsed, unit: 'ms' },
    { name: `page (${name}): read / parse5 alone`, value: read / parsed, unit: 'ratio', most: 3 },
  ]);
}
