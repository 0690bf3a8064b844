import type { Text, Unit } from './axis.ts';

/** What a figure's number is, by its unit. */
export const units = {
  count: { hans: '数量', hant: '數量', en: 'A number of things: whole, zero or more' },
  change: { hans: '增减数', hant: '增減數', en: 'A change of a number: whole, may be negative' },
  yuan: { hans: '元', hant: '元', en: 'Yuan (printed 万元 or 亿元 are converted)' },
  percent: { hans: '百分比（0–100）', hant: '百分比（0–100）', en: 'Per cent, 0 to 100' },
  flag: { hans: '是（1）', hant: '是（1）', en: '1 where the text says so' },
} as const satisfies Record<Unit, Text>;

/** A unit in a word: the cell of a table. */
export const unitNames = {
  count: { hans: '个', hant: '個', en: 'count' },
  change: { hans: '个（增减）', hant: '個（增減）', en: 'count (change)' },
  yuan: { hans: '元', hant: '元', en: 'yuan' },
  percent: { hans: '%', hant: '%', en: '%' },
  flag: { hans: '是为1', hant: '是為1', en: '1 if so' },
} as const satisfies Record<Unit, Text>;
