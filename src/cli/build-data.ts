import { publishChanges } from './data/changes/publish-changes.ts';
import { compileData } from './data/compile-data.ts';
import { readBoundaries } from './data/read-boundaries.ts';
import { DataFileError } from './data/data-error.ts';

/** `npm run build:data`: compiles data/ to public/data/, or says which file is wrong and what to do. */
const started = performance.now();
try {
  const { files, version, date } = await compileData('data', 'public/data', {
    boundaries: await readBoundaries('public'),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const { table, rows, bytes } of files) {
    console.log(`${table.padEnd(12)} ${String(rows).padStart(7)} rows ${String(bytes).padStart(9)} bytes`);
  }
  console.log(`data version ${version} of ${date}, in ${seconds} s`);
  const [newest] = (await publishChanges('data/changes', 'public/data')).entries;
  if (newest?.version !== version) console.log('no entry tells what changed: npm run release:data writes it');
} catch (error) {
  if (!(error instanceof DataFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
