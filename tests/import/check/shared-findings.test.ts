import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/import/check/check-report.ts';
import type { ChannelItems, Figure, ReportHead } from '../../../src/schema/report.ts';
import { toSubject } from './figures-of.ts';

type Expected = {
  readonly report: Partial<ReportHead> & { year: number };
  readonly figures: Readonly<Record<string, number | Figure>>;
  readonly channels: readonly ChannelItems[];
  readonly findings: Readonly<Partial<Record<'must_fail' | 'must_warn' | 'must_pass', readonly string[]>>>;
};

/** Expectations from before channels were known to overlap: a rest is no longer something to look at. */
const outlived: ReadonlySet<string> = new Set(['channels.sum']);

const folder = '../shared/reports';
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.expected.json')) : [];

describe.skipIf(names.length === 0)(`the figures in ${folder} (skipped where the folder is absent)`, () => {
  it.each(names)('give the findings that %s states', (name) => {
    const expected = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Expected;
    const subject = toSubject(expected.report, expected.figures, { channels: expected.channels });
    const findings = checkReport(subject);
    const results = (check: string) => findings.filter((one) => one.check === check).map((one) => one.result);
    for (const check of expected.findings.must_fail ?? [])
      expect([check, ...results(check)]).toContain('fail');
    for (const check of (expected.findings.must_warn ?? []).filter((check) => !outlived.has(check)))
      expect([check, ...results(check)]).toContain('warn');
    for (const check of expected.findings.must_pass ?? []) {
      expect([check, ...results(check)]).toContain('pass');
      expect([check, ...results(check)]).not.toContain('fail');
    }
  });
});
