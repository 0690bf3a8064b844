import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareReport } from '../../src/cli/accuracy/compare-report.ts';
import { measureFolder } from '../../src/cli/accuracy/measure-folder.ts';

describe('compareReport', () => {
  it('tells right, wrong, missing and invented figures apart, by section', () => {
    const scores = compareReport(
      {
        figures: {
          'requests.received.total': { value: 7 },
          'requests.carried_in.total': { value: 1 },
          'requests.granted.total': { problem: 'blank' },
          'requests.concluded.total': { problem: 'slash', printed: '/' },
          'disputes.review.total': { value: 0 },
          'narrative.items_disclosed': { value: 180000, approximate: true },
        },
        channels: [
          { channel: 'website', label: '网站', items: 5 },
          { channel: 'weibo', label: '微博', items: 6 },
        ],
      },
      {
        figures: {
          'requests.received.total': 7,
          'requests.carried_in.total': 2,
          'requests.granted.total': 3,
          'requests.concluded.total': { problem: 'slash' },
          'requests.other.total': 4,
          'disputes.review.total': { problem: 'blank' },
          'narrative.items_disclosed': 180000,
        },
        channels: [
          { channel: 'website', items: 5 },
          { channel: 'wechat', items: 8 },
        ],
      },
    );
    const counts = scores.map(({ part, right, wrong, missing, invented }) => [
      part,
      right,
      wrong.length,
      missing.length,
      invented.length,
    ]);
    expect(counts).toEqual([
      ['requests', 2, 1, 2, 0],
      ['disputes', 0, 0, 0, 1],
      // The number without its "more than" is not what was printed.
      ['narrative', 0, 1, 0, 0],
      ['channels', 1, 0, 1, 1],
    ]);
  });
});

describe('compareReport, of what an expected file says beside its figures', () => {
  const read = {
    figures: {
      'requests.received.total': { value: 7 },
      'narrative.no_disputes': { value: 1 },
      'disputes.review.total': { problem: 'unreadable', printed: '?' },
    },
    channels: [{ channel: 'website', label: '网站', items: 5 }],
    report: { publisher: '某县', year: 2023, title: null },
  } as unknown as Parameters<typeof compareReport>[0];
  const wordsOf = (expected: Parameters<typeof compareReport>[1]) =>
    compareReport(read, { figures: { 'requests.received.total': 7 }, ...expected }).flatMap(
      ({ part, wrong, missing, invented }) =>
        [...wrong, ...missing, ...invented].map((words) => [part, words]),
    );

  it('compares the head entry by entry', () => {
    expect(wordsOf({ report: { publisher: '某县', year: 2023 }, must_not_have: [] })).toEqual([
      ['narrative', 'narrative.no_disputes: 1, expected nothing'],
    ]);
    expect(wordsOf({ report: { publisher: '某市', year: 2022, title: '报告' } }).slice(1)).toEqual([
      ['head', 'publisher: "某县", expected "某市"'],
      ['head', 'year: 2023, expected 2022'],
      ['head', 'title: nothing, expected "报告"'],
    ]);
  });

  it('counts what must not be read as invented, once', () => {
    expect(wordsOf({ must_not_have: ['narrative.no_disputes', 'website 5', 'website 6'] })).toEqual([
      ['narrative', 'narrative.no_disputes: 1, expected nothing'],
      ['channels', 'website 5: must not be read'],
    ]);
    expect(wordsOf({ must_be_unreadable: ['narrative.no_disputes', 'disputes.review.total'] })).toEqual([
      ['narrative', 'narrative.no_disputes: 1, expected no value'],
    ]);
  });
});

describe('measureFolder', () => {
  it('takes a refusal for right where the expected file allows it, and the error says something', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'accuracy-'));
    const expected = { figures: { 'requests.received.total': 7 }, else_error: 'says what it is' };
    const unknown = new Uint8Array([1, 0, 7, 0]);
    try {
      await writeFile(join(folder, 'a.txt'), '');
      await writeFile(join(folder, 'a.expected.json'), JSON.stringify(expected));
      await writeFile(join(folder, 'b.txt'), unknown);
      await writeFile(join(folder, 'b.expected.json'), JSON.stringify(expected));
      const { measured } = await measureFolder(folder);
      expect(measured.map(({ scores: [score] }) => [score?.part, score?.right, score?.missing])).toEqual([
        ['refusal', 1, []],
        ['refusal', 0, ['error binary, expected: says what it is']],
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('measures the documents that have an expected file, and names the others', async () => {
    const { measured, left } = await measureFolder('tests/fixtures/documents');
    expect(left).toEqual([]);
    expect(
      measured.map(({ format, scores }) => [format, scores.reduce((sum, { right }) => sum + right, 0)]),
    ).toEqual([['doc', 200]]);
  });
});
