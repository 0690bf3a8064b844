import { parseArgs } from 'node:util';
import { checkLanguage, CommandFault, faultInWords, parseOptions } from './command-fault.ts';
import { publishChanges } from './data/changes/publish-changes.ts';
import { compileData } from './data/compile-data.ts';
import { readBoundaries } from './data/read-boundaries.ts';
import { DataFileError, faultLines, type Fault } from './data/data-error.ts';
import { languageOf, loadWords } from './import-language.ts';
import { leftOut } from './left-out.ts';
import { compileShard } from './shards/compile-shards.ts';
import { parseMerge, parseShard } from './shards/shard.ts';

/**
 * `npm run build:data`: compiles data/ to public/data/. A file that is wrong is named, with what to do, and left out: the exit
 * code is 2 then, and 1 where nothing could be built. `--shard 2/4` reads and checks the second of four shards alone, and
 * keeps what it comes to in `--shards`; `--merge 4` compiles what four have kept.
 */
const readOptions = () =>
  parseArgs({
    options: {
      shard: { type: 'string' },
      merge: { type: 'string' },
      shards: { type: 'string', default: '.cache/shards' },
      lang: { type: 'string' },
    },
  }).values;

const started = performance.now();
let words = await loadWords(languageOf(undefined));
let setAside = 0;
const tell = (fault: Fault) => {
  console.error(faultLines(fault, words.dataFaults).join('\n'));
};
const setFileAside = (fault: Fault) => {
  setAside += 1;
  tell(fault);
};

async function compile(merge: string | undefined, folder: string): Promise<void> {
  const { files, version, date } = await compileData('data', 'public/data', {
    boundaries: await readBoundaries('public'),
    setAside: setFileAside,
    ...(merge === undefined ? {} : { shards: { of: parseMerge(merge), folder } }),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const { table, rows, bytes } of files) {
    console.log(`${table.padEnd(12)} ${String(rows).padStart(7)} rows ${String(bytes).padStart(9)} bytes`);
  }
  console.log(`data version ${version} of ${date}, in ${seconds} s`);
  if (setAside > 0) console.error(words.dataFaults.setAside(String(setAside)));
  const [newest] = (await publishChanges('data/changes', 'public/data')).entries;
  if (newest?.version !== version) console.log('no entry tells what changed: npm run release:data writes it');
}

try {
  const options = parseOptions(readOptions);
  checkLanguage(options.lang);
  words = await loadWords(languageOf(options.lang));
  const { shard, merge, shards } = options;
  if (shard === undefined) await compile(merge, shards);
  else {
    const part = parseShard(shard);
    await compileShard('data', part, shards, setFileAside);
    console.log(words.shardChecked(shard, String(part.of)));
  }
  if (setAside > 0) process.exitCode = leftOut;
} catch (error) {
  if (error instanceof DataFileError) tell(error);
  else if (error instanceof CommandFault) console.error(faultInWords(error, words));
  else throw error;
  process.exitCode = 1;
}
