/** Words of the definitions beside charts, and of the glossary. */
export const glossary = {
  open: '這是什麼數',
  formula: '怎麼算',
  source: '依據',
  isNot: '不要誤解',
  more: '怎樣得出、出自哪一版格式',
  all: '全部用語',
  measures: '指標',
  terms: '用語',
  statistics: '統計用語（說明怎樣得出時才用到）',
} as const;
