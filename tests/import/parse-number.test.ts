import { describe, expect, it } from 'vitest';
import { isCellValue, parseFigure } from '../../src/import/parse-number.ts';
import type { Figure } from '../../src/schema/report.ts';
import type { Unit } from '../../src/schema/axis.ts';

const value = (each: number, printed?: string): Figure => ({
  value: each,
  ...(printed === undefined ? {} : { printed }),
});
const unreadable = (printed: string): Figure => ({ problem: 'unreadable', printed });

describe('a number in a cell', () => {
  const cases: readonly (readonly [Unit, string, string, Figure])[] = [
    ['count', '12', '', value(12)],
    ['count', ' 1,653 ', '', value(1653, '1,653')],
    ['count', '１６５３', '', value(1653, '１６５３')],
    ['count', '21件', '', value(21, '21件')],
    ['count', '638.1万', '', value(6_381_000, '638.1万')],
    ['count', '约120', '', { value: 120, printed: '约120', approximate: true }],
    ['count', '120余件', '', { value: 120, printed: '120余件', approximate: true }],
    ['count', '18万余', '', { value: 180_000, printed: '18万余', approximate: true }],
    ['count', '55（含自然失效29件）', '', value(55, '55（含自然失效29件）')],
    ['count', '', '', { problem: 'blank' }],
    ['count', '\u00a0\u3000', '', { problem: 'blank' }],
    ['count', '/', '', { problem: 'slash', printed: '/' }],
    ['count', '——', '', { problem: 'slash', printed: '——' }],
    ['count', '－', '', { problem: 'slash', printed: '－' }],
    ['count', '无', '', unreadable('无')],
    ['count', '若干', '', unreadable('若干')],
    ['count', '1O', '', unreadable('1O')],
    ['count', '3%', '', unreadable('3%')],
    ['count', '5元', '', unreadable('5元')],
    ['count', '12,34', '', unreadable('12,34')],
    ['count', '5①', '', unreadable('5①')],
    ['count', '5²', '', unreadable('5²')],
    ['count', '2 0', '', unreadable('2 0')],
    ['change', '+3', '', value(3, '+3')],
    ['change', '-2', '', value(-2)],
    ['change', '－2', '', value(-2, '－2')],
    ['change', '减少8', '', value(-8, '减少8')],
    ['change', '增3', '', value(3, '增3')],
    ['change', '0', '', value(0)],
    ['change', '增2减1', '', unreadable('增2减1')],
    ['count', '减少8', '', unreadable('减少8')],
    ['yuan', '2191.563万元', '', value(21_915_630, '2191.563万元')],
    ['yuan', '59237.2449', '本年收费金额（单位：万元）', value(592_372_449, '59237.2449（单位：万元）')],
    ['yuan', '0.07', '本年收费金额（万元）', value(700, '0.07（单位：万元）')],
    ['yuan', '43.788万元', '本年收费金额（单位：万元）', value(437_880, '43.788万元')],
    ['yuan', '251000元', '本年收费金额（单位：万元）', value(251_000, '251000元')],
    ['yuan', '3.2亿元', '', value(320_000_000, '3.2亿元')],
    ['yuan', '12.5（万元）', '', value(125_000, '12.5（万元）')],
    ['yuan', '￥1,234.56元', '', value(1234.56, '￥1,234.56元')],
    ['yuan', '160.5', '采购总金额', { problem: 'unit_missing', printed: '160.5' }],
    ['yuan', '0', '采购总金额', value(0)],
    ['yuan', '5件', '', unreadable('5件')],
  ];

  it.each(cases)('%s “%s” under “%s”', (unit, text, header, expected) => {
    expect(parseFigure(text, unit, header)).toEqual(expected);
  });

  it('is told from a label', () => {
    for (const text of ['0', '1,653', '/', '-', '2191.563萬元', '無', '+3'])
      expect(isCellValue(text)).toBe(true);
    for (const text of ['1.属于国家秘密', '一', '第二十条第（一）项', '2019年', '3.', '总计']) {
      expect(isCellValue(text)).toBe(false);
    }
  });
});
