import type { Text } from '../axis.ts';
import { articlesOf } from '../request-articles.ts';
import { requestRows, type requestGroups, type RequestRow } from '../requests.ts';

/** The table of a section of the forms, which is what a figure rests on where no article asks for it by itself. */
const ofTable = (hans: string, hant: string, en: string): Text => ({
  hans: `统一格式${hans}`,
  hant: `統一格式${hant}`,
  en: `The form, ${en}`,
});

export const requestTable = ofTable('第三部分的表', '第三部分的表', 'table of section three');

/** An article of the Regulations, and the table whose figures a measure is made of. */
export const withTable = (hans: string, hant: string, en: string, table: Text): Text => ({
  hans: `条例${hans}；${table.hans}`,
  hant: `條例${hant}；${table.hant}`,
  en: `Regulations, ${en}. ${table.en}`,
});

/** Rows under one heading of section three. */
export const outcomesOf = (group: keyof typeof requestGroups): RequestRow[] =>
  Object.entries(requestRows).flatMap(([row, entry]) =>
    'group' in entry && entry.group === group ? [row as RequestRow] : [],
  );

/** The articles of rows of section three, and its table. */
export function outcomeSource(rows: readonly RequestRow[]): Text {
  const { hans, hant, en } = articlesOf(rows);
  return {
    hans: `${hans}；${requestTable.hans}`,
    hant: `${hant}；${requestTable.hant}`,
    en: `${en}. ${requestTable.en}`,
  };
}

/** Rules that several measures rest on. */
export const articles = {
  disclosed: {
    hans: '条例第五十条第（一）项',
    hant: '條例第五十條第（一）項',
    en: 'Regulations, article 50(1)',
  },
  channels: { hans: '条例第二十三条', hant: '條例第二十三條', en: 'Regulations, article 23' },
  documents: withTable(
    '第五十条第（一）项',
    '第五十條第（一）項',
    'article 50(1)',
    ofTable('第二部分的表', '第二部分的表', 'table of section two'),
  ),
  procurement: withTable(
    '第二十条第（九）项',
    '第二十條第（九）項',
    'article 20(9)',
    ofTable('第二部分的表（2019年版）', '第二部分的表（2019年版）', 'table of section two (2019 edition)'),
  ),
  requests: withTable('第五十条第（二）项', '第五十條第（二）項', 'article 50(2)', requestTable),
  appeals: withTable(
    '第五十条第（三）项、第五十一条',
    '第五十條第（三）項、第五十一條',
    'articles 50(3) and 51',
    ofTable('第四部分的表', '第四部分的表', 'table of section four'),
  ),
  interpretation: {
    hans: '国办发〔2016〕80号（政务公开实施细则：政策解读）',
    hant: '國辦發〔2016〕80號（政務公開實施細則：政策解讀）',
    en: 'Guobanfa [2016] 80 (rules on open government: interpretation of policies)',
  },
  hotline: {
    hans: '国办发〔2020〕53号（政务服务便民热线）',
    hant: '國辦發〔2020〕53號（政務服務便民熱線）',
    en: 'Guobanfa [2020] 53 (government-service hotlines)',
  },
  onTime: {
    hans: '优化营商环境条例第三十六条',
    hant: '優化營商環境條例第三十六條',
    en: 'Regulations on Improving the Business Environment, article 36',
  },
  ratings: {
    hans: '国办发〔2019〕51号（政务服务“好差评”）',
    hant: '國辦發〔2019〕51號（政務服務「好差評」）',
    en: 'Guobanfa [2019] 51 (ratings of government services)',
  },
} as const satisfies Record<string, Text>;
