import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/read-document.ts';
import { compareFigures } from '../documents/compare-figures.ts';
import { makeFigures } from '../documents/form-figures.ts';
import { makeTables, type FormTable } from '../documents/form-tables.ts';

/** A table's rows with the text of each cell in every place that it covers. */
function repeat({ rows, columns }: FormTable): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const { text, rowspan, colspan } of row) {
      while (grid[y]?.[x] !== undefined) x += 1;
      for (const below of grid.slice(y, y + rowspan))
        for (let at = x; at < x + colspan; at++) below[at] = text;
      x += colspan;
    }
  });
  return grid.map((row) => columns.map((_, x) => row[x] ?? ''));
}

const years = { '2019': 2020, '2021': 2023 } as const;
const writers: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  'a.md': (rows) =>
    rows
      .map((row, at) => `| ${row.join(' | ')} |${at === 0 ? `\n|${row.map(() => ' --- |').join('')}` : ''}`)
      .join('\n'),
  'a.csv': (rows) => rows.map((row) => row.map((text) => `"${text}"`).join(',')).join('\n'),
};

describe.each(['2019', '2021'] as const)(
  'the form of %s with what spans repeated in each place',
  (edition) => {
    it.each(Object.keys(writers))('is read whole: %s', async (name) => {
      const made = makeFigures(edition, 44);
      const text = makeTables(edition, made)
        .map((table) => `${table.heading}\n\n${writers[name]?.(repeat(table)) ?? ''}\n`)
        .join('\n');
      const title = `某某市${years[edition]}年政府信息公开工作年度报告`;
      const document = await readDocument(new TextEncoder().encode(`${title}\n\n${text}`), name);
      expect(compareFigures(document, made)).toEqual({
        right: made.size,
        wrong: [],
        missing: [],
        invented: [],
      });
    });
  },
);
