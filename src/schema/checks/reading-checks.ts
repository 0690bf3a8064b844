import type { Check } from './check-rule.ts';

/** Of what was read: rows that no form has, and copies of one report. */
export const readingChecks = {
  'unknown.row': {
    section: 'requests',
    class: 'note',
    needs: 'report',
    per: 'report',
    names: { hans: '未知行', hant: '未知行', en: 'Unknown row' },
    rule: {
      hans: '表中有格式未规定的行，保留其名称和数字',
      hant: '表中有格式未規定的行，保留其名稱和數字',
      en: 'The table has a row that the form does not know; its label and numbers are kept.',
    },
    tolerance: 'bounds',
    source: {
      hans: '条例第五十条第二款（统一格式）；国办公开办函〔2019〕60号、〔2021〕30号格式第三部分的表',
      hant: '條例第五十條第二款（統一格式）；國辦公開辦函〔2019〕60號、〔2021〕30號格式第三部分的表',
      en: 'Regulations, article 50, paragraph 2 (one form for all); the table of section three of the forms (General Office letters [2019] 60 and [2021] 30).',
    },
    left: { hans: '表中行', hant: '表中行', en: 'Row' },
    right: { hans: '格式', hant: '格式', en: 'Form' },
  },
  'sources.agree': {
    section: 'narrative',
    class: 'note',
    needs: 'copies',
    per: 'indicator',
    names: { hans: '两处来源一致', hant: '兩處來源一致', en: 'Sources agree' },
    rule: {
      hans: '同一报告的两个副本数字应相同',
      hant: '同一報告的兩個副本數字應相同',
      en: 'Two copies of one report give the same figure.',
    },
    tolerance: 'copies',
    source: {
      hans: '没有条款依据：同一份报告只有一组数字',
      hant: '沒有條款依據：同一份報告只有一組數字',
      en: 'No article: one report has one set of figures.',
    },
    left: { hans: '保留的数', hant: '保留的數', en: 'Kept' },
    right: { hans: '另一副本', hant: '另一副本', en: 'Other copy' },
  },
} as const satisfies Record<string, Check>;
