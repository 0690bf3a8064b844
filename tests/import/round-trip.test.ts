import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConverterFactory } from 'opencc-js/core';
import simplified from 'opencc-js/dict/STCharacters';
import { importReport } from '../../src/import/import-report.ts';
import type { Edition } from '../../src/schema/axis.ts';
import { indicatorOf, isIndicatorKey } from '../../src/schema/indicators.ts';
import type { Report } from '../../src/schema/report.ts';
import { randomFigures, type Filling, type MadeFigures } from './forms/figures.ts';
import { sampleForm, type Form, type Options } from './forms/sample.ts';
import { padded, soup, toHtml } from './forms/write-html.ts';
import * as text from './forms/write-text.ts';

const utf8 = (written: string): Uint8Array => new TextEncoder().encode(written);
const toTraditional = ConverterFactory([simplified]);
const toWide = (written: string): string =>
  written.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));

/** What a report's tables gave, as the form would have it: a number, or the reason why there is none. */
function tableFigures({ figures }: Report): Record<string, number | string> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([key, figure]) =>
      isIndicatorKey(key) && indicatorOf(key).row !== null
        ? [[key, 'value' in figure ? figure.value : figure.problem]]
        : [],
    ),
  );
}

const wanted = (made: MadeFigures): Record<string, number | string> =>
  Object.fromEntries([...made].map(([key, each]) => [key, 'value' in each ? each.value : each.problem]));

type Writer = {
  readonly name: string;
  readonly file: string;
  readonly write: (form: Form) => Uint8Array;
  readonly fillings: readonly Filling[];
};

const both: readonly Filling[] = ['plain', 'mixed'];
const writers: readonly Writer[] = [
  {
    name: 'bars after cells, padding apart',
    file: 'a.txt',
    write: (form) => utf8(text.toBarPads(form)),
    fillings: both,
  },
  {
    name: 'bars with white space',
    file: 'a.txt',
    write: (form) => utf8(text.toWideBars(form)),
    fillings: both,
  },
  {
    name: 'rows as sentences',
    file: 'a.txt',
    write: (form) => utf8(text.toSentences(form)),
    fillings: ['plain'],
  },

  { name: 'one cell a line', file: 'a.txt', write: (form) => utf8(text.toLines(form)), fillings: ['plain'] },
  {
    name: 'lines in traditional characters',
    file: 'a.txt',
    write: (form) => utf8(toTraditional(text.toLines(form))),
    fillings: ['plain'],
  },
  {
    name: 'lines in full-width forms',
    file: 'a.txt',
    write: (form) => utf8(toWide(text.toLines(form))),
    fillings: ['plain'],
  },
  {
    name: 'lines with a byte order mark and CRLF',
    file: 'a.txt',
    write: (form) => utf8(`\uFEFF${text.toLines(form).replaceAll('\n', '\r\n')}`),
    fillings: ['plain'],
  },
  {
    name: 'labels over several lines',
    file: 'a.txt',
    write: (form) => utf8(text.toBrokenLines(form)),
    fillings: ['plain'],
  },
  { name: 'lines set apart', file: 'a.txt', write: (form) => utf8(text.toSpacedLines(form)), fillings: both },
  {
    name: 'bars on lines of their own',
    file: 'a.txt',
    write: (form) => utf8(text.toBarLines(form)),
    fillings: both,
  },
  { name: 'bars after cells', file: 'a.txt', write: (form) => utf8(text.toBarCells(form)), fillings: both },
  { name: 'bars in rows', file: 'a.txt', write: (form) => utf8(text.toBarRows(form)), fillings: both },
  { name: 'a Markdown table', file: 'a.md', write: (form) => utf8(text.toMarkdown(form)), fillings: both },
  { name: 'a copied sheet', file: 'a.txt', write: (form) => utf8(text.toSheet(form)), fillings: both },
  { name: 'tabs', file: 'a.txt', write: (form) => utf8(text.toTabs(form)), fillings: both },
  {
    name: 'columns of spaces',
    file: 'a.txt',
    write: (form) => utf8(text.toSpaces(form)),
    fillings: ['plain'],
  },
  { name: 'a web page', file: 'a.html', write: (form) => utf8(toHtml(form)), fillings: both },
  {
    name: 'a page in traditional characters',
    file: 'a.html',
    write: (form) => utf8(toTraditional(toHtml(form))),
    fillings: both,
  },
  {
    name: 'word-processor HTML',
    file: 'a.htm',
    write: (form) => utf8(toHtml(form, { dress: soup })),
    fillings: both,
  },
  {
    name: 'padded cells',
    file: 'a.html',
    write: (form) => utf8(toHtml(form, { dress: padded })),
    fillings: ['plain'],
  },
  {
    name: 'tables in layout tables',
    file: 'a.html',
    write: (form) => utf8(toHtml(form, { tables: 'nested' })),
    fillings: both,
  },
  {
    name: 'tables split in two',
    file: 'a.html',
    write: (form) => utf8(toHtml(form, { tables: 'split' })),
    fillings: both,
  },
  {
    name: 'three tables in one',
    file: 'a.html',
    write: (form) => utf8(toHtml(form, { tables: 'joined' })),
    fillings: both,
  },
  {
    name: 'cells without their spans',
    file: 'a.html',
    write: (form) => utf8(toHtml(form, { spans: false })),
    fillings: both,
  },
];

