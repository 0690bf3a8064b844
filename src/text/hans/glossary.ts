/** Words of the definitions beside charts, and of the glossary. */
export const glossary = {
  open: '这是什么数',
  formula: '怎么算',
  source: '依据',
  isNot: '不要误解',
  more: '怎样得出、出自哪一版格式',
  all: '全部用语',
  measures: '指标',
  terms: '用语',
  statistics: '统计用语（说明怎样得出时才用到）',
} as const;
