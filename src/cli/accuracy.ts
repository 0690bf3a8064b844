import { parseArgs } from 'node:util';
import { measureFolder, type Measured } from './accuracy/measure-folder.ts';
import type { Score } from './accuracy/compare-report.ts';
import { useOwnCharacterMaps } from './library-character-maps.ts';

const usage = `Usage: npm run accuracy -- [--json] FOLDER
Reads the documents of a folder that have a NAME.expected.json beside them, and prints how many figures are right,
wrong, missing and invented: by document and section, then by format, then by section.
Exit code 1 if a figure is wrong or invented, or if nothing was measured.`;

type Counts = {
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  readonly invented: number;
};

const countsOf = (scores: readonly Score[]): Counts => ({
  right: scores.reduce((sum, { right }) => sum + right, 0),
  wrong: scores.reduce((sum, { wrong }) => sum + wrong.length, 0),
  missing: scores.reduce((sum, { missing }) => sum + missing.length, 0),
  invented: scores.reduce((sum, { invented }) => sum + invented.length, 0),
});

const numbers = ({ right, wrong, missing, invented }: Counts): string =>
  [right, wrong, missing, invented].map((count) => String(count).padStart(9)).join('');

const head = `${'right'.padStart(9)}${'wrong'.padStart(9)}${'missing'.padStart(9)}${'invented'.padStart(9)}`;
const line = (name: string, scores: readonly Score[]): string =>
  `${name.padEnd(34)}${numbers(countsOf(scores))}`;

function byDocument(measured: readonly Measured[]): readonly string[] {
  return measured.flatMap(({ file, scores, error, milliseconds }) => [
    `${line(file, scores)}${`${Math.round(milliseconds)} ms`.padStart(11)}`,
    ...(error === undefined ? [] : [`    ${error}`]),
    ...scores.flatMap((score) => [
      line(`    ${score.part}`, [score]),
      ...score.wrong.map((words) => `        wrong     ${words}`),
      ...score.missing.map((words) => `        missing   ${words}`),
      ...score.invented.map((words) => `        invented  ${words}`),
    ]),
  ]);
}

/** Sums over all documents, by a name taken from each score. */
function sums(
  measured: readonly Measured[],
  nameOf: (document: Measured, score: Score) => string,
): readonly string[] {
  const groups = new Map<string, Score[]>();
  for (const document of measured) {
    for (const score of document.scores) {
      const name = nameOf(document, score);
      groups.set(name, [...(groups.get(name) ?? []), score]);
    }
  }
  return [...groups].map(([name, scores]) => line(name, scores));
}

function speeds(measured: readonly Measured[]): readonly string[] {
  return [...new Set(measured.map(({ format }) => format))].map((format) => {
    const own = measured.filter((document) => document.format === format);
    const seconds = own.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
    return `${format.padEnd(34)}${(own.length / seconds).toFixed(1).padStart(9)}`;
  });
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    process.stderr.write(`${usage}\n`);
    return 1;
  }
  useOwnCharacterMaps();
  const { measured, left } = await measureFolder(folder);
  const total = countsOf(measured.flatMap(({ scores }) => scores));
  const words = [
    `${'document, section'.padEnd(34)}${head}`,
    ...byDocument(measured),
    '',
    `${'format'.padEnd(34)}${head}`,
    ...sums(measured, ({ format }) => format),
    '',
    `${'section'.padEnd(34)}${head}`,
    ...sums(measured, (_, { part }) => part),
    '',
    'documents per second'.padEnd(34),
    ...speeds(measured),
    '',
    `${`all (${measured.length} documents)`.padEnd(34)}${numbers(total)}`,
    ...(left.length === 0 ? [] : [`without an expected file: ${left.join(', ')}`]),
  ];
  process.stdout.write(
    values.json ? `${JSON.stringify({ measured, left, total }, null, 1)}\n` : `${words.join('\n')}\n`,
  );
  return total.wrong + total.invented > 0 || total.right === 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
  process.exitCode = 1;
}
