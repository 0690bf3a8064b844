import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SourceDocument, Table } from '../../../src/import/document.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { readDocument } from '../../../src/import/read-document.ts';

import { compareReport, type Expected } from '../../../src/cli/accuracy/compare-report.ts';
import { compareFigures } from '../documents/compare-figures.ts';
import { makeFigures } from '../documents/form-figures.ts';
import { makeTables } from '../documents/form-tables.ts';
import { packDocx, writeDocx } from '../documents/write-docx.ts';

const shared = '../shared/reports';
const firstTable = ({ blocks }: SourceDocument): Table => {
  const table = blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('No table was read.');
  return table;
};
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

describe('readDocx', () => {
  it.each([
    ['2019', '', 1],
    ['2019', '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>', 2],
    ['2021', '', 3],
    ['2021', '<w:proofErr w:type="spellStart"/>', 4],
  ] as const)(
    'gives back every figure of a made-up report of the %s form (marks "%s")',
    async (edition, mark, seed) => {
      const made = makeFigures(edition, seed);
      const document = await readDocument(
        writeDocx('某某市政府信息公开工作年度报告', makeTables(edition, made), mark),
        'a.docx',
      );
      expect(compareFigures(document, made)).toEqual({
        right: made.size,
        wrong: [],
        missing: [],
        invented: [],
      });
    },
  );

  it('keeps the columns of a row that leaves out its first ones', async () => {
    const rows =
      `<w:tr>${cell('甲')}${cell('乙')}${cell('丙')}</w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('3')}</w:tr>`;
    const table = firstTable(await readDocument(packDocx(`<w:tbl>${rows}</w:tbl>`), 'a.docx'));
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['甲', '乙', '丙'],
      ['', '', '3'],
    ]);
  });

  it('holds a cell that is merged down and across as one cell in each place', async () => {
    const rows =
      `<w:tr>${cell('大', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>')}${cell('1')}</w:tr>` +
      `<w:tr>${cell('', '<w:gridSpan w:val="2"/><w:vMerge/>')}${cell('2')}</w:tr>`;
    const { rows: grid } = firstTable(await readDocument(packDocx(`<w:tbl>${rows}</w:tbl>`), 'a.docx'));
    const [big] = grid[0] ?? [];
    expect(big?.text).toBe('大');
    expect([grid[0]?.[1], grid[1]?.[0], grid[1]?.[1]].every((each) => each === big)).toBe(true);
    expect(grid.map((row) => row[2]?.text)).toEqual(['1', '2']);
  });

  it('names what is wrong with a file that is no Word file', async () => {
    const part = zipSync({ 'word/document.xml': strToU8('<w:document') });
    await expect(readDocument(part, 'a.docx')).rejects.toMatchObject({
      name: 'ImportError',
      kind: 'damaged',
    });
    await expect(readDocument(packDocx(''), 'a.docx')).rejects.toMatchObject({
      name: 'ImportError',
      kind: 'no_text',
    });
    await expect(readDocument(new Uint8Array(), 'a.docx')).rejects.toMatchObject({
      name: 'ImportError',
      kind: 'empty',
    });
  });

  describe.skipIf(!existsSync(shared))('on real documents (skipped where ../shared is absent)', () => {
    it('reads every figure of a filled form', async () => {
      const bytes = await readFile(`${shared}/suqian-2023.docx`);
      const expected = JSON.parse(await readFile(`${shared}/suqian-2023.expected.json`, 'utf8')) as Expected;
      const scores = compareReport(await importReport(bytes, { name: 'suqian-2023.docx' }), expected);
      const bad = scores.flatMap(({ wrong, missing, invented }) => [...wrong, ...missing, ...invented]);
      expect(bad).toEqual([]);
      const figures = scores.filter(({ part }) => part !== 'head');
      expect(figures.reduce((sum, { right }) => sum + right, 0)).toBe(
        Object.keys(expected.figures ?? {}).length,
      );
    });

    it('reads no figure from the blank form', async () => {
      const bytes = await readFile(`${shared}/blank-form-2021.docx`);
      await expect(importReport(bytes, { name: 'blank-form-2021.docx' })).rejects.toMatchObject({
        name: 'ImportError',
        kind: 'nothing_read',
      });
    });
  });
});
