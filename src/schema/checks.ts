import type { Named, Text } from './axis.ts';
import type { SectionId } from './sections.ts';

/**
 * A `fail` is what a report says against itself; a `warn` needs a look; `not_assessable` lacks a figure and says which.
 * Only a check of a class that counts can fail.
 */
export const checkResults = {
  pass: { names: { hans: '通过', hant: '通過', en: 'Passes' } },
  fail: { names: { hans: '不符', hant: '不符', en: 'Fails' } },
  warn: { names: { hans: '须核对', hant: '須核對', en: 'Needs a look' } },
  not_assessable: { names: { hans: '无法核对', hant: '無法核對', en: 'Not assessable' } },
} as const satisfies Record<string, Named>;

export type CheckResult = keyof typeof checkResults;

/**
 * What a finding is worth. Those that count are what headlines, rankings and letters take: only they say that a report
 * contradicts itself.
 */
export const checkClasses = {
  contradiction: {
    counts: true,
    names: { hans: '自相矛盾', hant: '自相矛盾', en: 'Contradiction' },
    meaning: {
      hans: '同一数量在报告中出现两次，数字不同',
      hant: '同一數量在報告中出現兩次，數字不同',
      en: 'The same quantity is printed twice, with different numbers.',
    },
  },
  arithmetic: {
    counts: true,
    names: { hans: '合计有误', hant: '合計有誤', en: 'Arithmetic' },
    meaning: {
      hans: '报告自己的合计不成立，或所印的数不可能',
      hant: '報告自己的合計不成立，或所印的數不可能',
      en: 'The report’s own sums do not hold, or a number cannot be.',
    },
  },
  suspect: {
    counts: false,
    names: { hans: '存疑', hant: '存疑', en: 'Suspect' },
    meaning: {
      hans: '单位、口径或数值可能有误，须核对；不算矛盾',
      hant: '單位、口徑或數值可能有誤，須核對；不算矛盾',
      en: 'A unit, a scope or a number may be wrong and needs a look; it is no contradiction.',
    },
  },
  note: {
    counts: false,
    names: { hans: '提示', hant: '提示', en: 'Note' },
    meaning: {
      hans: '读报告时须知道的事；不涉及数字对错',
      hant: '讀報告時須知道的事；不涉及數字對錯',
      en: 'What to know when reading the report; it says nothing of its numbers.',
    },
  },
} as const satisfies Record<string, Named & { readonly counts: boolean; readonly meaning: Text }>;

export type CheckClass = keyof typeof checkClasses;

/** How far two numbers may stand apart and still agree. */
export const tolerances = {
  exact: {
    hans: '须完全相等：计数没有容差',
    hant: '須完全相等：計數沒有容差',
    en: 'None: counts must agree exactly.',
  },
  told: {
    hans: '须完全相等；报告自称约数（约、余、逾）的，容许末位一个单位',
    hant: '須完全相等；報告自稱約數（約、餘、逾）的，容許末位一個單位',
    en: 'None; where the report itself calls a number approximate (约, 余, 逾), one unit of its last printed digit.',
  },
  copies: {
    hans: '计数须完全相等；金额和比率容许所印末位的一半；约数容许末位一个单位',
    hant: '計數須完全相等；金額和比率容許所印末位的一半；約數容許末位一個單位',
    en: 'None for counts; half of the last printed digit for amounts and rates; one unit of it for approximate numbers.',
  },
  printed: {
    hans: '两边所印数字的舍入（812.3万可与8,123,126相符）；约数容许末位一个单位',
    hant: '兩邊所印數字的舍入（812.3萬可與8,123,126相符）；約數容許末位一個單位',
    en: 'The printed rounding of both sides (812.3万 covers 8,123,126); one unit of the last printed digit for approximate numbers.',
  },
  bounds: {
    hans: '没有容差：规则中写明的界限就是界限',
    hant: '沒有容差：規則中寫明的界限就是界限',
    en: 'None: the bounds that the rule states are the bounds.',
  },
} as const satisfies Record<string, Text>;

