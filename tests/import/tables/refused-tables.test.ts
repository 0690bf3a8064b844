import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../src/cli/import-language.ts';
import { importedInWords } from '../../../src/cli/import-words.ts';
import { toReportFile } from '../../../src/import/file/to-report-file.ts';
import { randomFigures } from '../forms/figures.ts';
import { sampleForm } from '../forms/sample.ts';
import { importText, tableValues } from '../forms/table-values.ts';
import { toHtml } from '../forms/write-html.ts';

const form = sampleForm('2021', randomFigures('2021', 81));
const page = toHtml(form);
const other = toHtml(sampleForm('2021', randomFigures('2021', 82)));
const tables = (html: string): readonly string[] => html.match(/<table[\s\S]*?<\/table>/g) ?? [];
const behind = (html: string): string => page.replace('<script>', `${html}<script>`);

describe('tables that are not the report’s', () => {
  it.each([
    '附件：市科技局2022年政府信息公开情况',
    '附件1',
    '附表：2021年度政府信息公开情况统计表',
    '玄武区2022年政府信息公开工作情况',
    '2021年政府信息公开数据',
  ])('are left out behind “%s”, and said', async (heading) => {
    const report = await importText(behind(`<p>${heading}</p>${tables(other).join('')}`));
    expect(tableValues(report)).toEqual(form.values);
    expect(report.refused?.map(({ section, reason }) => [section, reason])).toEqual([
      ['disclosure', 'annex'],
      ['requests', 'annex'],
      ['disputes', 'annex'],
    ]);
    expect(report.refused?.[1]?.place).toMatchObject({ section: 'requests', table: 5 });
    expect(report.partial).toBe(false);
  });

  it('are the report’s own where an annex holds all of them', async () => {
    const [first = ''] = tables(page);
    const moved = page.replace(first, `<p>附件：2022年政府信息公开情况统计表</p>${first}`);
    expect(tableValues(await importText(moved))).toEqual(form.values);
  });
});

describe('an odd table', () => {
  it('costs the report only the cells that it has twice with different numbers', async () => {
    const twice = /<tr><td colspan=3>二、上年结转.*?<\/tr>/.exec(page)?.[0] ?? '';
    const report = await importText(
      page.replace(twice, twice + twice.replace(/<td>(\d+)<\/td>/g, '<td>9$1</td>')),
    );
    const wanted = Object.fromEntries(
      Object.entries(form.values).filter(([key]) => !key.startsWith('requests.carried_in.')),
    );
    expect(tableValues(report)).toEqual(wanted);
    expect(report.figures['requests.carried_in.natural']).toMatchObject({ problem: 'unreadable' });
    expect(report.refused).toMatchObject([{ section: 'requests', reason: 'two_numbers' }]);
    expect(report.partial).toBe(true);
    const source = { kind: 'document', file: 'a.html' } as const;
    expect(toReportFile('x', report, source).refused).toEqual(report.refused);
    const words = importedInWords(
      { id: 'a', file: 'a.html', report, findings: [], source },
      await loadWords('en'),
    );
    expect(words).toContain('Two different numbers for one cell');
    expect(words).toMatch(/refused.*3\. Requests, table 2, row/);
  });

  it('twice, with its numbers written in two ways, is one', async () => {
    const again = tables(page).map((table) => table.replace(/>(\d)(\d{3})</g, '>$1,$2<'));
    const report = await importText(behind(again.join('')));
    expect(tableValues(report)).toEqual(form.values);
    expect(report.refused).toBeUndefined();
  });
});
