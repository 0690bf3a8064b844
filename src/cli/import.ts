import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { isLanguage, type Language } from '../schema/languages.ts';
import { bulletinInWords } from './bulletin-words.ts';
import { writeBulletin } from './data/write-bulletin.ts';
import { writeReports } from './data/write-report.ts';
import { importAll } from './import-all.ts';
import { findFiles } from './import-files.ts';
import { findKnown } from './import-known.ts';
import { isBulletin, isRead, toFailure, type Imported } from './import-one.ts';
import { printImported } from './import-print.ts';
import { importedInWords } from './import-words.ts';

const usage = `Usage: npm run import -- [--print] [--again] [--data DIR] [--lang hans|hant|en] FILE…
Reads annual reports (text, web page, Word, PDF; folders and ZIP archives with all their files) and writes them to data/.
Documents whose bytes are filed already are passed over, so that an import that was broken off goes on where it stopped.
  --print  write nothing; print what was read as JSON (run with npm run --silent)
  --again  read documents that are filed already too
  --data   the data folder (default: data)
  --lang   language of the names in what is said (default: that of the terminal)`;

/** Progress is shown from this many files on, and only on a terminal. */
const manyFiles = 4;

/** Reports filed together. */
const batchSize = 100;

function languageOf(option: string | undefined): Language {
  if (isLanguage(option)) return option;
  const locale = process.env.LC_ALL ?? process.env.LANG ?? '';
  if (/^zh[_-](?:TW|HK|Hant)/i.test(locale)) return 'hant';
  return /^zh/i.test(locale) ? 'hans' : 'en';
}

/** A document that was dealt with: whether it was read and filed, and what there is to say of it. */
type Told = { readonly imported: Imported; readonly words: string };

/** Files what was read of a batch; what could not be filed becomes an error of its file. */
async function fileBatch(
  batch: readonly Imported[],
  data: string,
  language: Language,
): Promise<readonly Told[]> {
  const filed = (await writeReports(data, batch.filter(isRead))).values();
  const told: Told[] = [];
  for (const imported of batch) {
    if (isBulletin(imported)) {
      told.push({
        imported,
        words: bulletinInWords(imported, language, await writeBulletin(data, imported)),
      });
      continue;
    }
    const place = isRead(imported) ? (filed.next().value ?? new Error('Nothing was filed.')) : null;
    const outcome = place instanceof Error ? { file: imported.file, error: toFailure(place) } : imported;
    const path = place === null || place instanceof Error ? undefined : place.path;
    told.push({ imported: outcome, words: importedInWords(outcome, language, path) });
  }
  return told;
}

/** Documents in batches, so that publishers are written once for many. */
async function* toBatches(documents: AsyncIterable<Imported>): AsyncGenerator<readonly Imported[]> {
  let batch: Imported[] = [];
  for await (const imported of documents) {
    batch.push(imported);
    if (batch.length >= batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      print: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
      data: { type: 'string', default: 'data' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const files = await findFiles(positionals);
  if (values.help || files.length === 0) {
    process.stderr.write(
      `${positionals.length > 0 && !values.help ? 'No readable file there.\n' : ''}${usage}\n`,
    );
    return values.help ? 0 : 1;
  }
  const language = languageOf(values.lang);
  const bar =
    files.length >= manyFiles && process.stderr.isTTY
      ? new SingleBar({
          format: '{bar} {value}/{total} {file}',
          stream: process.stderr,
          clearOnComplete: true,
        })
      : null;
  bar?.start(files.length, 0, { file: '' });
  const counts = { all: 0, read: 0, unchanged: 0 };
  const count = (imported: Imported) => {
    counts.all += 1;
    if (isRead(imported) || isBulletin(imported)) counts.read += 1;
    if ('unchanged' in imported) counts.unchanged += 1;
    bar?.update(counts.all, { file: imported.file });
  };
  const known = values.print || values.again ? new Set<string>() : await findKnown(values.data);
  const documents = importAll(files, { known });
  if (values.print) {
    // Element by element: ten thousand reports are not held in memory.
    for await (const imported of documents) {
      process.stdout.write(counts.all === 0 ? '[\n' : ',\n');
      process.stdout.write(JSON.stringify(printImported(imported), null, 1));
      count(imported);
    }
    process.stdout.write(counts.all === 0 ? '[]\n' : '\n]\n');
  } else {
    for await (const batch of toBatches(documents)) {
      for (const { imported, words } of await fileBatch(batch, values.data, language)) {
        process.stdout.write(`${words}\n`);
        count(imported);
      }
    }
    const passed = counts.unchanged > 0 ? `, ${counts.unchanged} unchanged` : '';
    process.stdout.write(`${counts.read} of ${counts.all} documents read${passed}.\n`);
  }
  bar?.stop();
  return counts.all === 0 || counts.read + counts.unchanged < counts.all ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${toFailure(error).message}\n${usage}\n`);
  process.exitCode = 1;
}
