import { describe, expect, it } from 'vitest';
import { importReport } from '../../../src/import/import-report.ts';

const textOf = (middle: string): Uint8Array =>
  new TextEncoder().encode(
    [
      '某某县人民政府2022年政府信息公开工作年度报告',
      '一、总体情况',
      '2022年，全县主动公开政府信息1234条。',
      middle,
      '全年收到政府信息公开申请56件。',
    ].join('\n'),
  );

describe('text without the end of a sentence', () => {
  it('is left out with its place, and what stands beside it is read', async () => {
    const endless = `${'办理有关事项，做好相关工作，'.repeat(300)}公开信息99条`;
    const report = await importReport(textOf(endless), { name: '某某县2022年报.txt' });
    expect(report.refused).toEqual([
      { section: 'narrative', place: { section: 'narrative', line: 4 }, reason: 'too_long' },
    ]);
    expect(report.partial).toBe(true);
    expect(report.figures['narrative.items_disclosed']).toMatchObject({ value: 1234 });
  });

  it('is read as long as it may be one', async () => {
    const report = await importReport(textOf('办理有关事项，做好相关工作。'), { name: '某某县2022年报.txt' });
    expect(report.refused).toBeUndefined();
    expect(report.figures['narrative.requests_received']).toMatchObject({ value: 56 });
  });
});
