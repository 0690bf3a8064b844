import type { Named, Text } from './axis.ts';

/** A term of the board: its name and what it means; `statistics` terms stand behind “how it is worked out” alone. */
export type GlossaryTerm = Named & { readonly what: Text; readonly statistics: boolean };

/** Every term that a reader may meet on the board and not know, beside the measures. */
export const glossary = {
  told: {
    names: { hans: '正文所说', hant: '正文所說', en: 'Told in the text' },
    what: {
      hans: '报告正文里用话说出、不在表格里的数。',
      hant: '報告正文裡用話說出、不在表格裡的數。',
      en: 'A number that a report tells in its sentences, not in a table.',
    },
    statistics: false,
  },
  proactive: {
    names: { hans: '主动公开', hant: '主動公開', en: 'Proactive disclosure' },
    what: {
      hans: '机关不等人申请就公布的信息。',
      hant: '機關不等人申請就公佈的信息。',
      en: 'Information that an organ publishes without being asked.',
    },
    statistics: false,
  },
  on_request: {
    names: { hans: '依申请公开', hant: '依申請公開', en: 'Disclosure on request' },
    what: {
      hans: '有人申请后才提供的信息。',
      hant: '有人申請後才提供的信息。',
      en: 'Information given because somebody asked for it.',
    },
    statistics: false,
  },
  normative: {
    names: { hans: '行政规范性文件', hant: '行政規範性文件', en: 'Normative document' },
    what: {
      hans: '规章以外、对众人有约束力的文件。',
      hant: '規章以外、對眾人有約束力的文件。',
      en: 'A document below regulations that binds the public.',
    },
    statistics: false,
  },
  review: {
    names: { hans: '行政复议', hant: '行政復議', en: 'Administrative review' },
    what: {
      hans: '对机关的处理不服，请上级机关审查。',
      hant: '對機關的處理不服，請上級機關審查。',
      en: 'Asking the authority above to examine what an organ has done.',
    },
    statistics: false,
  },
  suit: {
    names: { hans: '行政诉讼', hant: '行政訴訟', en: 'Administrative suit' },
    what: {
      hans: '对机关的处理不服，到法院起诉。',
      hant: '對機關的處理不服，到法院起訴。',
      en: 'Taking what an organ has done to court.',
    },
    statistics: false,
  },
  edition: {
    names: { hans: '格式', hant: '格式', en: 'Edition' },
    what: {
      hans: '年报的统一格式有2019年版和2021年版；有的项目只在其中一版。',
      hant: '年報的統一格式有2019年版和2021年版；有的項目只在其中一版。',
      en: 'The national form of the report: of 2019 and of 2021; some figures stand in one only.',
    },
    statistics: false,
  },
  scope: {
    names: { hans: '报告范围', hant: '報告範圍', en: 'Scope' },
    what: {
      hans: '全区域汇总，或只是本机关；两者所数不同，不放在一起比。',
      hant: '全區域彙總，或只是本機關；兩者所數不同，不放在一起比。',
      en: 'All of a region, or the organ alone; they count different things and are never compared.',
    },
    statistics: false,
  },
  alike: {
    names: { hans: '同类', hant: '同類', en: 'Alike' },
    what: {
      hans: '层级、类别和报告范围都相同的机构，才放在一张图里比较。',
      hant: '層級、類別和報告範圍都相同的機構，才放在一張圖裡比較。',
      en: 'Publishers of one level, kind and scope: only these stand in one chart.',
    },
    statistics: false,
  },
  held: {
    names: { hans: '收录', hant: '收錄', en: 'Held' },
    what: {
      hans: '本站读到了这份报告；没有收录不等于没有发布。',
      hant: '本站讀到了這份報告；沒有收錄不等於沒有發佈。',
      en: 'The board has read this report; one that is not held may still have been published.',
    },
    statistics: false,
  },
  missing: {
    names: { hans: '没有的数', hant: '沒有的數', en: 'Missing' },
    what: {
      hans: '空白、“/”、未说明、没读到，各是各的原因；从不当作零。',
      hant: '空白、「/」、未說明、沒讀到，各是各的原因；從不當作零。',
      en: 'Blank, “/”, not told, not read: each its own reason, and never a zero.',
    },
    statistics: false,
  },
  contradiction: {
    names: { hans: '自相矛盾', hant: '自相矛盾', en: 'Contradiction' },
    what: {
      hans: '同一件事印了两次，数字不同。',
      hant: '同一件事印了兩次，數字不同。',
      en: 'The same thing printed twice with different numbers.',
    },
    statistics: false,
  },
  arithmetic: {
    names: { hans: '算术', hant: '算術', en: 'Arithmetic' },
    what: {
      hans: '表内各行各列加起来应当等于合计。',
      hant: '表內各行各列加起來應當等於合計。',
      en: 'Rows and columns of a table must add up to their totals.',
    },
    statistics: false,
  },
  suspect: {
    names: { hans: '存疑', hant: '存疑', en: 'Needs a look' },
    what: {
      hans: '数字或单位反常，需要再看；不算作矛盾。',
      hant: '數字或單位反常，需要再看；不算作矛盾。',
      en: 'A number or unit out of proportion; not counted as a contradiction.',
    },
    statistics: false,
  },
  coverage: {
    names: { hans: 'n／N', hant: 'n／N', en: 'n of N' },
    what: {
      hans: '应有N个，其中n个有数；其余为什么没有，也写明。',
      hant: '應有N個，其中n個有數；其餘為什麼沒有，也寫明。',
      en: 'Of N that should have a figure, n have one; why the rest have none is told.',
    },
    statistics: false,
  },
  late: {
    names: { hans: '逾期', hant: '逾期', en: 'Late' },
    what: {
      hans: '县级以上机关的年报应在次年1月31日前公布，各地区汇总应在3月31日前。',
      hant: '縣級以上機關的年報應在次年1月31日前公佈，各地區彙總應在3月31日前。',
      en: 'Organs of county level and above publish by 31 January, the report of a region by 31 March.',
    },
    statistics: false,
  },
  median: {
    names: { hans: '中位数', hant: '中位數', en: 'Median' },
    what: {
      hans: '从小到大排，正中间的那个数。',
      hant: '從小到大排，正中間的那個數。',
      en: 'The value in the middle when all are put in order.',
    },
    statistics: false,
  },
  quartile: {
    names: { hans: '中间一半', hant: '中間一半', en: 'Middle half' },
    what: {
      hans: '去掉最小的四分之一和最大的四分之一后剩下的范围。',
      hant: '去掉最小的四分之一和最大的四分之一後剩下的範圍。',
      en: 'What is left without the lowest and the highest quarter.',
    },
    statistics: false,
  },
  interval: {
    names: { hans: '可能范围', hant: '可能範圍', en: 'Likely range' },
    what: {
      hans: '件数有限，真实水平很可能落在这个范围里；范围越宽，越说明不了高低。',
      hant: '件數有限，真實水平很可能落在這個範圍裡；範圍越寬，越說明不了高低。',
      en: 'With few cases the true level is known only roughly; it very likely lies in this range.',
    },
    statistics: false,
  },
  standing: {
    names: { hans: '较好、相近、较差', hant: '較好、相近、較差', en: 'Better, similar, worse' },
    what: {
      hans: '与同类的整体相比，可能范围整个在一边才说较好或较差，否则就是相近。',
      hant: '與同類的整體相比，可能範圍整個在一邊才說較好或較差，否則就是相近。',
      en: 'Better or worse only where the whole likely range lies on one side of the group; else similar.',
    },
    statistics: false,
  },
  matched: {
    names: { hans: '同一批机构', hant: '同一批機構', en: 'Matched' },
    what: {
      hans: '前后两年都有数的机构，才用来看变化。',
      hant: '前後兩年都有數的機構，才用來看變化。',
      en: 'Only publishers with figures in both years tell a change.',
    },
    statistics: false,
  },
  band: {
    names: { hans: '分不出先后的一组', hant: '分不出先後的一組', en: 'Band' },
    what: {
      hans: '名次的可能范围互相重叠，不能说谁在前。',
      hant: '名次的可能範圍互相重疊，不能說誰在前。',
      en: 'Publishers whose ranks cannot be told apart.',
    },
    statistics: false,
  },
  expected_rank: {
    names: { hans: '期望名次', hant: '期望名次', en: 'Expected rank' },
    what: {
      hans: '把不确定都算进去后，平均会排在第几。',
      hant: '把不確定都算進去後，平均會排在第幾。',
      en: 'The rank on average, once all that is uncertain is drawn many times.',
    },
    statistics: true,
  },
  simulation: {
    names: { hans: '模拟', hant: '模擬', en: 'Simulation' },
    what: {
      hans: '在可能范围内随机抽很多次，看名次怎样变。',
      hant: '在可能範圍內隨機抽很多次，看名次怎樣變。',
      en: 'Drawing figures within their likely ranges many times to see how ranks move.',
    },
    statistics: true,
  },
  seed: {
    names: { hans: '随机种子', hant: '隨機種子', en: 'Seed' },
    what: {
      hans: '模拟从哪个数开始；同一个种子，结果一样，可以复核。',
      hant: '模擬從哪個數開始；同一個種子，結果一樣，可以複核。',
      en: 'Where the simulation starts: the same seed gives the same result, so that it can be checked.',
    },
    statistics: true,
  },
  dirichlet: {
    names: { hans: '狄利克雷分布', hant: '狄利克雷分佈', en: 'Dirichlet distribution' },
    what: {
      hans: '一张表的各种结果加起来是一个整体，所以一起抽。',
      hant: '一張表的各種結果加起來是一個整體，所以一起抽。',
      en: 'The outcomes of one table make a whole, so they are drawn together.',
    },
    statistics: true,
  },
  shapley: {
    names: { hans: '沙普利值', hant: '沙普利值', en: 'Shapley value' },
    what: {
      hans: '把名次的变动公平地分给数据、同类、权重和方法。',
      hant: '把名次的變動公平地分給數據、同類、權重和方法。',
      en: 'Divides a change of rank fairly among data, peers, weights and method.',
    },
    statistics: true,
  },
  tau_b: {
    names: { hans: '肯德尔τ-b', hant: '肯德爾τ-b', en: "Kendall's τ-b" },
    what: {
      hans: '两个排名有多相像：1完全一样，0没有关系，−1完全相反。',
      hant: '兩個排名有多相像：1完全一樣，0沒有關係，−1完全相反。',
      en: 'How alike two rankings are: 1 the same, 0 unrelated, −1 reversed.',
    },
    statistics: true,
  },
  funnel: {
    names: { hans: '漏斗图', hant: '漏斗圖', en: 'Funnel plot' },
    what: {
      hans: '件数越少，比率越容易碰巧偏高偏低；落在漏斗外的才值得看。',
      hant: '件數越少，比率越容易碰巧偏高偏低；落在漏斗外的才值得看。',
      en: 'The fewer the cases, the more a rate strays by chance; only what lies outside the funnel matters.',
    },
    statistics: true,
  },
  percentile: {
    names: { hans: '百分位', hant: '百分位', en: 'Percentile' },
    what: {
      hans: '同类中有多少比它低。',
      hant: '同類中有多少比它低。',
      en: 'How much of the group lies below.',
    },
    statistics: true,
  },
  geometric: {
    names: { hans: '几何平均', hant: '幾何平均', en: 'Geometric mean' },
    what: {
      hans: '各项相乘再开方：一项很差，不能全靠别项补上。',
      hant: '各項相乘再開方：一項很差，不能全靠別項補上。',
      en: 'Scores multiplied: one very bad score cannot be made up by the others.',
    },
    statistics: true,
  },
} as const satisfies Record<string, GlossaryTerm>;
