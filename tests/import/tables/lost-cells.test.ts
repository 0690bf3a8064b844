import { describe, expect, it } from 'vitest';
import { randomFigures } from '../forms/figures.ts';
import { sampleForm } from '../forms/sample.ts';
import { importText, tableValues } from '../forms/table-values.ts';
import { toHtml } from '../forms/write-html.ts';
import { toMarkdown, toSheet } from '../forms/write-text.ts';

const form = sampleForm('2021', randomFigures('2021', 3));

/** The keys that are read with another number than the document has, where something was taken out of it. */
async function wrongIn(text: string, name: string): Promise<readonly string[]> {
  const values = tableValues(await importText(text, name));
  return Object.entries(values).flatMap(([key, value]) =>
    value === (form.values as Readonly<Record<string, number>>)[key] ? [] : [key],
  );
}

/** A document with one boundary between two numbers of a row gone, at each of some places of that row. */
function* withoutBoundary(text: string, row: string, boundary: RegExp): Generator<string> {
  const start = text.indexOf(row);
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end);
  for (const found of [...line.matchAll(boundary)].slice(0, 6)) {
    const joined = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
    yield text.slice(0, start) + joined + text.slice(end);
  }
}

describe('rows that lost the boundary of a cell', () => {
  const page = toHtml(form);
  const markdown = toMarkdown(form);
  const sheet = toSheet(form);
  const lastRow = /\n[^\n]*\d[^\n]*\n(?=[^\n]*五、|五、)/;
  const disputes = lastRow.exec(markdown)?.[0].slice(1, 14) ?? '';

  it.each([
    ['a page', 'a.html', page, '2.重复申请', /(?<=\d)<\/td><td>(?=\d)/g],
    ['Markdown', 'a.md', markdown, '2.重复申请', /(?<=\d) \| (?=\d)/g],
    ['a sheet', 'a.csv', sheet, '（一）予以公开', /(?<=\d)\t(?=\d)/g],
    ['a sheet', 'a.csv', sheet, '（七）总计', /(?<=\d)\t(?=\d)/g],
    ['Markdown, section four', 'a.md', markdown, disputes, /(?<=\d) \| (?=\d)/g],
  ] as const)('give no number of another column: %s', async (_, name, text, row, boundary) => {
    expect(text).toContain(row);
    const changed = [...withoutBoundary(text, row, boundary)];
    expect(changed.length).toBeGreaterThan(2);
    for (const each of changed) expect(await wrongIn(each, name)).toEqual([]);
  });

  it.each([
    ['section four', disputes],
    ['section three', '2.重复申请'],
    ['section two', '规章'],
  ])('nor where an empty cell at the end makes up for it: Markdown, %s', async (_, row) => {
    for (const each of withoutBoundary(markdown, row, /(?<=\d) \| (?=\d)/g)) {
      const start = each.indexOf(row);
      const end = each.indexOf('\n', start);
      const line = each.slice(start, end);
      expect(await wrongIn(`${each.slice(0, start)}${line} |${each.slice(end)}`, 'a.md')).toEqual([]);
    }
  });

  it('give no number under the heading beside it, where a heading of section two is gone', async () => {
    expect(await wrongIn(page.replace('<td>本年制发件数</td>', ''), 'a.html')).toEqual([]);
  });

  it('give no number of a row without its label to the group that it is in', async () => {
    expect(await wrongIn(page.replace('<td>3.其他</td>', ''), 'a.html')).toEqual([]);
  });

  const rowIn = (text: string, label: string): string =>
    new RegExp(`<tr>(?:(?!<tr>).)*${label}.*?</tr>`, 's').exec(text)?.[0] ?? '';

  it.each(['规章', '2.重复申请', '7.属于行政执法案卷'])(
    'give no number under the heading beside it, where a cell is one too many: %s',
    async (label) => {
      const row = rowIn(page, label);
      expect(row).toContain('<td>');
      const places = [...row.matchAll(/<td>(?=\d)/g)];
      expect(places.length).toBeGreaterThan(2);
      for (const { index } of places) {
        const changed = page.replace(row, `${row.slice(0, index)}<td>${row.slice(index)}`);
        expect(await wrongIn(changed, 'a.html')).toEqual([]);
      }
    },
  );

  it('give no number of another column, where one fell out of the table and an empty cell was put in', async () => {
    const row = rowIn(page, '2.重复申请');
    const places = [...row.matchAll(/<\/td><td>(?=\d)/g)];
    expect(places.length).toBe(7);
    for (const { index, 0: boundary } of places) {
      const fallen = `${row.slice(0, index)}</td> ${row.slice(index + boundary.length)}`;
      for (const { index: at } of fallen.matchAll(/<td>(?=\d)/g)) {
        const changed = page.replace(row, `${fallen.slice(0, at)}<td>${fallen.slice(at)}`);
        expect(await wrongIn(changed, 'a.html')).toEqual([]);
      }
    }
  });

  it.each([
    ['section two', /<tr>(?:(?!<\/tr>).)*本年制发件数.*?<\/tr>/s],
    ['section three', /<tr>(?:(?!<\/tr>).)*商业企业.*?<\/tr>/s],
    ['section four', /<tr>(?:(?!<\/tr>).)*结果维持.*?<\/tr>/s],
  ])('give no number to a name that fell out of the headings: %s', async (_, row) => {
    const headings = row.exec(page)?.[0] ?? '';
    const names = [...headings.matchAll(/<td[^>]*>(?=\p{Script=Han})/gu)];
    expect(names.length).toBeGreaterThan(2);
    for (const { index, 0: opened } of names) {
      const fallen = `${headings.slice(0, index)} ${headings.slice(index + opened.length)}`;
      const filled = fallen.replace(/<td[^>]*>(?=[^<]*<\/td><\/tr>)/, '<td>$&');
      for (const each of [fallen, filled])
        expect(await wrongIn(page.replace(headings, each), 'a.html')).toEqual([]);
    }
  });

  it.each([
    ['a sheet', 'a.csv', sheet, '\t'],
    ['Markdown', 'a.md', markdown, ' | '],
  ])(
    'give no number of another column, where a label took the first ones in: %s',
    async (_, name, text, part) => {
      const label = '3.要求提供公开出版物';
      for (const lost of [1, 2, 3]) {
        const numbers = new RegExp(`${label}((?:${part === '\t' ? part : ' \\| '}\\d+){${lost}})`);
        const taken = numbers.exec(text)?.[1] ?? '';
        expect(taken).not.toBe('');
        const last = taken.split(part).at(-1) ?? '';
        expect(await wrongIn(text.replace(label + taken, `${label} ${last}`), name)).toEqual([]);
      }
    },
  );

  it('give no number of another column, where two ran together and the last heading is not known', async () => {
    const spoilt = sheet.replace('总计\n', '总计总计\n');
    const changed = [...withoutBoundary(spoilt, '1.属于国家秘密', /(?<=\d)\t(?=\d)/g)];
    expect(changed.length).toBeGreaterThan(2);
    for (const each of changed) expect(await wrongIn(each, 'a.csv')).toEqual([]);
  });
});
