import { publishChanges } from './data/changes/publish-changes.ts';
import { compileData } from './data/compile-data.ts';
import { readBoundaries } from './data/read-boundaries.ts';
import { DataFileError } from './data/data-error.ts';

/** `npm run build:data`: compiles data/ to public/data/; a file that is wrong is named, with what to do, and left out. */
const started = performance.now();
let setAside = 0;
try {
  const { files, version, date } = await compileData('data', 'public/data', {
    boundaries: await readBoundaries('public'),
    setAside: ({ file, problems }) => {
      setAside += 1;
      console.error(new DataFileError(file, problems).message);
    },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const { table, rows, bytes } of files) {
    console.log(`${table.padEnd(12)} ${String(rows).padStart(7)} rows ${String(bytes).padStart(9)} bytes`);
  }
  console.log(`data version ${version} of ${date}, in ${seconds} s`);
  if (setAside > 0) console.error(`files set aside: ${String(setAside)}; what was built is without them`);
  const [newest] = (await publishChanges('data/changes', 'public/data')).entries;
  if (newest?.version !== version) console.log('no entry tells what changed: npm run release:data writes it');
} catch (error) {
  if (!(error instanceof DataFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
