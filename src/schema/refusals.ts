import type { Named } from './axis.ts';

/** Why a table, or a part of the text, was not taken into a report. `partial`: the report lacks figures of its own by it. */
export const refusals = {
  two_numbers: {
    partial: true,
    names: {
      hans: '同一格有两个不同的数，未采用',
      hant: '同一格有兩個不同的數，未採用',
      en: 'Two different numbers for one cell; neither was taken',
    },
  },
  not_placed: {
    partial: true,
    names: {
      hans: '表中的数无法对应到格，未采用',
      hant: '表中的數無法對應到格，未採用',
      en: 'Its numbers cannot be told apart; none was taken',
    },
  },
  too_long: {
    partial: true,
    names: {
      hans: '文字过长而没有句号，其中的数未读',
      hant: '文字過長而沒有句號，其中的數未讀',
      en: 'Text that goes on too long without the end of a sentence; its numbers were not read',
    },
  },
  annex: {
    partial: false,
    names: {
      hans: '其他单位或年度的附表，不属于本报告',
      hant: '其他單位或年度的附表，不屬於本報告',
      en: 'An annex of another organ or year; not part of this report',
    },
  },
} as const satisfies Record<string, Named & { partial: boolean }>;

export type RefusalReason = keyof typeof refusals;
