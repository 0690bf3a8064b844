import type { Named, Text } from './axis.ts';
import type { TableName } from './tables.ts';

/** What each table is called, and what one row of it is; a table without a note does not compile. */
export const tableNotes = {
  reports: {
    names: { hans: '报告', hant: '報告', en: 'Reports' },
    note: {
      hans: '一行一份报告，每项指标一列；没有数值的格为空，原因见“数字及出处”表或由格式与读取范围推出',
      hant: '一行一份報告，每項指標一列；沒有數值的格為空，原因見「數字及出處」表或由格式與讀取範圍推出',
      en: 'One row per report, one column per indicator; a cell without a value is empty, and why is in “Figures and sources” or follows from the form and from how much was read.',
    },
  },
  channels: {
    names: { hans: '公开渠道', hant: '公開渠道', en: 'Channels' },
    note: {
      hans: '一行是一份报告中的一个渠道及其条数',
      hant: '一行是一份報告中的一個渠道及其條數',
      en: 'One row per channel that a report tells, with its number of items.',
    },
  },
  findings: {
    names: { hans: '核对结果', hant: '核對結果', en: 'Check results' },
    note: {
      hans: '一行是一条规则在一份报告一处的核对结果：左右两边的数及其差',
      hant: '一行是一條規則在一份報告一處的核對結果：左右兩邊的數及其差',
      en: 'One row per rule and place in a report: the result, both numbers and their difference.',
    },
  },
  themes: {
    names: { hans: '问题与打算', hant: '問題與打算', en: 'Shortcomings and plans' },
    note: {
      hans: '一行是一份报告第五部分所述的一个主题，只记主题和位置，不存原句',
      hant: '一行是一份報告第五部分所述的一個主題，只記主題和位置，不存原句',
      en: 'One row per theme that section five of a report tells: the theme and its place, no sentence.',
    },
  },
  publishers: {
    names: { hans: '发布机构', hant: '發佈機構', en: 'Publishers' },
    note: {
      hans: '一行一个发布机构：三种语言的名称、级别、行政区划和上级',
      hant: '一行一個發佈機構：三種語言的名稱、級別、行政區劃和上級',
      en: 'One row per publisher: its names in three languages, level, region and parent.',
    },
  },
  regions: {
    names: { hans: '行政区划', hant: '行政區劃', en: 'Regions' },
    note: {
      hans: '一行一个行政区划（GB/T 2260），不论是否收有其报告：数据应当覆盖的范围',
      hant: '一行一個行政區劃（GB/T 2260），不論是否收有其報告：數據應當覆蓋的範圍',
      en: 'One row per region of GB/T 2260, whether or not a report of it is held: what the data could cover.',
    },
  },
  sources: {
    names: { hans: '数字及出处', hant: '數字及出處', en: 'Figures and sources' },
    note: {
      hans: '一行是一份报告中的一个数字：数值或没有数值的原因、原文、所在的表、行、列或段落',
      hant: '一行是一份報告中的一個數字：數值或沒有數值的原因、原文、所在的表、行、列或段落',
      en: 'One row per figure that a report states: its value or why there is none, as printed, and the table, row, column or line where it stands.',
    },
  },
  bulletins: {
    names: { hans: '热线通报', hant: '熱線通報', en: 'Hotline bulletins' },
    note: {
      hans: '一行是一期热线通报中一个单位的数字；通报不并入年度报告',
      hant: '一行是一期熱線通報中一個單位的數字；通報不併入年度報告',
      en: 'One row per unit of a hotline bulletin; bulletins are never mixed into the annual reports.',
    },
  },
} as const satisfies Record<TableName, Named & { note: Text }>;
