import { describe, expect, it } from 'vitest';
import { randomFigures } from '../forms/figures.ts';
import { headings, sampleForm } from '../forms/sample.ts';
import { importText, tableValues } from '../forms/table-values.ts';
import { toHtml } from '../forms/write-html.ts';

const form = sampleForm('2021', randomFigures('2021', 41));
const page = toHtml(form);
const body = /<body>([\s\S]*)<script>/.exec(page)?.[1] ?? '';
const tables = body.match(/<table[\s\S]*?<\/table>/g) ?? [];
const long = '本年度各项工作有序开展，没有可说的数目。'.repeat(150);

/** A text with its tables as markup, as programs make it of a document. */
const written = (mark: (line: string) => string, dress: (table: string) => string): string =>
  [
    mark(form.title),
    mark(headings[0]),
    long,
    ...tables.flatMap((table, at) => [mark(headings[at + 1] ?? ''), dress(table)]),
  ].join('\n\n');

describe('markup that is not that of a page', () => {
  it.each([
    [
      'tables in Markdown',
      'a.md',
      written(
        (line) => `# ${line}`,
        (table) => table,
      ),
    ],
    [
      'tables in a text',
      'a.txt',
      written(
        (line) => line,
        (table) => table,
      ),
    ],
    [
      'whole pages of a table each',
      'a.md',
      written(
        (line) => `**${line}**`,
        (table) => `<html><body>${table}</body></html>`,
      ),
    ],
    [
      'XHTML that closes elements in themselves',
      'a.xhtml',
      `<?xml version="1.0" encoding="UTF-8"?><html><head><title/><script src="a.js" /></head><body>${body}</body></html>`,
    ],
  ])('is read: %s', async (_, name, text) => {
    const report = await importText(text, name);
    expect(tableValues(report)).toEqual(form.values);
    expect(report.report.publisher).toBe((await importText(page)).report.publisher);
  });
});
