import { describe, expect, it } from 'vitest';
import { toHtmlPage } from '../../src/documents/clean-html.ts';
import { writeDocx } from '../../src/documents/docx/write-docx.ts';
import { toFormPaper } from '../../src/draft/form-paper.ts';
import { formKeys } from '../../src/draft/empty-cells.ts';
import { toLedgerRow } from '../../src/draft/ledger-row.ts';
import { importReport } from '../../src/import/import-report.ts';
import { takeIn } from '../../src/import/intake.ts';
import { hasValue, type Figure, type Report } from '../../src/schema/report.ts';
import { readFiled, withFigures } from './filed-draft.ts';

const told = [
  '一、总体情况',
  '2024年，全市主动公开政府信息1234条。',
  '五、存在的主要问题及改进情况',
  '时效性不够。',
];

/** Reports of both forms; numbers of every kind, blanks and slashes in them. */
const reports: readonly (readonly [string, Report])[] = [
  ['2021', readFiled('jiangsu/320800-huaian/2024')],
  [
    '2021 with blanks and slashes',
    withFigures(readFiled('jiangsu/321300-suqian/2023'), {
      'requests.received.welfare': { problem: 'blank' },
      'disputes.review.pending': { problem: 'slash', printed: '/' },
      'disclosure.fees.amount': { value: 21_915_630, printed: '2191.563（单位：万元）' },
    }),
  ],
  ['2019', readFiled('shaanxi/610900-ankang-gaoxinqu/2019')],
];

const plain = (figure: Figure | undefined) =>
  hasValue(figure) ? figure.value : (figure?.problem ?? 'blank').replace('not_found', 'blank');

function ofTables(report: Report, keys = formKeys(report)): Readonly<Record<string, number | string>> {
  return Object.fromEntries(keys.map((key) => [key, plain(report.figures[key])]));
}

const paperOf = (report: Report) =>
  toFormPaper({
    publisher: '某市人民政府',
    year: report.report.year,
    edition: report.report.edition ?? '2021',
    figures: report.figures,
    paragraphs: told.map((text) => text.replace('2024', String(report.report.year))),
  });

describe.each(reports)('a filled form of %s', (_, report) => {
  it('gives the same figures when its Word file is read', async () => {
    const read = await importReport(await writeDocx(paperOf(report)), { name: 'form.docx' });
    expect(ofTables(read, formKeys(report))).toEqual(ofTables(report));
    expect(read.report).toMatchObject({ publisher: '某市人民政府', year: report.report.year });
    expect(read.figures['narrative.items_disclosed']).toMatchObject({ value: 1234 });
    expect(read.unknown_rows).toEqual([]);
    expect(read.partial).toBe(false);
  });

  it('gives the same figures when its web page is read', async () => {
    const page = new TextEncoder().encode(toHtmlPage(paperOf(report)));
    const read = await importReport(page, { name: 'form.html' });
    expect(ofTables(read, formKeys(report))).toEqual(ofTables(report));
    expect(read.figures['narrative.items_disclosed']).toMatchObject({ value: 1234 });
  });

  it('gives the same figures as a row of a ledger', async () => {
    const named = { ...report, report: { ...report.report, publisher: '某市人民政府' } };
    const setting = { known: new Set<string>(), ledger: { confirmed: true, mapping: null } };
    const taken = takeIn('ledger.csv', new TextEncoder().encode(toLedgerRow(named)), setting);
    for await (const each of taken) {
      if (!('report' in each)) throw new Error(JSON.stringify(each));
      expect(ofTables(each.report, formKeys(report))).toEqual(ofTables(report));
    }
  });
});