/**
 * A rule that a report, or a report and its neighbours, must satisfy. `needs`: the report alone, the same publisher's
 * report of the year before, the reports of its parts, another copy of the report, or the reports of like publishers. `per`:
 * what one finding is about. `ownSum`: the left side is a total, the right side its parts.
 */
export type Check = Named & {
  readonly section: SectionId;
  readonly class: CheckClass;
  readonly needs: 'report' | 'neighbour' | 'parts' | 'copies' | 'peers';
  readonly per: 'applicants' | 'rows' | 'groups' | 'documents' | 'items' | 'indicator' | 'report';
  readonly totalOfParts?: true;
  readonly rule: Text;
  readonly tolerance: keyof typeof tolerances;
  /** The order and article that it rests on; a rule that no article states says so. */
  readonly source: Text;
  /** What the two numbers of a finding are. */
  readonly left: Text;
  readonly right: Text;
  /** What the difference of the two is, where it has a meaning of its own. */
  readonly rest?: Text;
};

export const checks = {
  'requests.balance': {
    section: 'requests',
    class: 'arithmetic',
    needs: 'report',
    per: 'applicants',
    names: { hans: '申请收支平衡', hant: '申請收支平衡', en: 'Requests balance' },
    rule: {
      hans: '新收与结转之和，等于办结总计与结转下年之和',
      hant: '新收與結轉之和，等於辦結總計與結轉下年之和',
      en: 'Received plus carried in equals concluded plus carried to the next year.',
    },
    tolerance: 'exact',
    source: {
      hans: '条例第五十条第（二）项；国办公开办函〔2019〕60号、〔2021〕30号格式第三部分的表自印的勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
      hant: '條例第五十條第（二）項；國辦公開辦函〔2019〕60號、〔2021〕30號格式第三部分的表自印的勾稽關係：第一項加第二項之和，等於第三項加第四項之和',
      en: 'Regulations, article 50(2); the table of section three of the forms (General Office letters [2019] 60 and [2021] 30) prints the rule itself: items one and two equal items three and four.',
    },
    left: { hans: '新收 + 上年结转', hant: '新收 + 上年結轉', en: 'Received + carried in' },
    right: { hans: '总计 + 结转下年度', hant: '總計 + 結轉下年度', en: 'Concluded + carried to next year' },
  },
  'requests.outcomes': {
    section: 'requests',
    class: 'arithmetic',
    needs: 'report',
    per: 'applicants',
    totalOfParts: true,
    names: { hans: '办理结果合计', hant: '辦理結果合計', en: 'Outcomes add up' },
    rule: {
      hans: '总计等于各项办理结果之和',
      hant: '總計等於各項辦理結果之和',
      en: 'Concluded equals the sum of all outcomes.',
    },
    tolerance: 'exact',
    source: {
      hans: '国办公开办函〔2019〕60号、〔2021〕30号格式第三部分的表中“总计”行；条例第五十条第（二）项',
      hant: '國辦公開辦函〔2019〕60號、〔2021〕30號格式第三部分的表中「總計」行；條例第五十條第（二）項',
      en: 'The row “Concluded” of the table of section three of the forms (General Office letters [2019] 60 and [2021] 30); Regulations, article 50(2).',
    },
    left: { hans: '总计', hant: '總計', en: 'Concluded' },
    right: { hans: '各项结果之和', hant: '各項結果之和', en: 'Sum of outcomes' },
  },
  'requests.applicants': {
    section: 'requests',
    class: 'arithmetic',
    needs: 'report',
    per: 'rows',
    totalOfParts: true,
    names: { hans: '申请人合计', hant: '申請人合計', en: 'Applicants add up' },
    rule: {
      hans: '总计列等于六类申请人之和',
      hant: '總計列等於六類申請人之和',
      en: 'The total column equals the sum of the six kinds of applicants.',
    },
    tolerance: 'exact',
    source: {
      hans: '条例第五十条第（二）项；国办公开办函〔2019〕60号、〔2021〕30号格式第三部分的表中“总计”列',
      hant: '條例第五十條第（二）項；國辦公開辦函〔2019〕60號、〔2021〕30號格式第三部分的表中「總計」列',
      en: 'Regulations, article 50(2); the column “Total” of the table of section three of the forms (General Office letters [2019] 60 and [2021] 30).',
    },
    left: { hans: '总计', hant: '總計', en: 'Total' },
    right: { hans: '六类之和', hant: '六類之和', en: 'Sum of six' },
  },
  'disputes.results': {
    section: 'disputes',
    class: 'arithmetic',
    needs: 'report',
    per: 'groups',
    totalOfParts: true,
    names: { hans: '复议诉讼合计', hant: '復議訴訟合計', en: 'Dispute results add up' },
    rule: {
      hans: '总计等于维持、纠正、其他、尚未审结之和',
      hant: '總計等於維持、糾正、其他、尚未審結之和',
      en: 'The total equals upheld, corrected, other and pending together.',
    },
    tolerance: 'exact',
    source: {
      hans: '条例第五十条第（三）项；国办公开办函〔2019〕60号、〔2021〕30号格式第四部分的表中“总计”列',
      hant: '條例第五十條第（三）項；國辦公開辦函〔2019〕60號、〔2021〕30號格式第四部分的表中「總計」列',
      en: 'Regulations, article 50(3); the columns “Total” of the table of section four of the forms (General Office letters [2019] 60 and [2021] 30).',
    },
    left: { hans: '总计', hant: '總計', en: 'Total' },
    right: { hans: '四项之和', hant: '四項之和', en: 'Sum of four' },
  },
  'disclosure.stock': {
    section: 'disclosure',
    class: 'contradiction',
    needs: 'neighbour',
    per: 'documents',
    names: { hans: '文件存量连续', hant: '文件存量連續', en: 'Stock follows on' },
    rule: {
      hans: '现行有效件数等于上年现行有效加本年制发减本年废止',
      hant: '現行有效件數等於上年現行有效加本年制發減本年廢止',
      en: 'In force equals last year’s, plus made, minus repealed.',
    },
    tolerance: 'exact',
    source: {
      hans: '国办公开办函〔2021〕30号格式第二部分的表中制发、废止、现行有效三列：没有条款写明，由各列的含义得出',
      hant: '國辦公開辦函〔2021〕30號格式第二部分的表中制發、廢止、現行有效三列：沒有條款寫明，由各列的含義得出',
      en: 'The columns made, repealed and in force of the table of section two of the 2021 form (General Office letter [2021] 30): no article says so, it follows from what they mean.',
    },
    left: { hans: '本年现行有效', hant: '本年現行有效', en: 'In force this year' },
    right: {
      hans: '上年现行有效 + 制发 − 废止',
      hant: '上年現行有效 + 制發 − 廢止',
      en: 'Last year’s + made − repealed',
    },
  },
  'disclosure.items': {
    section: 'disclosure',
    class: 'contradiction',
    needs: 'neighbour',
    per: 'items',
    names: { hans: '事项数量连续', hant: '事項數量連續', en: 'Items follow on' },
    rule: {
      hans: '上一年项目数量等于上年报告的上一年项目数量加增减',
      hant: '上一年項目數量等於上年報告的上一年項目數量加增減',
      en: 'Items of the prior year equal last year’s items plus its change.',
    },
    tolerance: 'exact',
    source: {
      hans: '国办公开办函〔2019〕60号格式第二部分的表中“上一年项目数量”和“本年增/减”两列：没有条款写明，由各列的含义得出',
      hant: '國辦公開辦函〔2019〕60號格式第二部分的表中「上一年項目數量」和「本年增/減」兩列：沒有條款寫明，由各列的含義得出',
      en: 'The columns for the prior year’s items and their change of the table of section two of the 2019 form (General Office letter [2019] 60): no article says so, it follows from what they mean.',
    },
    left: { hans: '本年报告的上一年数量', hant: '本年報告的上一年數量', en: 'Prior-year items as printed' },
    right: { hans: '上年数量 + 上年增减', hant: '上年數量 + 上年增減', en: 'Last year’s items + change' },
  },
  'disclosure.published': {
    section: 'disclosure',
    class: 'suspect',
    needs: 'report',
    per: 'documents',
    names: { hans: '公开数不超制作数', hant: '公開數不超製作數', en: 'Published within made' },
    rule: {
      hans: '本年新公开数量超过新制作数量，或对外公开总数量少于本年新公开数量，须核对',
      hant: '本年新公開數量超過新制作數量，或對外公開總數量少於本年新公開數量，須核對',
      en: 'More published than made, or fewer public in total than newly published, needs a look.',
    },
    tolerance: 'exact',
    source: {
      hans: '国办公开办函〔2019〕60号格式第二部分的表中制作、公开、公开总数三列：没有条款写明；公开以前年度制作的文件也会使公开数大于制作数',
      hant: '國辦公開辦函〔2019〕60號格式第二部分的表中製作、公開、公開總數三列：沒有條款寫明；公開以前年度製作的文件也會使公開數大於製作數',
      en: 'The columns made, published and public in total of the table of section two of the 2019 form (General Office letter [2019] 60): no article says so, and documents of earlier years may be published too.',
    },
    left: { hans: '本年新公开', hant: '本年新公開', en: 'Newly published' },
    right: { hans: '本年新制作或公开总数', hant: '本年新制作或公開總數', en: 'Made, or public in total' },
  },
  'requests.carry_over': {
    section: 'requests',
    class: 'contradiction',
    needs: 'neighbour',
    per: 'applicants',
    names: { hans: '结转衔接', hant: '結轉銜接', en: 'Carry-over follows on' },
    rule: {
      hans: '上年结转等于上年报告的结转下年度',
      hant: '上年結轉等於上年報告的結轉下年度',
      en: 'Carried in equals what last year carried over.',
    },
    tolerance: 'exact',
    source: {
      hans: '国办公开办函〔2019〕60号、〔2021〕30号格式第三部分的表中“上年结转”和“结转下年度继续办理”两行：没有条款写明，由两行的含义得出',
      hant: '國辦公開辦函〔2019〕60號、〔2021〕30號格式第三部分的表中「上年結轉」和「結轉下年度繼續辦理」兩行：沒有條款寫明，由兩行的含義得出',
      en: 'The rows carried in and carried to next year of the table of section three of the forms (General Office letters [2019] 60 and [2021] 30): no article says so, it follows from what they mean.',
    },
    left: { hans: '上年结转', hant: '上年結轉', en: 'Carried in' },
    right: {
      hans: '上年报告的结转下年度',
      hant: '上年報告的結轉下年度',
      en: 'Last year’s report: carried to next year',
    },
  },
  'procurement.projects': {
    section: 'disclosure',
    class: 'suspect',
    needs: 'report',
    per: 'report',
    names: { hans: '采购项目与金额', hant: '採購項目與金額', en: 'Projects and amount' },
    rule: {
      hans: '有金额须有项目、有项目须有金额；平均每项低于一千元或高于一亿元，须核对单位',
      hant: '有金額須有項目、有項目須有金額；平均每項低於一千元或高於一億元，須核對單位',
      en: 'An amount needs projects and projects an amount; below 1,000 or above 100 million yuan per project, check the unit.',
    },
    tolerance: 'bounds',
    source: {
      hans: '条例第二十条第（九）项；国办公开办函〔2019〕60号格式第二部分的表；每项的上下限是本站的经验界限，只用来提示核对单位',
      hant: '條例第二十條第（九）項；國辦公開辦函〔2019〕60號格式第二部分的表；每項的上下限是本站的經驗界限，只用來提示核對單位',
      en: 'Regulations, article 20(9); the table of section two of the 2019 form (General Office letter [2019] 60). The bounds per project are this board’s own, to point at a wrong unit.',
    },
    left: { hans: '采购总金额', hant: '採購總金額', en: 'Amount' },
    right: { hans: '采购项目数量', hant: '採購項目數量', en: 'Projects' },
  },
  'channels.sum': {
    section: 'narrative',
    class: 'suspect',
    needs: 'report',
    per: 'report',
    names: { hans: '渠道与总数', hant: '渠道與總數', en: 'Channels and the total' },
    rule: {
      hans: '文中称为总数一部分的各渠道之和不得超过主动公开总数，超过须核对，余下为未说明渠道；其他渠道可以重叠，也可按条次计，大于或小于总数都不算不符',
      hant: '文中稱為總數一部分的各渠道之和不得超過主動公開總數，超過須核對，餘下為未說明渠道；其他渠道可以重疊，也可按條次計，大於或小於總數都不算不符',
      en: 'Channels that the text calls parts of the items disclosed do not exceed them, or it needs a look; the rest is unspecified. Other channels may overlap or count posts: more or less than the total is no fault.',
    },
    tolerance: 'told',
    source: {
      hans: '没有条款依据：统一格式不要求分渠道统计；只有文中自称“其中”时才能核对',
      hant: '沒有條款依據：統一格式不要求分渠道統計；只有文中自稱「其中」時才能核對',
      en: 'No article: the forms ask for no numbers by channel; only what the text itself calls a part can be checked.',
    },
    left: { hans: '各渠道之和', hant: '各渠道之和', en: 'Sum of channels' },
    right: { hans: '主动公开信息数', hant: '主動公開信息數', en: 'Items disclosed' },
    rest: { hans: '未说明渠道', hant: '未說明渠道', en: 'Unspecified' },
  },
  'narrative.requests': {
    section: 'narrative',
    class: 'contradiction',
    needs: 'report',
    per: 'report',
    names: { hans: '申请数文表一致', hant: '申請數文表一致', en: 'Requests: text and table' },
    rule: {
      hans: '文中申请数等于表中新收总计，或新收与结转之和',
      hant: '文中申請數等於表中新收總計，或新收與結轉之和',
      en: 'The text’s number of requests equals the table’s received, or received plus carried in.',
    },
    tolerance: 'told',
    source: {
      hans: '条例第五十条第（二）项：同一份报告的文字与表格说的是同一件事',
      hant: '條例第五十條第（二）項：同一份報告的文字與表格說的是同一件事',
      en: 'Regulations, article 50(2): text and table of one report speak of the same thing.',
    },
    left: { hans: '文中申请数', hant: '文中申請數', en: 'As told' },
    right: {
      hans: '表中新收（或加结转）',
      hant: '表中新收（或加結轉）',
      en: 'Table: received (or with carried in)',
    },
  },
  'narrative.disputes': {
    section: 'narrative',
    class: 'contradiction',
    needs: 'report',
    per: 'report',
    names: { hans: '复议诉讼文表一致', hant: '復議訴訟文表一致', en: 'Disputes: text and table' },
    rule: {
      hans: '文中称未发生复议诉讼，表中应为零；反之亦然',
      hant: '文中稱未發生復議訴訟，表中應為零；反之亦然',
      en: 'Where the text says that no dispute arose, the table has none, and the other way round.',
    },
    tolerance: 'told',
    source: {
      hans: '条例第五十条第（三）项：同一份报告的文字与表格说的是同一件事',
      hant: '條例第五十條第（三）項：同一份報告的文字與表格說的是同一件事',
      en: 'Regulations, article 50(3): text and table of one report speak of the same thing.',
    },
    left: { hans: '文中所述', hant: '文中所述', en: 'As told' },
    right: { hans: '表中总计', hant: '表中總計', en: 'Table total' },
  },
  'narrative.normative_documents': {
    section: 'narrative',
    class: 'suspect',
    needs: 'report',
    per: 'report',
    names: {
      hans: '规范性文件文表一致',
      hant: '規範性文件文表一致',
      en: 'Normative documents: text and table',
    },
    rule: {
      hans: '文中规范性文件数等于表中制发、公开、公开总数、现行有效之一',
      hant: '文中規範性文件數等於表中制發、公開、公開總數、現行有效之一',
      en: 'The text’s number equals one of made, published, public in total, in force.',
    },
    tolerance: 'told',
    source: {
      hans: '国办公开办函〔2019〕60号、〔2021〕30号格式第二部分的表；没有条款写明，文中也可能说的是另一个数',
      hant: '國辦公開辦函〔2019〕60號、〔2021〕30號格式第二部分的表；沒有條款寫明，文中也可能說的是另一個數',
      en: 'The table of section two of the forms (General Office letters [2019] 60 and [2021] 30); no article says so, and the text may speak of another number.',
    },
    left: { hans: '文中数', hant: '文中數', en: 'As told' },
    right: { hans: '表中各数', hant: '表中各數', en: 'Table' },
  },
  'range.rate': {
    section: 'narrative',
    class: 'arithmetic',
    needs: 'report',
    per: 'indicator',
    names: { hans: '比率范围', hant: '比率範圍', en: 'Rate in range' },
    rule: { hans: '比率在0至100之间', hant: '比率在0至100之間', en: 'A rate lies between 0 and 100.' },
    tolerance: 'bounds',
    source: {
      hans: '没有条款依据：由比率的定义得出',
      hant: '沒有條款依據：由比率的定義得出',
      en: 'No article: it follows from what a rate is.',
    },
    left: { hans: '比率', hant: '比率', en: 'Rate' },
    right: { hans: '0–100', hant: '0–100', en: '0–100' },
  },
  'range.count': {
    section: 'narrative',
    class: 'arithmetic',
    needs: 'report',
    per: 'indicator',
    names: { hans: '计数范围', hant: '計數範圍', en: 'Count in range' },
    rule: {
      hans: '计数为不小于零的整数（增减可为负）',
      hant: '計數為不小於零的整數（增減可為負）',
      en: 'A count is a whole number, zero or more (a change may be negative).',
    },
    tolerance: 'bounds',
    source: {
      hans: '没有条款依据：由计数的定义得出',
      hant: '沒有條款依據：由計數的定義得出',
      en: 'No article: it follows from what a count is.',
    },
    left: { hans: '计数', hant: '計數', en: 'Count' },
    right: { hans: '不小于零的整数', hant: '不小於零的整數', en: 'Whole number ≥ 0' },
  },
  deadline: {
    section: 'narrative',
    class: 'note',
    needs: 'report',
    per: 'report',
    names: { hans: '按期发布', hant: '按期發佈', en: 'Published in time' },
    rule: {
      hans: '县级以上行政机关于次年1月31日前、汇总报告于次年3月31日前发布；范围不明的按后者',
      hant: '縣級以上行政機關於次年1月31日前、彙總報告於次年3月31日前發佈；範圍不明的按後者',
      en: 'Organs of county level and above publish by 31 January, region-wide reports by 31 March of the next year; where a report does not say for whom it speaks, the later term counts.',
    },
    tolerance: 'bounds',
    source: {
      hans: '条例第四十九条：只规定县级以上政府部门和本级政府；对乡镇、街道没有规定，不作核对',
      hant: '條例第四十九條：只規定縣級以上政府部門和本級政府；對鄉鎮、街道沒有規定，不作核對',
      en: 'Regulations, article 49: it binds organs of county level and above, and their governments; it states no term for townships and subdistricts, which are not checked.',
    },
    left: { hans: '发布日期', hant: '發佈日期', en: 'Published' },
    right: { hans: '期限', hant: '期限', en: 'Deadline' },
  },
  'outlier.year': {
    section: 'narrative',
    class: 'suspect',
    needs: 'neighbour',
    per: 'indicator',
    names: { hans: '逐年突变', hant: '逐年突變', en: 'Jump between years' },
    rule: {
      hans: '同一范围的计数一年间变为五倍以上或五分之一以下，须核对',
      hant: '同一範圍的計數一年間變為五倍以上或五分之一以下，須核對',
      en: 'A count of the same scope that grew more than fivefold or fell below a fifth in one year needs a look.',
    },
    tolerance: 'bounds',
    source: {
      hans: '没有条款依据：本站的经验界限，两年中至少一年达到30时才比较，只用来提示核对',
      hant: '沒有條款依據：本站的經驗界限，兩年中至少一年達到30時才比較，只用來提示核對',
      en: 'No article: this board’s own bound, applied where either year has at least 30; it only points at what to look at.',
    },
    left: { hans: '本年', hant: '本年', en: 'This year' },
    right: { hans: '上年', hant: '上年', en: 'Last year' },
  },
  'hierarchy.sum': {
    section: 'narrative',
    class: 'suspect',
    needs: 'parts',
    per: 'indicator',
    names: { hans: '上下级合计', hant: '上下級合計', en: 'Region and its parts' },
    rule: {
      hans: '同一年度、同一指标，汇总报告不少于其下属已有报告之和；每个下属只计一次，县区内的开发区不计在内',
      hant: '同一年度、同一指標，彙總報告不少於其下屬已有報告之和；每個下屬只計一次，縣區內的開發區不計在內',
      en: 'For the same figure and year, a region-wide report is at least the sum of its parts that are present, each counted once; zones within a county are not taken as parts of it.',
    },
    tolerance: 'printed',
    source: {
      hans: '没有条款依据：国办公开办函〔2019〕60号、〔2021〕30号格式的汇总报告包含其各部分，由汇总的含义得出',
      hant: '沒有條款依據：國辦公開辦函〔2019〕60號、〔2021〕30號格式的彙總報告包含其各部分，由彙總的含義得出',
      en: 'No article: a region-wide report in the forms (General Office letters [2019] 60 and [2021] 30) holds its parts, which follows from what region-wide means.',
    },
    left: { hans: '汇总报告', hant: '彙總報告', en: 'Region-wide report' },
    right: { hans: '下属之和', hant: '下屬之和', en: 'Sum of parts' },
  },
  'told.balance': {
    section: 'narrative',
    class: 'arithmetic',
    needs: 'report',
    per: 'report',
    names: { hans: '文中申请收支', hant: '文中申請收支', en: 'Requests as told balance' },
    rule: {
      hans: '文中新收与结转之和，等于文中办结与结转下年之和；文中各项办理结果不超过办结数',
      hant: '文中新收與結轉之和，等於文中辦結與結轉下年之和；文中各項辦理結果不超過辦結數',
      en: 'As told, received plus carried in equals concluded plus carried to the next year, and the outcomes do not exceed those concluded.',
    },
    tolerance: 'told',
    source: {
      hans: '条例第五十条第（二）项；国办公开办函〔2019〕60号、〔2021〕30号格式第三部分的勾稽关系，文中说的是同一件事',
      hant: '條例第五十條第（二）項；國辦公開辦函〔2019〕60號、〔2021〕30號格式第三部分的勾稽關係，文中說的是同一件事',
      en: 'Regulations, article 50(2); the rule that section three of the forms (General Office letters [2019] 60 and [2021] 30) prints: the text speaks of the same thing.',
    },
    left: {
      hans: '文中新收 + 结转，或各项结果之和',
      hant: '文中新收 + 結轉，或各項結果之和',
      en: 'Told: received + carried in, or the outcomes together',
    },
    right: {
      hans: '文中办结 + 结转下年，或办结',
      hant: '文中辦結 + 結轉下年，或辦結',
      en: 'Told: concluded + carried to next year, or concluded',
    },
  },
  'fees.unit': {
    section: 'disclosure',
    class: 'suspect',
    needs: 'peers',
    per: 'report',
    names: { hans: '收费金额单位', hant: '收費金額單位', en: 'Unit of fees' },
    rule: {
      hans: '2021年版格式以万元计：金额不足一分，或一级政府的金额不足一万元，或不到同类机构（至少20家）中位数的五十分之一，须核对单位',
      hant: '2021年版格式以萬元計：金額不足一分，或一級政府的金額不足一萬元，或不到同類機構（至少20家）中位數的五十分之一，須核對單位',
      en: 'The 2021 form counts in ten thousand yuan: an amount with a fraction of a fen, a government’s below 10,000 yuan, or one below a fiftieth of the median of at least 20 like publishers, check the unit.',
    },
    tolerance: 'bounds',
    source: {
      hans: '国办公开办函〔2021〕30号格式第二部分的表（单位：万元）；界限是本站的经验界限，只用来提示核对单位',
      hant: '國辦公開辦函〔2021〕30號格式第二部分的表（單位：萬元）；界限是本站的經驗界限，只用來提示核對單位',
      en: 'The table of section two of the 2021 form (General Office letter [2021] 30), whose unit is ten thousand yuan. The bounds are this board’s own, to point at a wrong unit.',
    },
    left: { hans: '收费金额（元）', hant: '收費金額（元）', en: 'Fees (yuan)' },
    right: { hans: '界限', hant: '界限', en: 'Bound' },
  },
  'outlier.share': {
    section: 'narrative',
    class: 'suspect',
    needs: 'peers',
    per: 'indicator',
    names: { hans: '与同类悬殊', hant: '與同類懸殊', en: 'Out of proportion to its like' },
    rule: {
      hans: '某一渠道的条数或公开信息数，超过同类机构（同级同类，不足20家时同级）中位数的五十倍，须核对',
      hant: '某一渠道的條數或公開信息數，超過同類機構（同級同類，不足20家時同級）中位數的五十倍，須核對',
      en: 'The items of a channel, or those disclosed, beyond fifty times the median of at least 20 like publishers (of the same level and kind, else of the same level) need a look.',
    },
    tolerance: 'bounds',
    source: {
      hans: '没有条款依据：本站的经验界限，只用来提示核对',
      hant: '沒有條款依據：本站的經驗界限，只用來提示核對',
      en: 'No article: this board’s own bound; it only points at what to look at.',
    },
    left: { hans: '本报告', hant: '本報告', en: 'This report' },
    right: { hans: '同类机构中位数', hant: '同類機構中位數', en: 'Median of like publishers' },
  },
  'documents.power': {
    section: 'disclosure',
    class: 'suspect',
    needs: 'report',
    per: 'report',
    names: { hans: '规章制定权', hant: '規章制定權', en: 'Power to make regulations' },
    rule: {
      hans: '规章只能由省级和设区的市、自治州的政府制定；其他机关填报制发、废止或现行有效的规章，须核对是否把规范性文件或内部制度填作规章',
      hant: '規章只能由省級和設區的市、自治州的政府制定；其他機關填報制發、廢止或現行有效的規章，須核對是否把規範性文件或內部制度填作規章',
      en: 'Only governments of provinces, and of cities and prefectures that are divided into districts, make regulations (规章): where another organ fills in some as made, repealed or in force, check whether normative documents or internal rules are meant.',
    },
    tolerance: 'bounds',
    source: {
      hans: '《立法法》（2023年修正）第九十三条；国办公开办函〔2019〕60号、〔2021〕30号格式第二部分的表',
      hant: '《立法法》（2023年修正）第九十三條；國辦公開辦函〔2019〕60號、〔2021〕30號格式第二部分的表',
      en: 'Legislation Law (as amended in 2023), article 93; the table of section two of the forms (General Office letters [2019] 60 and [2021] 30).',
    },
    left: { hans: '所填规章数', hant: '所填規章數', en: 'Regulations filled in' },
    right: { hans: '有权制定的', hant: '有權制定的', en: 'That it may make' },
  },
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

export type CheckId = keyof typeof checks;

/** The checks that need this much to be run. */
export type CheckOf<N extends Check['needs']> = {
  [C in CheckId]: (typeof checks)[C]['needs'] extends N ? C : never;
}[CheckId];
