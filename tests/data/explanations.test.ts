import { describe, expect, it } from 'vitest';
import { attachExplanations } from '../../src/cli/data/attach-explanations.ts';
import { DataFileError } from '../../src/cli/data/data-error.ts';
import { mergeReports } from '../../src/cli/data/merge-report.ts';
import { parseReportFile } from '../../src/cli/data/parse-data-file.ts';
import type { FiledExplanation, ReportFile } from '../../src/import/file/report-file.ts';
import { toFindingRow } from '../../src/import/file/report-rows.ts';
import type { Finding } from '../../src/schema/report.ts';
import { toFinding } from '../../src/views/quality/findings-table.ts';

const explanation: FiledExplanation = {
  check: 'requests.balance',
  at: 'natural',
  date: '2026-11-01',
  by: '某区政务公开办',
  kind: 'misprint',
  text: '新收一栏少填一件，已在次年报告更正。',
};
const finding: Finding = {
  check: 'requests.balance',
  result: 'fail',
  at: 'natural',
  left: { value: 41, keys: ['requests.received.natural'] },
  right: { value: 42, keys: ['requests.concluded.natural'] },
  difference: -1,
  also: [{ check: 'requests.balance', at: 'total', left: 43, right: 44 }],
};
const passes: Finding = { check: 'range.count', result: 'pass', at: null };

const file: ReportFile = {
  publisher: '320813-hongze',
  report: {
    publisher: null,
    title: null,
    year: 2022,
    edition: null,
    scope: null,
    published: null,
    index_number: null,
    period_start: null,
    period_end: null,
  },
  sources: [{ kind: 'document', file: 'a.docx' }],
  partial: false,
  read: ['narrative'],
  figures: { 'narrative.requests_received': 41 },
};
const filed = (entry: unknown) => JSON.stringify({ ...file, explanations: [entry] });

describe('a publisher’s explanation of a finding', () => {
  it('stands beside it, and comes back from the table as it was given', () => {
    const [explained, other] = attachExplanations('f.json', [finding, passes], [explanation]);
    const { date, by, kind, text } = explanation;
    expect(explained?.explanation).toEqual({ date, by, kind, text });
    expect(other).toBe(passes);
    if (!explained) throw new Error('Nothing was explained.');
    expect(toFinding(toFindingRow('r', explained) as Parameters<typeof toFinding>[0])).toEqual(explained);
  });

  it('may be given of any place where the fact shows itself', () => {
    const [explained] = attachExplanations('f.json', [finding], [{ ...explanation, at: 'total' }]);
    expect(explained?.explanation?.by).toBe('某区政务公开办');
  });

  it('must be of something that the checks find, and be given once', () => {
    const wrong = { ...explanation, at: 'business' };
    expect(() => attachExplanations('f.json', [finding], [wrong])).toThrow(
      /f\.json[\s\S]*explanations › requests\.balance › business: the checks find nothing there/u,
    );
    expect(() =>
      attachExplanations('f.json', [finding], [explanation, { ...explanation, at: 'total' }]),
    ).toThrow(/explained twice/u);
    expect(() =>
      attachExplanations('f.json', [passes], [{ ...explanation, check: 'range.count', at: null }]),
    ).toThrow(DataFileError);
  });

  it.each([
    ['an unknown check', { ...explanation, check: 'requests.sum' }, 'explanations › 0 › check'],
    ['an unknown kind', { ...explanation, kind: 'excuse' }, 'explanations › 0 › kind'],
    ['a date that is none', { ...explanation, date: '2026-02-30' }, 'explanations › 0 › date'],
    ['nobody', { ...explanation, by: '' }, 'explanations › 0 › by'],
    ['something more', { ...explanation, signed: true }, 'explanations › 0'],
  ])('is refused with %s, by name', (_, entry, place) => {
    expect(() => parseReportFile('f.json', filed(entry))).toThrow(place);
  });

  it('is read as it is filed, and kept when the report is imported again', () => {
    const read = parseReportFile('f.json', filed(explanation));
    expect(read.explanations).toEqual([explanation]);
    expect(mergeReports(read, file).explanations).toEqual([explanation]);
  });
});
