import { strToU8 } from 'fflate';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReportFile } from '../../../src/cli/data/parse-data-file.ts';
import { hasValue } from '../../../src/schema/report.ts';
import { namedPublisher, shownReports, type OwnReport } from '../../../src/ui/own/own-report.ts';
import { readDocuments, type Outcome } from '../../../src/ui/reports/read-documents.ts';
import { toDataFiles } from '../../../src/ui/reports/to-data-files.ts';
import { toOwnReport } from '../../../src/ui/reports/to-own-report.ts';
import { withCorrections, withHead } from '../../../src/ui/own/check-own.ts';
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

  it('gives a data file that is read back with its publisher, its correction and its explanation', async () => {
    const report = await own('ankang-hitech-2019.txt');
    const correction = {
      key: 'narrative.items_disclosed',
      printed: '1653',
      corrected: 1650,
      reason: 'office letter',
      date: '2026-11-30',
    } as const;
    const explanation = {
      check: 'narrative.disputes',
      at: 'narrative.no_disputes',
      date: '2026-11-30',
      by: '某办',
      kind: 'misprint',
      text: '笔误。',
    } as const;
    const typed = { ...withCorrections(report, [correction]), explanations: [explanation] };
    const [file] = toDataFiles([typed]);
    const outcomes: Outcome[] = [];
    for await (const outcome of readDocuments('2019.json', strToU8(file?.json ?? ''))) outcomes.push(outcome);
    const [back] = outcomes;
    if (!back || !('report' in back)) throw new Error('It was not read back.');
    const again = toOwnReport(back, [], null, undefined, 5);
    expect(again.id).toBe(report.id);
    expect(again.report.figures).toEqual(report.report.figures);
    expect(again.report.places).toEqual(report.report.places);
    expect(again.report.channels.map(({ items }) => items)).toEqual([7, 453, 550, 600]);
    expect(again.publisher.names.hans).toBe(report.publisher.names.hans);
    expect(again.corrections).toEqual([correction]);
    expect(again.explanations).toEqual([explanation]);
  });

  it('says of a data file what is wrong with it', async () => {
    const outcomes: Outcome[] = [];
    for await (const outcome of readDocuments('x.json', strToU8('{"publisher":"a"}'))) outcomes.push(outcome);
    expect(outcomes[0]).toMatchObject({ error: { kind: 'not_a_report' } });
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
