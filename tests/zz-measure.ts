import { readFileSync, readdirSync } from 'node:fs';
import { importReport } from '../src/import/import-report.ts';
import { hasValue } from '../src/schema/report.ts';
import { useOwnCharacterMaps } from '../src/cli/character-maps.ts';
useOwnCharacterMaps();
const truth = JSON.parse(readFileSync('/tmp/lay/truth.json', 'utf8'));
const by: Record<string, number[]> = {};
for (const f of readdirSync('/tmp/lay').sort()) {
  const id = f.split('.')[0]!; const ext = f.slice(id.length + 1); if (!truth[id] || (process.argv[2] && !f.includes(process.argv[2]))) continue;
  const want = truth[id]; let right = 0, wrong = 0, missing = 0; const bad: string[] = [];
  try {
    const { figures } = await importReport(new Uint8Array(readFileSync('/tmp/lay/' + f)), { name: f });
    for (const [k, v] of Object.entries(want)) { const g = (figures as any)[k]; if (g && hasValue(g)) { if (g.value === v) right++; else { wrong++; bad.push(`${k} ${g.value}≠${v}`); } } else { missing++; if (bad.length < 3) bad.push('-' + k); } }
    for (const [k, g] of Object.entries(figures)) if (/^(disclosure|requests|disputes)/.test(k) && hasValue(g as any) && !(k in want)) { wrong++; bad.push('+' + k + ' ' + (g as any).value); }
  } catch (e) { missing = Object.keys(want).length; bad.push(String(e).slice(0, 100)); }
  const b = (by[ext] ??= [0, 0, 0]); b[0]! += right; b[1]! += wrong; b[2]! += missing;
  if (wrong || missing) console.log(f, right, wrong, missing, bad.slice(0, 4).join(' '));
}
console.log(by);
