import { parseArgs } from 'node:util';
import { checkDraft, type CheckedDraft } from '../draft/check-draft.ts';
import { choosePrior } from '../draft/choose-prior.ts';
import {
  checkedInWords,
  gravity,
  gravityOf,
  loadCheckWords,
  type CheckWords,
  type Gravity,
} from './check-words.ts';
import { checkLanguage, faultInWords, parseOptions, parseSeconds } from './command-fault.ts';
import { failureInWords } from './failure-words.ts';
import { importAll } from './import-all.ts';
import { guardOutput } from './guard-output.ts';
import { findFiles } from './import-files.ts';
import { languageOf, loadWords, type ImportWords } from './import-language.ts';
import { isRead, type Imported, type Read } from './imported.ts';

const readOptions = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      prior: { type: 'string', multiple: true, default: [] },
      year: { type: 'string' },
      json: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '20' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

type Options = ReturnType<typeof readOptions>['values'];
type AllWords = { readonly check: CheckWords; readonly read: ImportWords };

async function* readAll(paths: readonly string[], values: Options): AsyncGenerator<Imported> {
  const { files } = await findFiles(paths);
  yield* importAll(files, {
    known: new Set<string>(),
    draft: { year: values.year === undefined ? null : Number(values.year) },
    patience: parseSeconds(values.seconds),
  });
}

type Checked = { readonly read: Read; readonly checked: CheckedDraft; readonly prior: Read | null };

function checkOne(read: Read, priors: readonly Read[]): Checked {
  const prior = choosePrior(read.report.report, priors);
  const checked = checkDraft({
    report: read.report,
    lines: read.told?.lines ?? [],
    ...(prior && {
      prior: { id: prior.file, report: prior.report.report, figures: prior.report.figures },
    }),
  });
  return { read, checked, prior };
}

/** A bulletin, or a ledger, is no draft of a report. */
const unread = (imported: Exclude<Imported, Read>) =>
  'error' in imported
    ? imported.error
    : { kind: 'not_a_report', message: 'The document is not an annual report on information disclosure.' };

async function run(paths: readonly string[], values: Options, words: AllWords): Promise<Gravity> {
  const priors: Read[] = [];
  const counts: Record<Gravity, number> = { none: 0, contradiction: 0, look: 0, unread: 0 };
  const tell = (text: string) => process.stdout.write(`${text}\n`);
  const results: object[] = [];
  const fail = (imported: Exclude<Imported, Read>) => {
    const error = unread(imported);
    counts.unread += 1;
    if (values.json) results.push({ file: imported.file, error });
    else tell(failureInWords(imported.file, error, words.read));
  };
  for await (const imported of readAll(values.prior, values)) {
    if (isRead(imported)) priors.push(imported);
    else if (!('leftAside' in imported)) fail(imported);
  }
  for await (const imported of readAll(paths, values)) {
    if ('leftAside' in imported) continue;
    if (!isRead(imported)) {
      fail(imported);
      continue;
    }
    const { read, checked, prior } = checkOne(imported, priors);
    counts[gravityOf(checked)] += 1;
    const { file, report } = read;
    if (values.json) results.push({ file, report: report.report, prior: prior?.file ?? null, ...checked });
    else tell(checkedInWords(file, report, checked, prior?.file ?? null, words.check));
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (values.json) tell(JSON.stringify(results, null, 1));
  else if (all > 1) {
    const { contradiction, look, unread: none } = counts;
    tell(words.check.summary(String(all), String(contradiction), String(look), String(none)));
  }
  if (all === 0) process.stderr.write(`${words.check.noFile}\n`);
  if (counts.unread > 0 || all === 0) return 'unread';
  if (counts.contradiction > 0) return 'contradiction';
  return counts.look > 0 ? 'look' : 'none';
}

async function main(): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = parseOptions(readOptions);
    checkLanguage(options.values.lang);
  } catch (error) {
    process.stderr.write(`${faultInWords(error, await loadWords(languageOf(undefined)))}\n`);
    return gravity.unread;
  }
  const { values, positionals } = options;
  const language = languageOf(values.lang);
  const words = { check: await loadCheckWords(language), read: await loadWords(language) };
  guardOutput(words.read, gravity.unread);
  const isWrongYear = values.year !== undefined && !/^\d{4}$/.test(values.year);
  if (values.help || positionals.length === 0 || isWrongYear) {
    process.stderr.write(`${isWrongYear ? `${words.check.badYear}\n` : ''}${words.check.usage}\n`);
    return values.help ? 0 : gravity.unread;
  }
  try {
    return gravity[await run(positionals, values, words)];
  } catch (error) {
    process.stderr.write(`${faultInWords(error, words.read)}\n`);
    return gravity.unread;
  }
}

process.exitCode = await main();
