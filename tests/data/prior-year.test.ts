import { beforeAll, describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/cli/data/apply-corrections.ts';
import { packRows } from '../../src/cli/data/packed-rows.ts';
import { PriorYear, toFiledReports } from '../../src/cli/data/prior-year.ts';
import { readData } from '../../src/cli/data/read-data.ts';
import { runChecks, toFiledReport, type ReadyReport } from '../../src/cli/data/run-checks.ts';
import { toReportRow } from '../../src/import/file/report-rows.ts';

describe('the reports of the year before, packed', () => {
  let reports: readonly ReadyReport[];
  beforeAll(async () => {
    reports = (await readData('data')).reports.map((report) => ({
      ...report,
      figures: applyCorrections(report),
    }));
  });

  it('give each report of data/ the findings that the whole reports give', () => {
    const years = [...new Set(reports.map(({ content }) => content.report.year))].sort();
    let beside = 0;
    for (const year of years) {
      const before = reports.filter(({ content }) => content.report.year === year - 1);
      const prior = new PriorYear();
      for (let from = 0; from < before.length; from += 10) {
        prior.add(packRows('reports', before.slice(from, from + 10).map(toReportRow)));
      }
      for (const report of reports.filter(({ content }) => content.report.year === year)) {
        const { publisher } = report.content;
        const whole = before.filter(({ content }) => content.publisher === publisher).map(toFiledReport);
        const packed = toFiledReports(prior.of([publisher])).get(publisher) ?? [];
        const none = () => [];
        expect(runChecks(report, packed, none)).toEqual(runChecks(report, whole, none));
        beside += whole.length;
      }
    }
    expect(beside).toBeGreaterThan(50);
  });

  it('are those of the publishers asked for, in the order of asking, and none of others', () => {
    const prior = new PriorYear();
    const some = reports.filter(({ content }) => content.report.year === 2022).slice(0, 30);
    prior.add(packRows('reports', some.map(toReportRow)));
    const asked = [some[20], some[3], some[4]].flatMap((report) => report?.content.publisher ?? []);
    expect([...toFiledReports(prior.of([...asked, 'nobody'])).keys()]).toEqual(asked);
    expect(toFiledReports(prior.of(['nobody'])).size).toBe(0);
  });
});
