/**
 * A Word file read by the importer's reader, beside mammoth alone (its page, without reading that), in the same run, turn
 * by turn: medians and their ratio. Run: npm run bench -- import-docx [--record]
 */
import { existsSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { readDocument } from '../../src/import/read-document.ts';
import { makeFigures } from '../import/documents/form-figures.ts';
import { makeTables } from '../import/documents/form-tables.ts';
import { writeDocx } from '../import/documents/write-docx.ts';
import { report } from './limits.ts';

const rounds = 60;
const warmUp = 20;
const real = '../shared/reports/suqian-2023.docx';
const documents: readonly (readonly [string, Uint8Array])[] = [
  ['made', writeDocx('某某市2023年政府信息公开工作年度报告', makeTables('2021', makeFigures('2021', 5)))],
  ...(existsSync(real) ? [['real', new Uint8Array(readFileSync(real))] as const] : []),
];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

for (const [name, bytes] of documents) {
  const own: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const ours = await timed(() => readDocument(bytes, 'a.docx'));
    const theirs = await timed(() => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }));
    if (round < warmUp) continue;
    own.push(ours);
    alone.push(theirs);
  }
  await report('import-docx', [
    { name: `Word file (${name}): read`, value: median(own), unit: 'ms' },
    { name: `Word file (${name}): mammoth alone`, value: median(alone), unit: 'ms' },
    {
      name: `Word file (${name}): read / mammoth alone`,
      value: median(own) / median(alone),
      unit: 'ratio',
      most: 2,
    },
  ]);
}
