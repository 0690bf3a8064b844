import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { checkLanguage, CommandFault, faultInWords, parseOptions, parseSeconds } from './command-fault.ts';
import { guardOutput } from './guard-output.ts';
import { importAll, type ImportOptions } from './import-all.ts';
import { fileBatch, toBatches } from './import-batches.ts';
import { findFiles } from './import-files.ts';
import { findKnown } from './import-known.ts';
import { languageOf, loadWords, type ImportWords } from './import-language.ts';
import type { LockNews } from './data/with-lock.ts';
import { importShard, mergedImports } from './shards/import-shards.ts';
import { parseMerge, parseShard } from './shards/shard.ts';
import { isBulletin, isRead, type Imported } from './imported.ts';
import { printImported } from './import-print.ts';
import { parseMappingFile, UnknownKeyError, type MappingFile } from '../import/ledger/mapping-file.ts';

/** Progress is shown from this many files on, and only on a terminal. */
const manyFiles = 4;

const readOptions = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      print: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
      confirm: { type: 'boolean', default: false },
      mapping: { type: 'string' },
      data: { type: 'string', default: 'data' },
      seconds: { type: 'string', default: '20' },
      shard: { type: 'string' },
      merge: { type: 'string' },
      shards: { type: 'string', default: '.cache/shards' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

type Options = ReturnType<typeof readOptions>['values'];

/** Counts what documents gave, and shows how far the reading is. */
class Progress {
  readonly #bar: SingleBar | null;
  all = 0;
  read = 0;
  unchanged = 0;

  constructor(files: number) {
    const shows = files >= manyFiles && process.stderr.isTTY;
    const format = '{bar} {value}/{total} {file}';
    this.#bar = shows ? new SingleBar({ format, stream: process.stderr, clearOnComplete: true }) : null;
    this.#bar?.start(files, 0, { file: '' });
  }

  count(imported: Imported): void {
    if ('leftAside' in imported) return;
    this.all += 1;
    if (isRead(imported) || isBulletin(imported)) this.read += 1;
    if ('unchanged' in imported) this.unchanged += 1;
    this.#bar?.update(this.all, { file: imported.file });
  }

  /** The exit code: 0 where every document was read, or is filed already. */
  finish(): number {
    this.#bar?.stop();
    return this.all === 0 || this.read + this.unchanged < this.all ? 1 : 0;
  }
}

/** Prints documents as they are read, element by element: ten thousand reports are not held in memory. */
async function print(documents: AsyncIterable<Imported>, progress: Progress): Promise<void> {
  let opening = '[\n';
  for await (const imported of documents) {
    process.stdout.write(opening);
    process.stdout.write(JSON.stringify(printImported(imported), null, 1));
    opening = ',\n';
    progress.count(imported);
  }
  process.stdout.write(opening === '[\n' ? '[]\n' : '\n]\n');
}

/** The mapping in a file. Throws `CommandFault` where it is none. */
async function readMapping(path: string): Promise<MappingFile> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandFault('noMapping', path);
  });
  try {
    const mapping = parseMappingFile(text);
    if (mapping !== null) return mapping;
  } catch (error) {
    if (error instanceof UnknownKeyError) throw new CommandFault('mappingKey', error.message);
    throw error;
  }
  throw new CommandFault('mappingNoJson', path);
}

/** Reads a shard of the files, files nothing, and says how to go on. */
async function readShard(
  files: readonly string[],
  { shard = '', shards }: Options,
  options: ImportOptions,
  words: ImportWords,
  progress: Progress,
): Promise<number> {
  const part = parseShard(shard);
  let read = 0;
  for await (const imported of importShard(files, part, shards, options)) {
    imported.forEach((each) => {
      progress.count(each);
    });
    read += 1;
  }
  progress.finish();
  process.stdout.write(`${words.shardRead(shard, String(read), String(part.of))}\n`);
  return 0;
}

async function run(paths: readonly string[], values: Options, words: ImportWords): Promise<number> {
  const { files, leftAside } = await findFiles(paths);
  if (values.help || files.length === 0) {
    const why = values.help || paths.length === 0 ? '' : `${words.noReadable}\n`;
    process.stderr.write(`${why}${words.usage}\n`);
    return values.help ? 0 : 1;
  }
  const known = values.print || values.again ? new Set<string>() : await findKnown(values.data);
  const mapping = values.mapping === undefined ? null : await readMapping(values.mapping);
  const options = {
    known,
    ledger: { confirmed: values.confirm, mapping },
    patience: parseSeconds(values.seconds),
  };
  const progress = new Progress(files.length);
  if (values.shard !== undefined) return readShard(files, values, options, words, progress);
  const documents =
    values.merge === undefined
      ? importAll(files, options)
      : mergedImports(files, parseMerge(values.merge), values.shards, options);
  if (values.print) {
    await print(documents, progress);
    return progress.finish();
  }
  const tell = (news: LockNews) => {
    const said = 'takenOver' in news ? words.lock.takenOver : words.lock.waits(String(news.waitsFor));
    process.stderr.write(`${said}\n`);
  };
  for await (const batch of toBatches(documents)) {
    for (const { imported, line } of await fileBatch(batch, values.data, words, tell)) {
      process.stdout.write(`${line}\n`);
      progress.count(imported);
    }
  }
  if (leftAside.length > 0) process.stdout.write(`${words.leftAside(leftAside.join(', '))}\n`);
  const { read, all, unchanged } = progress;
  process.stdout.write(`${words.summary(String(read), String(all), String(unchanged))}\n`);
  return progress.finish();
}

async function main(): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = parseOptions(readOptions);
    checkLanguage(options.values.lang);
  } catch (error) {
    process.stderr.write(`${faultInWords(error, await loadWords(languageOf(undefined)))}\n`);
    return 1;
  }
  const words = await loadWords(languageOf(options.values.lang));
  guardOutput(words, 1);
  try {
    return await run(options.positionals, options.values, words);
  } catch (error) {
    process.stderr.write(`${faultInWords(error, words)}\n`);
    return 1;
  }
}

process.exitCode = await main();
