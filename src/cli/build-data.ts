import { publishChanges } from './data/changes/publish-changes.ts';
import { compileData } from './data/compile-data.ts';
import { readBoundaries } from './data/read-boundaries.ts';
import { DataFileError, faultLines, type Fault } from './data/data-error.ts';
import { languageOf, loadDataFaults } from './import-language.ts';
import { leftOut } from './left-out.ts';

/**
 * `npm run build:data`: compiles data/ to public/data/. A file that is wrong is named, with what to do, and left out: the exit
 * code is 2 then, and 1 where nothing could be built.
 */
const started = performance.now();
const words = await loadDataFaults(languageOf(undefined));
const tell = (fault: Fault) => {
  console.error(faultLines(fault, words).join('\n'));
};
let setAside = 0;
try {
  const { files, version, date } = await compileData('data', 'public/data', {
    boundaries: await readBoundaries('public'),
    setAside: (fault) => {
      setAside += 1;
      tell(fault);
    },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const { table, rows, bytes } of files) {
    console.log(`${table.padEnd(12)} ${String(rows).padStart(7)} rows ${String(bytes).padStart(9)} bytes`);
  }
  console.log(`data version ${version} of ${date}, in ${seconds} s`);
  if (setAside > 0) {
    console.error(words.setAside(String(setAside)));
    process.exitCode = leftOut;
  }
  const [newest] = (await publishChanges('data/changes', 'public/data')).entries;
  if (newest?.version !== version) console.log('no entry tells what changed: npm run release:data writes it');
} catch (error) {
  if (!(error instanceof DataFileError)) throw error;
  tell(error);
  process.exitCode = 1;
}
