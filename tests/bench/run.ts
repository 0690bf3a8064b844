import { loadavg } from 'node:os';

/** `npm run bench -- [part …] [reports …] [--record]`: what is measured, part by part; all parts where none is named. */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  'first-chart': () => import('./first-chart.ts'),
  traced: () => import('./traced.ts'),
  interaction: () => import('./interaction.ts'),
  'engine-ready': () => import('./engine-ready.ts'),
  compile: () => import('./compile.ts'),
  import: () => import('./import-many.ts'),
  'import-docx': () => import('./import-docx.ts'),
  'import-pdf': () => import('./import-pdf.ts'),
  'import-html': () => import('./import-html.ts'),
  'first-file': () => import('./first-file.ts'),
  fuzz: () => import('./fuzz.ts'),
  scale: () => import('./scale.ts'),
  'cold-ranking': () => import('./cold-ranking.ts'),
  thresholds: () => import('./thresholds.ts'),
};

const named = process.argv.slice(2).filter((word) => !/^(?:--.*|[\d_]+)$/.test(word));
const unknown = named.filter((name) => !(name in parts));
if (process.argv.includes('--help') || unknown.length > 0) {
  for (const name of unknown) console.error(`There is no part “${name}”.`);
  console.log(
    `npm run bench -- [part …] [reports …] [--record]\nParts, all where none is named: ${Object.keys(parts).join(', ')}`,
  );
  process.exit(unknown.length > 0 ? 1 : 0);
}
for (const name of named.length > 0 ? named : Object.keys(parts)) {
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
  console.log(`── ${name} (load of the machine ${load})`);
  await parts[name]?.();
}
