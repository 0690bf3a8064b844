import { describe, expect, it } from 'vitest';
import { assembleReport, toCells } from '../../src/draft/assemble-report.ts';
import { formKeys } from '../../src/draft/empty-cells.ts';
import { formSums } from '../../src/draft/form-sums.ts';
import { hasValue, type Report } from '../../src/schema/report.ts';
import { readFiled, withFigures } from './filed-draft.ts';

const base = ({ report }: Report) => ({ report, told: {}, channels: [], unknown_rows: [] });

describe('assembleReport', () => {
  it.each([
    'jiangsu/320800-huaian/2024',
    'jiangsu/321300-suqian/2023',
    'shaanxi/610900-ankang-gaoxinqu/2019',
    'shanghai/310000-shanghai-zhengfuban/2025',
  ])('gives the figures of %s back from its cells', (path) => {
    const filed = withFigures(readFiled(path), {
      'requests.received.welfare': { problem: 'slash', printed: '/' },
    });
    const again = assembleReport(base(filed), toCells(filed.figures, filed.report.edition));
    for (const key of formKeys(filed)) {
      const [figure, back] = [filed.figures[key], again.figures[key]];
      if (hasValue(figure)) expect(back, key).toMatchObject({ value: figure.value });
      else expect(back, key).toMatchObject({ problem: figure?.problem === 'slash' ? 'slash' : 'blank' });
    }
  });

  it('leaves a table of which nothing is filled in away', () => {
    const filed = readFiled('jiangsu/320800-huaian/2024');
    const again = assembleReport(base(filed), { 'disputes.review.upheld': '3' });
    expect(again.read).toEqual(['disputes']);
    expect(again.figures['requests.received.total']).toBeUndefined();
    expect(again.figures['disputes.review.total']).toEqual({ problem: 'blank' });
    expect(again.partial).toBe(true);
  });

  it('says of what is no number that it is none', () => {
    const filed = readFiled('jiangsu/320800-huaian/2024');
    const again = assembleReport(base(filed), { 'disputes.review.upheld': '三x' });
    expect(again.figures['disputes.review.upheld']).toMatchObject({ problem: 'unreadable' });
  });
});

describe('formSums', () => {
  it('gives each total the sum of its parts so far', () => {
    const sums = formSums({
      'requests.granted.natural': { value: 3 },
      'requests.granted.business': { value: 2 },
      'disputes.review.upheld': { value: 1 },
    });
    expect(sums.get('requests.granted.total')).toBe(5);
    expect(sums.get('requests.concluded.natural')).toBe(3);
    expect(sums.get('disputes.review.total')).toBe(1);
    expect(sums.get('disputes.suit_direct.total')).toBeUndefined();
  });

  it('gives the totals of a whole report', () => {
    const { figures } = readFiled('jiangsu/320800-huaian/2024');
    for (const [key, sum] of formSums(figures)) expect(figures[key], key).toMatchObject({ value: sum });
  });
});
