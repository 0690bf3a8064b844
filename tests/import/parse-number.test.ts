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
    ...[
      '5①',
      '5²',
      '5[1]',
      '5【注1】',
      '5*',
      '5 ※',
      '5（注）',
      '5注②',
      '①5',
      '5^1',
      '5[^2]',
      '5†',
      '5①②',
    ].map((text) => ['count', text, '', value(5, text)] as const),
    ['count', '①', '', unreadable('①')],
    ['count', '*', '', unreadable('*')],
    ['count', '12（345）', '', unreadable('12（345）')],
    ['count', '12\n345', '', unreadable('12 345')],
    ...(['零', '〇', '○', 'O', 'Ｏ'] as const).map((text) => ['count', text, '', value(0, text)] as const),
    ['count', '一百二十件', '', value(120, '一百二十件')],
    ['count', '二十三', '', value(23, '二十三')],
    ['count', '一千零五宗', '', value(1005, '一千零五宗')],
    ['count', '两件', '', value(2, '两件')],
    ['count', '一件', '', value(1, '一件')],
    ['count', '一', '', unreadable('一')],
    ['count', '一百二', '', unreadable('一百二')],
    ['count', '二万五', '', unreadable('二万五')],
    ['count', '二〇', '', unreadable('二〇')],
    ['count', '五元', '', unreadable('五元')],
    ['yuan', '零', '', value(0, '零')],
    ['yuan', '五十', '', { problem: 'unit_missing', printed: '五十' }],
    ['change', '-12 5', '', { problem: 'unreadable', printed: '-12 5' }],
    ['change', '3（减）', '', value(-3, '3（减）')],
    ['change', '3（增）', '', value(3, '3（增）')],
    ['change', '3项（减少）', '', value(-3, '3项（减少）')],
    ['change', '（减）3', '', value(-3, '（减）3')],
    ['change', '3↓', '', value(-3, '3↓')],
    ['change', '▼3', '', value(-3, '▼3')],
    ['change', '负3', '', value(-3, '负3')],
    ['change', '减少3项', '', value(-3, '减少3项')],
    ['change', '0/3', '本年增/减', value(-3, '0/3')],
    ['change', '3/0', '本年减/增', value(-3, '3/0')],
    ['change', '增0减3', '', value(-3, '增0减3')],
    ['change', '增加5项，减少3项', '', value(2, '增加5项，减少3项')],
    ['change', '减3增5', '', value(2, '减3增5')],
    ['change', '+5/-3', '', value(2, '+5/-3')],
    ['change', '持平', '', value(0, '持平')],
    ['change', '无变化', '', value(0, '无变化')],
    ['change', '未增未减', '', value(0, '未增未减')],
    ['change', '与上年持平', '', value(0, '与上年持平')],
    ['change', '减0', '', value(0, '减0')],
    ['change', '（3）', '', unreadable('（3）')],
    ['change', '3（较上年减少）', '', unreadable('3（较上年减少）')],
    ['change', '△3', '', unreadable('△3')],
    ['change', '1/2/3', '', unreadable('1/2/3')],
    ['count', '2 0', '', unreadable('2 0')],
    ['change', '+3', '', value(3, '+3')],
    ['change', '-2', '', value(-2)],
    ['change', '－2', '', value(-2, '－2')],
    ['change', '减少8', '', value(-8, '减少8')],
    ['change', '增3', '', value(3, '增3')],
    ['change', '0', '', value(0)],
    ['change', '增2减1', '', value(1, '增2减1')],
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
    for (const text of ['0', '1,653', '/', '-', '2191.563萬元', '無', '+3', '零', '十二', '3（减）', '5①'])
      expect(isCellValue(text)).toBe(true);
    for (const text of ['1.属于国家秘密', '一', '第二十条第（一）项', '2019年', '3.', '总计', '三', '①']) {
      expect(isCellValue(text)).toBe(false);
    }
  });
});
