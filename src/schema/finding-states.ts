import type { Named } from './axis.ts';

/** What a result says further: how a report’s channels stand to its total, or what a date rests on. */
export const findingStates = {
  parts: {
    names: {
      hans: '文中称各渠道是总数的一部分',
      hant: '文中稱各渠道是總數的一部分',
      en: 'the text calls the channels parts of the total',
    },
  },
  overlap: {
    names: {
      hans: '同一信息可在多个渠道发布，且常按条次计：可以大于总数',
      hant: '同一信息可在多個渠道發佈，且常按條次計：可以大於總數',
      en: 'one item may stand in several channels, and posts are often counted: they may exceed the total',
    },
  },
  within: {
    names: {
      hans: '各渠道之和在总数以内',
      hant: '各渠道之和在總數以內',
      en: 'the channels together are within the total',
    },
  },
  address: {
    names: {
      hans: '发布日期取自网址或文件名，报告未载明',
      hant: '發佈日期取自網址或文件名，報告未載明',
      en: 'the date is read from the address or file name; the report does not state it',
    },
  },
} as const satisfies Record<string, Named>;

export type FindingState = keyof typeof findingStates;
