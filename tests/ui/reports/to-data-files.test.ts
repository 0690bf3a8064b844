import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReportFile } from '../../../src/cli/data/parse-data-file.ts';
import { hasValue } from '../../../src/schema/report.ts';
import { namedPublisher, shownReports, type OwnReport } from '../../../src/ui/own/own-report.ts';
import type { Outcome } from '../../../src/ui/reports/read-documents.ts';
import { toDataFiles } from '../../../src/ui/reports/to-data-files.ts';
import { toOwnReport, withHead } from '../../../src/ui/reports/to-own-report.ts';
import { toOwnRows } from '../../../src/ui/own/to-own-rows.ts';
import { hasSharedReports, readShared, sharedReports } from './shared-reports.ts';

async function own(name: string, added = 1): Promise<OwnReport> {
  const [outcome] = await readShared(name);
  if (!outcome || !('report' in outcome)) throw new Error(`${name} was not read.`);
  return toOwnReport(outcome, [], null, undefined, added);
}

describe.skipIf(!hasSharedReports)('own reports as data', () => {
  it.each(['ankang-hitech-2019.txt', 'hongze-2023.pdf', 'suqian-2023.docx'])(
    '%s gives a data file that the build takes, with the expected figures',
    async (name) => {
      const [file] = toDataFiles([await own(name)]);
      const parsed = parseReportFile('own', file?.json ?? '');
      const expected = JSON.parse(
        await readFile(join(sharedReports, name.replace(/\.\w+$/, '.expected.json')), 'utf8'),
      ) as { figures: Record<string, number | { value: number }> };
      for (const [key, figure] of Object.entries(expected.figures)) {
        const read = (parsed.figures as Record<string, typeof figure>)[key];
        const value = (one: typeof figure | undefined) => (typeof one === 'object' ? one.value : one);
        expect(`${key} ${String(value(read))}`).toBe(`${key} ${String(value(figure))}`);
      }
    },
  );

  it('puts every stated value into the rows, under a marked publisher of its own', async () => {
    const report = await own('hongze-2023.pdf');
    const rows = toOwnRows([report]);
    const [row] = rows.reports ?? [];
    for (const [key, figure] of Object.entries(report.report.figures)) {
      expect(row?.[key]).toBe(hasValue(figure) ? figure.value : null);
    }
    expect(row?.publisher_id).toMatch(/^yours:/);
    expect(rows.publishers?.map(({ publisher_id, en }) => [publisher_id, en])).toEqual([
      [row?.publisher_id, `${report.publisher.names.en} (yours)`],
    ]);
    expect(rows.findings?.filter(({ result }) => result === 'fail').length).toBe(2);
  });

  it('counts two documents of one report once in charts, and keeps both in the list', async () => {
    const both = [await own('suqian-2023.docx', 1), await own('suqian-2023.html', 2)];
    expect(shownReports(both)).toEqual([both[1]]);
    expect(toOwnRows(both).reports).toHaveLength(1);
    expect(toDataFiles(both).map(({ path }) => path.split('/').at(-1))).toEqual(['2023.json', '2023-2.json']);
  });

  it('takes a corrected publisher and year, checks again, and keeps them when the file is read again', async () => {
    const report = await own('ankang-hitech-2019.txt');
    const fixed = withHead(report, { publisher: namedPublisher('某 高新区'), year: 2020, scope: 'organ' });
    expect(toOwnRows([fixed]).reports?.[0]).toMatchObject({
      year: 2020,
      scope: 'organ',
      publisher_id: 'yours:某_高新区',
    });
    const [again] = await readShared('ankang-hitech-2019.txt');
    const read = again as Extract<Outcome, { report: unknown }>;
    expect(toOwnReport(read, [], null, fixed, 9)).toEqual(fixed);
  });
});
