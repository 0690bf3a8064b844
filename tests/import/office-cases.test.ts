import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareReport, type Expected } from '../../src/cli/accuracy/compare-report.ts';
import { importReport } from '../../src/import/import-report.ts';

const folder = '../shared/cases';

describe.skipIf(!existsSync(folder))('office files of odd kinds (skipped where ../shared is absent)', () => {
  it.each([
    'struck-docx.docx',
    'vanish-docx.docx',
    'docx-fldsimple.docx',
    'docx-textbox.docx',
    'docx-math.docx',
    'docx-document2.docx',
    'docx-nested-in-cell.docx',
    'docx-no-styles.docx',
    'docx-altchunk.docx',
    'note-at-number.docx',
    'struck-doc.doc',
    'superscript-doc.doc',
    'doc-textbox.doc',
    'doc-nested-table.doc',
    'odt-silent.odt',
    'xls.xls',
    'mht.mhtml',
  ])('gives every figure of %s', async (name) => {
    const expected = JSON.parse(
      readFileSync(`${folder}/${name.replace(/\.\w+$/, '.expected.json')}`, 'utf8'),
    ) as Expected & { readonly report: { readonly year: number; readonly publisher: string } };
    const report = await importReport(new Uint8Array(readFileSync(`${folder}/${name}`)), { name });
    const scores = compareReport(report, expected);
    expect(scores.flatMap(({ wrong, missing, invented }) => [...wrong, ...missing, ...invented])).toEqual([]);
    expect(report.report).toMatchObject({ year: expected.report.year, publisher: expected.report.publisher });
  });
});
