import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import type { Language } from '../schema/axis.ts';
import { useOwnCharacterMaps } from './character-maps.ts';
import { writeReport } from './data/write-report.ts';
import { findFiles } from './import-files.ts';
import { importFile, toFailure, type Imported } from './import-one.ts';
import { printImported } from './import-print.ts';
import { importedInWords } from './import-words.ts';

const usage = `Usage: npm run import -- [--print] [--data DIR] [--lang hans|hant|en] FILE…
Reads annual reports (text, web page, Word, PDF; folders and ZIP archives with all their files) and writes them to data/.
  --print  write nothing; print what was read as JSON (run with npm run --silent)
  --data   the data folder (default: data)
  --lang   language of the names in what is said (default: that of the terminal)`;

/** Progress is shown from this many files on, and only on a terminal. */
const manyFiles = 4;

const isLanguage = (text: string | undefined): text is Language =>
  text === 'hans' || text === 'hant' || text === 'en';

function languageOf(option: string | undefined): Language {
  if (isLanguage(option)) return option;
  const locale = process.env.LC_ALL ?? process.env.LANG ?? '';
  if (/^zh[_-](?:TW|HK|Hant)/i.test(locale)) return 'hant';
  return /^zh/i.test(locale) ? 'hans' : 'en';
}

async function write(imported: Imported, data: string): Promise<{ imported: Imported; path?: string }> {
  if ('error' in imported) return { imported };
  try {
    const { path } = await writeReport(data, imported.report, imported.source);
    return { imported, path };
  } catch (error) {
    return { imported: { file: imported.file, error: toFailure(error) } };
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      print: { type: 'boolean', default: false },
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
  useOwnCharacterMaps();
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
  const results: Imported[] = [];
  const words: string[] = [];
  for (const file of files) {
    for await (const read of importFile(file)) {
      const { imported, path } = values.print ? { imported: read } : await write(read, values.data);
      results.push(imported);
      words.push(importedInWords(imported, language, path));
    }
    bar?.increment(1, { file });
  }
  bar?.stop();
  const failed = results.filter((result) => 'error' in result).length;
  if (values.print) process.stdout.write(`${JSON.stringify(results.map(printImported), null, 1)}\n`);
  else
    process.stdout.write(
      `${words.join('\n')}\n${results.length - failed} of ${results.length} documents read.\n`,
    );
  return failed > 0 || results.length === 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${toFailure(error).message}\n${usage}\n`);
  process.exitCode = 1;
}
