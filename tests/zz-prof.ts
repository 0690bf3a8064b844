import { readFileSync } from 'node:fs';
import { readHtml } from '../src/import/read-html.ts';
import { parse } from 'parse5';
import { randomFigures } from './import/forms/figures.ts';
import { sampleForm } from './import/forms/sample.ts';
import { toHtml } from './import/forms/write-html.ts';
const made = new TextEncoder().encode(toHtml(sampleForm('2021', randomFigures('2021', 5))));
const real = new Uint8Array(readFileSync('../shared/reports/suqian-2023.html'));
for (const [n, b] of [['made', made], ['real', real]] as const) {
  if (process.argv[2] && process.argv[2] !== n) continue;
  const o: number[] = [], p: number[] = [];
  for (let i = 0; i < 120; i++) { let s = process.cpuUsage(); let t = performance.now(); readHtml(b); o.push(performance.now() - t); t = performance.now(); parse(new TextDecoder().decode(b)); p.push(performance.now() - t); }
  const m = (x: number[]) => x.slice(30).sort((a, b) => a - b)[20]!;
  console.log(n, b.length, 'read', m(o).toFixed(2), 'parse5', m(p).toFixed(2), (m(o) / m(p)).toFixed(2));
}
