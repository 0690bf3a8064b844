import type { Check } from './check-rule.ts';

/** Of what the text tells, by itself and against the tables. */
export const textChecks = {
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
} as const satisfies Record<string, Check>;
