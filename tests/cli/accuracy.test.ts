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

describe('measureFolder', () => {
  it('measures the documents that have an expected file, and names the others', async () => {
    const { measured, left } = await measureFolder('tests/fixtures/documents');
    expect(left).toEqual([]);
    expect(
      measured.map(({ format, scores }) => [format, scores.reduce((sum, { right }) => sum + right, 0)]),
    ).toEqual([['doc', 200]]);
  });
});
