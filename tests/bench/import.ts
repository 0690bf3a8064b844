import { importReport } from '../../src/import/import-report.ts';
import { golden } from '../import/shared.ts';

/** Documents imported per second, by file, after a warm-up: `npx tsx tests/bench/import.ts`. */
const rounds = 50;

for (const { file, bytes } of golden().filter(({ file: name }) => /\.(?:txt|html)$/.test(name))) {
  await importReport(bytes, { name: file });
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) await importReport(bytes, { name: file });
  const each = (performance.now() - start) / rounds;
  console.log(`${file}: ${each.toFixed(1)} ms, ${Math.round(1000 / each)} documents a second`);
}