const cases = writers.flatMap((writer) =>
  (['2019', '2021'] as const).flatMap((edition: Edition) =>
    writer.fillings.map((filling) => ({ ...writer, edition, filling })),
  ),
);

describe('a filled form, written and read again', () => {
  it.each(cases)('$name, $edition, $filling', async ({ write, file, edition, filling }) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), fc.boolean(), async (seed, extra) => {
        const options: Options = extra ? { extraRow: '9.属于工作秘密' } : {};
        const form = sampleForm(edition, randomFigures(edition, seed, filling), options);
        const report = await importReport(write(form), { name: file });
        expect(tableFigures(report)).toEqual(wanted(form.made));
        expect(report.report).toMatchObject({ year: form.year, edition });
        const unknown = report.unknown_rows.map(({ cells }) => cells.map((cell) => cell.normalize('NFKC')));
        expect(unknown).toEqual(extra ? [['0', '1', '2', '3', '4', '5', '6']] : []);
      }),
      // Once 若干 stood first in the row 其他处理, and was taken for the label of a row of its own.
      { numRuns: 5, examples: [[116281, false]] },
    );
  });

  it.each(writers)('$name, with one row 其他处理 in the 2021 form', async ({ write, file }) => {
    const form = sampleForm('2021', randomFigures('2021', 5, 'plain', true), { singleOther: true });
    const report = await importReport(write(form), { name: file });
    expect(tableFigures(report)).toEqual(wanted(form.made));
    expect(report.report.edition).toBe('2021');
  });

  it('never shifts a row whose empty cells left no trace', async () => {
    const form = sampleForm('2021', randomFigures('2021', 11, 'mixed'));
    const report = await importReport(utf8(text.toLines(form)), { name: 'a.txt' });
    const expected = wanted(form.made);
    const read = Object.entries(tableFigures(report)).filter(([, value]) => typeof value === 'number');
    expect(read.length).toBeGreaterThan(50);
    for (const [key, value] of read) expect([key, value]).toEqual([key, expected[key]]);
  });

  it('reads GBK bytes, declared or not', async () => {
    const form = sampleForm('2021', randomFigures('2021', 3));
    const bytes = toGbk(toHtml(form, { charset: 'gb2312' }));
    const report = await importReport(bytes, { name: 'a.html' });
    expect(tableFigures(report)).toEqual(wanted(form.made));
    const lines = await importReport(toGbk(text.toLines(form)), { name: 'a.txt' });
    expect(tableFigures(lines)).toEqual(wanted(form.made));
  });
});

/** GBK bytes, by turning the decoder of the platform around. */
function toGbk(written: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low !== 0x7f) table.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
    }
  }
  return new Uint8Array(
    Array.from(written, (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const pair = table.get(character);
      if (!pair) throw new Error(`No GBK for ${character}`);
      return pair;
    }).flat(),
  );
}
