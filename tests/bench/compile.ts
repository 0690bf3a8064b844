/**
 * Seconds and memory to compile generated JSON files of reports to Parquet, beside reading and parsing the same files
 * and doing nothing with them (the baseline, in the same run). Run: npx tsx tests/bench/compile.ts [reports …]
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileData } from '../../src/cli/data/compile-data.ts';
import { publisherFolder } from '../../src/cli/data/data-paths.ts';
import type { PublisherEntry } from '../../src/cli/data/publishers/publisher-entry.ts';
import { toReportFile } from '../../src/import/file/to-report-file.ts';
import { importReport } from '../../src/import/import-report.ts';
import { randomFigures } from '../import/forms/figures.ts';
import { sampleForm } from '../import/forms/sample.ts';
import { toLines } from '../import/forms/write-text.ts';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000];
const years = Array.from({ length: 5 }, (_, index) => 2021 + index);

const toPublisher = (index: number): PublisherEntry => ({
  id: `320100-generated-${index}`,
  names: { hans: `生成机构${index}`, hant: `生成機構${index}`, en: `Generated organ ${index}` },
  level: 'department',
  province: '32',
  region_code: '320100',
  parent: null,
  also: [],
});

/** Reports with the figures, places and sources of whole documents; made up, and said so by their publishers. */
async function makeKinds(): Promise<readonly string[]> {
  const kinds = Array.from({ length: 12 }, async (_, seed) => {
    const text = toLines(sampleForm('2021', randomFigures('2021', seed)));
    const report = await importReport(new TextEncoder().encode(text), { name: 'made.txt' });
    return JSON.stringify(toReportFile('PUBLISHER', report, { kind: 'document', file: 'made.txt' }), null, 2);
  });
  return Promise.all(kinds);
}

async function makeFolder(folder: string, count: number): Promise<void> {
  const kinds = await makeKinds();
  const publishers = Array.from({ length: Math.ceil(count / years.length) }, (_, index) =>
    toPublisher(index),
  );
  let made = 0;
  for (const [index, publisher] of publishers.entries()) {
    const place = publisherFolder(folder, 'reports', publisher);
    await mkdir(place, { recursive: true });
    for (const year of years) {
      if (made >= count) break;
      const text = (kinds[(index + year) % kinds.length] ?? '')
        .replace('PUBLISHER', publisher.id)
        .replace(/"year": \d{4}/u, `"year": ${year}`);
      await writeFile(join(place, `${year}.json`), text);
      made += 1;
    }
  }
  await writeFile(join(folder, 'publishers.json'), JSON.stringify(publishers));
}

async function readAndParse(folder: string): Promise<number> {
  const started = performance.now();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (entry.isFile()) JSON.parse(await readFile(join(entry.parentPath, entry.name), 'utf8'));
  }
  return (performance.now() - started) / 1000;
}

for (const count of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-compile-'));
  await makeFolder(join(folder, 'data'), count);
  const baseline = await readAndParse(join(folder, 'data'));
  let largest = 0;
  const watch = setInterval(() => {
    largest = Math.max(largest, process.memoryUsage.rss());
  }, 50);
  const started = performance.now();
  const { files } = await compileData(join(folder, 'data'), join(folder, 'out'));
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(
    `${count} generated reports: ${seconds.toFixed(1)} s, ${(seconds / baseline).toFixed(1)} × reading and parsing alone (${baseline.toFixed(1)} s); ${Math.round(largest / 1e6)} MB of memory; ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB; load ${loadavg()[0]?.toFixed(1) ?? ''}`,
  );
  await rm(folder, { recursive: true });
}
