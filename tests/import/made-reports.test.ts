import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importReport } from '../../src/import/import-report.ts';
import type { Figure } from '../../src/schema/report.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'import');

/** What a made-up report says: every figure of its tables and text, its channels in order, and rows that are not in the form. */
type Expected = {
  readonly report: Readonly<Record<string, unknown>>;
  readonly figures: Readonly<Record<string, number | Record<string, unknown>>>;
  readonly channels: readonly { channel: string; items: number }[];
  readonly unknown_rows: readonly string[];
};

const names = readdirSync(folder);
const reports = names
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => {
    const file = names.find(
      (each) => each !== name && each.replace(/\.\w+$/, '') === name.slice(0, -'.expected.json'.length),
    );
    return { file: file ?? '', expected: name };
  });

/** A figure in the form of the expected file: the number alone where only a number is expected. */
const asExpected = (figure: Figure, wanted: number | Record<string, unknown> | undefined) => {
  if (typeof wanted !== 'object') {
    return 'value' in figure && figure.approximate !== true ? figure.value : figure;
  }
  return Object.fromEntries(Object.entries(figure).filter(([field]) => field in wanted));
};

describe('made-up reports in the forms that real ones take', () => {
  it.each(reports)('$file', async ({ file, expected }) => {
    const wanted = JSON.parse(readFileSync(join(folder, expected), 'utf8')) as Expected;
    const read = await importReport(readFileSync(join(folder, file)), { name: file });
    const figures = Object.fromEntries(
      Object.entries(read.figures).map(([key, figure]) => [key, asExpected(figure, wanted.figures[key])]),
    );
    expect(figures).toEqual(wanted.figures);
    expect(read.channels.map(({ channel, items }) => ({ channel, items }))).toEqual(wanted.channels);
    expect(read.unknown_rows.map(({ label }) => label)).toEqual(wanted.unknown_rows);
    expect(read.report).toMatchObject(wanted.report);
  });
});
