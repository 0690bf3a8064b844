import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkDraft, isContradiction } from '../../src/draft/check-draft.ts';
import { importReport } from '../../src/import/import-report.ts';
import { toSentences } from '../../src/import/told/sentences.ts';
import { readDocument } from '../../src/import/read-document.ts';
import { toToldLines } from '../../src/import/told/told-lines.ts';
import { priorOf, readFiled, withFigures } from './filed-draft.ts';

/** Whole reports whose figures agree, of both forms, of governments and organs. */
const whole = [
  'shanghai/310000-shanghai-zhengfuban/2025',
  'shanghai/310000-shanghai-kexuejishuwei/2024',
  'jiangsu/320800-huaian/2024',
  'jiangsu/321300-suqian/2023',
  'jiangsu/321300-suqian/2024',
  'jiangsu/321322-shuyang/2025',
  'jiangsu/320831-jinhu/2023',
  'jiangsu/320813-hongze/2024',
];
/** And two that have one true finding each, without it. */
const mended = {
  'shaanxi/610900-ankang-gaoxinqu/2019': { 'narrative.no_disputes': { problem: 'not_found' } },
  'jiangsu/320813-hongze/2023': {
    'disputes.review.total': 11,
    'disputes.suit_after_review.total': 5,
  },
} as const;
const reports = [
  ...whole.map((path) => [path, readFiled(path)] as const),
  ...Object.entries(mended).map(([path, changes]) => [path, withFigures(readFiled(path), changes)] as const),
];

describe.each(reports)('the draft of %s', (_, report) => {
  it('has no finding, and hides none in its empty cells', () => {
    const checked = checkDraft({ report, lines: [] });
    expect(checked.matters.filter(isContradiction)).toEqual([]);
    expect(checked.hidden).toEqual([]);
  });

  it('has none beside a year before that it carries on', () => {
    const checked = checkDraft({ report, lines: [], prior: priorOf(report) });
    expect(checked.matters.filter(isContradiction)).toEqual([]);
    expect(checked.units).toEqual([]);
  });
});

const shared = new URL('../../../shared/reports/', import.meta.url);

describe.skipIf(!existsSync(shared))('the documents of these reports', () => {
  it.each(['suqian-2023.docx', 'suqian-2023.html'])('%s says nothing against its tables', async (name) => {
    const bytes = await readFile(new URL(name, shared));
    const report = await importReport(bytes, { name });
    const lines = toToldLines(toSentences(await readDocument(bytes, name)), report.report.year);
    const { text, matters } = checkDraft({ report, lines });
    expect(matters.filter(isContradiction)).toEqual([]);
    expect(text.filter(({ state }) => state === 'differs')).toEqual([]);
  });
});
