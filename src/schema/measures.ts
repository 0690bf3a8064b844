import type { Edition, Named, Text } from './axis.ts';
import { channels, type Channel } from './channels.ts';
import { articlesOf } from './request-articles.ts';
import { requestRows, type requestGroups, type RequestRow } from './requests.ts';
import { isIndicatorKey, printedIn, type IndicatorKey } from './indicators.ts';

/** The pillars that measures belong to, in the order in which they are shown. */
export const pillars = {
  openness: { names: { hans: '公开', hant: '公開', en: 'Openness' } },
  requests: { names: { hans: '申请', hant: '申請', en: 'Requests' } },
  appeals: { names: { hans: '救济', hant: '救濟', en: 'Appeals' } },
  service: { names: { hans: '服务', hant: '服務', en: 'Service' } },
  reporting: { names: { hans: '报告', hant: '報告', en: 'Reporting' } },
} as const satisfies Record<string, Named>;

export type Pillar = keyof typeof pillars;

/** The items of one channel in a report's list of channels; `stated`: of all that the list names. */
type ChannelTerm = `channels.${Channel | 'stated'}`;

/** An indicator that is added, or with a minus sign taken away; or what a report lists for a channel. */
export type Term = IndicatorKey | `-${IndicatorKey}` | ChannelTerm;

/**
 * One way to work a measure out. All terms must have values; the first formula of which that holds is the one taken,
 * whole: a table's figure is never mixed with one told in the text. An empty denominator means an amount.
 */
export type Formula = {
  readonly basis: 'table' | 'text';
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
};

/**
 * A measure. Kinds: `amount` (a figure), `share` (part of a whole, 0–100 %, undefined where the printed numbers make
 * it leave that range), `ratio` (may exceed its denominator), `told_rate` (the organ states only the rate; `volume` is
 * what it speaks of). A zero denominator makes a measure undefined, never 0. `minimumN`: the least denominator with
 * which it may be ranked. `direction`: which way is better; null where neither is.
 */
export type Measure = Named & {
  readonly pillar: Pillar;
  readonly kind: 'amount' | 'share' | 'ratio' | 'told_rate';
  readonly unit: 'count' | 'yuan' | 'percent' | 'per_hundred';
  readonly direction: 'higher' | 'lower' | null;
  readonly minimumN: number;
  readonly formulas: readonly Formula[];
  readonly volume?: IndicatorKey;
  /** The rule it rests on; null where it is told without one. */
  readonly source: Text | null;
};

/** The table of a section of the forms, which is what a figure rests on where no article asks for it by itself. */
const ofTable = (hans: string, hant: string, en: string): Text => ({
  hans: `统一格式${hans}`,
  hant: `統一格式${hant}`,
  en: `The form, ${en}`,
});

const requestTable = ofTable('第三部分的表', '第三部分的表', 'table of section three');

/** An article of the Regulations, and the table whose figures a measure is made of. */
const withTable = (hans: string, hant: string, en: string, table: Text): Text => ({
  hans: `条例${hans}；${table.hans}`,
  hant: `條例${hant}；${table.hant}`,
  en: `Regulations, ${en}. ${table.en}`,
});

/** Rows under one heading of section three. */
const outcomesOf = (group: keyof typeof requestGroups): RequestRow[] =>
  Object.entries(requestRows).flatMap(([row, entry]) =>
    'group' in entry && entry.group === group ? [row as RequestRow] : [],
  );

/** The articles of rows of section three, and its table. */
function outcomeSource(rows: readonly RequestRow[]): Text {
  const { hans, hant, en } = articlesOf(rows);
  return {
    hans: `${hans}；${requestTable.hans}`,
    hant: `${hant}；${requestTable.hant}`,
    en: `${en}. ${requestTable.en}`,
  };
}

/** Rules that several measures rest on. */
const articles = {
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

type ChannelMeasureKey = `channel_items_${Channel}` | `channel_share_${Channel}`;

/** Two measures of each channel: its items, and their share of all items whose channel is stated. */
const channelMeasures = Object.fromEntries(
  (Object.keys(channels) as Channel[]).flatMap((channel): [ChannelMeasureKey, Measure][] => {
    const { hans, hant, en } = channels[channel].names;
    const shared = { pillar: 'openness', direction: null, source: articles.channels } as const;
    return [
      [
        `channel_items_${channel}`,
        {
          ...shared,
          kind: 'amount',
          unit: 'count',
          minimumN: 0,
          names: { hans: `${hans}公开信息数`, hant: `${hant}公開信息數`, en: `${en}: items` },
          formulas: [{ basis: 'text', numerator: [`channels.${channel}`], denominator: [] }],
        },
      ],
      [
        `channel_share_${channel}`,
        {
          ...shared,
          kind: 'share',
          unit: 'percent',
          minimumN: 10,
          names: {
            hans: `${hans}占比（占已说明渠道的信息）`,
            hant: `${hant}佔比（佔已說明渠道的信息）`,
            en: `${en}: share of items with a stated channel`,
          },
          formulas: [{ basis: 'text', numerator: [`channels.${channel}`], denominator: ['channels.stated'] }],
        },
      ],
    ];
  }),
) as Record<ChannelMeasureKey, Measure>;

export const measures = {
  items_disclosed: {
    pillar: 'openness',
    kind: 'amount',
    unit: 'count',
    direction: 'higher',
    minimumN: 0,
    names: { hans: '主动公开信息数', hant: '主動公開信息數', en: 'Items disclosed' },
    formulas: [{ basis: 'text', numerator: ['narrative.items_disclosed'], denominator: [] }],
    source: articles.disclosed,
  },
  documents_made: {
    pillar: 'openness',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '规范性文件制发数', hant: '規範性文件制發數', en: 'Normative documents made' },
    formulas: [{ basis: 'table', numerator: ['disclosure.normative_documents.made'], denominator: [] }],
    source: articles.documents,
  },
  documents_published: {
    pillar: 'openness',
    kind: 'amount',
    unit: 'count',
    direction: 'higher',
    minimumN: 0,
    names: { hans: '规范性文件公开数', hant: '規範性文件公開數', en: 'Normative documents published' },
    formulas: [{ basis: 'table', numerator: ['disclosure.normative_documents.published'], denominator: [] }],
    source: articles.documents,
  },
  documents_in_force: {
    pillar: 'openness',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '现行有效规范性文件数', hant: '現行有效規範性文件數', en: 'Normative documents in force' },
    formulas: [{ basis: 'table', numerator: ['disclosure.normative_documents.in_force'], denominator: [] }],
    source: articles.documents,
  },
  policy_interpretations: {
    pillar: 'openness',
    kind: 'amount',
    unit: 'count',
    direction: 'higher',
    minimumN: 0,
    names: { hans: '政策解读数', hant: '政策解讀數', en: 'Policy interpretations' },
    formulas: [{ basis: 'text', numerator: ['narrative.policy_interpretations'], denominator: [] }],
    source: articles.interpretation,
  },
  channel_items: {
    pillar: 'openness',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: {
      hans: '已说明渠道的公开信息数',
      hant: '已說明渠道的公開信息數',
      en: 'Items with a stated channel',
    },
    formulas: [{ basis: 'text', numerator: ['channels.stated'], denominator: [] }],
    source: articles.channels,
  },
  ...channelMeasures,
  requests_received: {
    pillar: 'requests',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '新收申请数', hant: '新收申請數', en: 'Requests received' },
    formulas: [
      { basis: 'table', numerator: ['requests.received.total'], denominator: [] },
      { basis: 'text', numerator: ['narrative.requests_received'], denominator: [] },
    ],
    source: articles.requests,
  },
  requests_carried_in: {
    pillar: 'requests',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '上年结转申请数', hant: '上年結轉申請數', en: 'Requests carried in' },
    formulas: [
      { basis: 'table', numerator: ['requests.carried_in.total'], denominator: [] },
      { basis: 'text', numerator: ['narrative.requests_carried_in'], denominator: [] },
    ],
    source: articles.requests,
  },
  requests_concluded: {
    pillar: 'requests',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '办结申请数', hant: '辦結申請數', en: 'Requests concluded' },
    formulas: [
      { basis: 'table', numerator: ['requests.concluded.total'], denominator: [] },
      { basis: 'text', numerator: ['narrative.requests_concluded'], denominator: [] },
    ],
    source: articles.requests,
  },
  disclosure_rate: {
    pillar: 'requests',
    kind: 'share',
    unit: 'percent',
    direction: 'higher',
    minimumN: 10,
    names: {
      hans: '公开率（予以公开与部分公开占办结）',
      hant: '公開率（予以公開與部分公開佔辦結）',
      en: 'Disclosure rate (granted and partly granted of concluded)',
    },
    formulas: [
      {
        basis: 'table',
        numerator: ['requests.granted.total', 'requests.partly_granted.total'],
        denominator: ['requests.concluded.total'],
      },
      {
        basis: 'text',
        numerator: ['narrative.requests_granted', 'narrative.requests_partly_granted'],
        denominator: ['narrative.requests_concluded'],
      },
    ],
    source: outcomeSource(['granted', 'partly_granted']),
  },
  refusal_rate: {
    pillar: 'requests',
    kind: 'share',
    unit: 'percent',
    direction: null,
    minimumN: 10,
    names: { hans: '不予公开率', hant: '不予公開率', en: 'Refusal rate' },
    formulas: [
      {
        basis: 'table',
        numerator: [
          'requests.refused.state_secret.total',
          'requests.refused.law_forbids.total',
          'requests.refused.security_stability.total',
          'requests.refused.third_party.total',
          'requests.refused.internal_affairs.total',
          'requests.refused.process.total',
          'requests.refused.enforcement_files.total',
          'requests.refused.administrative_query.total',
        ],
        denominator: ['requests.concluded.total'],
      },
      {
        basis: 'text',
        numerator: ['narrative.requests_refused'],
        denominator: ['narrative.requests_concluded'],
      },
    ],
    source: outcomeSource(outcomesOf('refused')),
  },
  unavailable_rate: {
    pillar: 'requests',
    kind: 'share',
    unit: 'percent',
    direction: null,
    minimumN: 10,
    names: { hans: '无法提供率', hant: '無法提供率', en: 'Unavailable rate' },
    formulas: [
      {
        basis: 'table',
        numerator: [
          'requests.unavailable.not_held.total',
          'requests.unavailable.needs_creation.total',
          'requests.unavailable.unclear.total',
        ],
        denominator: ['requests.concluded.total'],
      },
      {
        basis: 'text',
        numerator: ['narrative.requests_unavailable'],
        denominator: ['narrative.requests_concluded'],
      },
    ],
    source: outcomeSource(outcomesOf('unavailable')),
  },
  not_processed_rate: {
    pillar: 'requests',
    kind: 'share',
    unit: 'percent',
    direction: null,
    minimumN: 10,
    names: { hans: '不予处理率', hant: '不予處理率', en: 'Not-processed rate' },
    formulas: [
      {
        basis: 'table',
        numerator: [
          'requests.not_processed.petition.total',
          'requests.not_processed.repeat.total',
          'requests.not_processed.publication.total',
          'requests.not_processed.excessive.total',
          'requests.not_processed.reconfirm.total',
        ],
        denominator: ['requests.concluded.total'],
      },
      {
        basis: 'text',
        numerator: ['narrative.requests_not_processed'],
        denominator: ['narrative.requests_concluded'],
      },
    ],
    source: outcomeSource(outcomesOf('not_processed')),
  },
  carried_to_next_year: {
    pillar: 'requests',
    kind: 'share',
    unit: 'percent',
    direction: null,
    minimumN: 10,
    names: {
      hans: '结转下年率（结转下年度占新收与上年结转）',
      hant: '結轉下年率（結轉下年度佔新收與上年結轉）',
      en: 'Carried to next year (of received and carried in)',
    },
    formulas: [
      {
        basis: 'table',
        numerator: ['requests.carried_out.total'],
        denominator: ['requests.received.total', 'requests.carried_in.total'],
      },
      {
        basis: 'text',
        numerator: ['narrative.requests_carried_out'],
        denominator: ['narrative.requests_received', 'narrative.requests_carried_in'],
      },
    ],
    source: withTable(
      '第三十三条（二十个工作日内答复，年末收到的依法可在次年办结）',
      '第三十三條（二十個工作日內答覆，年末收到的依法可在次年辦結）',
      'article 33 (twenty working days to answer: what came late in the year may lawfully be open)',
      requestTable,
    ),
  },
  reviews: {
    pillar: 'appeals',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '行政复议件数', hant: '行政復議件數', en: 'Administrative reviews' },
    formulas: [
      { basis: 'table', numerator: ['disputes.review.total'], denominator: [] },
      { basis: 'text', numerator: ['narrative.reviews'], denominator: [] },
    ],
    source: articles.appeals,
  },
  suits: {
    pillar: 'appeals',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '行政诉讼件数', hant: '行政訴訟件數', en: 'Administrative suits' },
    formulas: [
      {
        basis: 'table',
        numerator: ['disputes.suit_direct.total', 'disputes.suit_after_review.total'],
        denominator: [],
      },
      { basis: 'text', numerator: ['narrative.suits'], denominator: [] },
    ],
    source: articles.appeals,
  },
  review_corrected_rate: {
    pillar: 'appeals',
    kind: 'share',
    unit: 'percent',
    direction: 'lower',
    minimumN: 5,
    names: {
      hans: '复议纠正率（占已审结）',
      hant: '復議糾正率（佔已審結）',
      en: 'Reviews corrected (of those decided)',
    },
    formulas: [
      {
        basis: 'table',
        numerator: ['disputes.review.corrected'],
        denominator: ['disputes.review.total', '-disputes.review.pending'],
      },
      {
        basis: 'text',
        numerator: ['narrative.reviews_corrected'],
        denominator: ['narrative.reviews', '-narrative.reviews_pending'],
      },
    ],
    source: articles.appeals,
  },
  suit_corrected_rate: {
    pillar: 'appeals',
    kind: 'share',
    unit: 'percent',
    direction: 'lower',
    minimumN: 5,
    names: {
      hans: '诉讼纠正率（占已审结）',
      hant: '訴訟糾正率（佔已審結）',
      en: 'Suits corrected (of those decided)',
    },
    formulas: [
      {
        basis: 'table',
        numerator: ['disputes.suit_direct.corrected', 'disputes.suit_after_review.corrected'],
        denominator: [
          'disputes.suit_direct.total',
          'disputes.suit_after_review.total',
          '-disputes.suit_direct.pending',
          '-disputes.suit_after_review.pending',
        ],
      },
      {
        basis: 'text',
        numerator: ['narrative.suits_corrected'],
        denominator: ['narrative.suits', '-narrative.suits_pending'],
      },
    ],
    source: articles.appeals,
  },
  disputes_per_hundred: {
    pillar: 'appeals',
    kind: 'ratio',
    unit: 'per_hundred',
    direction: 'lower',
    minimumN: 10,
    names: {
      hans: '每百件申请的复议诉讼数（复议后起诉的只计一次）',
      hant: '每百件申請的復議訴訟數（復議後起訴的只計一次）',
      en: 'Disputes per hundred requests (one sued after its review counted once)',
    },
    // A suit after a review is the dispute of that review; a text does not tell such suits apart, and gives no measure.
    formulas: [
      {
        basis: 'table',
        numerator: ['disputes.review.total', 'disputes.suit_direct.total'],
        denominator: ['requests.received.total'],
      },
    ],
    source: articles.appeals,
  },
  procurement_projects: {
    pillar: 'openness',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '集中采购项目数', hant: '集中採購項目數', en: 'Procurement projects' },
    formulas: [{ basis: 'table', numerator: ['disclosure.procurement.projects'], denominator: [] }],
    source: articles.procurement,
  },
  procurement_amount: {
    pillar: 'openness',
    kind: 'amount',
    unit: 'yuan',
    direction: null,
    minimumN: 0,
    names: { hans: '集中采购金额', hant: '集中採購金額', en: 'Procurement amount' },
    formulas: [{ basis: 'table', numerator: ['disclosure.procurement.amount'], denominator: [] }],
    source: articles.procurement,
  },
  amount_per_project: {
    pillar: 'openness',
    kind: 'ratio',
    unit: 'yuan',
    direction: null,
    minimumN: 1,
    names: { hans: '每项目采购金额', hant: '每項目採購金額', en: 'Amount per project' },
    formulas: [
      {
        basis: 'table',
        numerator: ['disclosure.procurement.amount'],
        denominator: ['disclosure.procurement.projects'],
      },
    ],
    source: articles.procurement,
  },
  hotline_orders: {
    pillar: 'service',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '热线工单数', hant: '熱線工單數', en: 'Hotline work orders' },
    formulas: [{ basis: 'text', numerator: ['hotline.orders'], denominator: [] }],
    source: articles.hotline,
  },
  hotline_on_time_rate: {
    pillar: 'service',
    kind: 'told_rate',
    unit: 'percent',
    direction: 'higher',
    minimumN: 0,
    names: { hans: '热线按期办结率', hant: '熱線按期辦結率', en: 'Hotline on-time rate' },
    formulas: [{ basis: 'text', numerator: ['hotline.on_time_rate'], denominator: [] }],
    volume: 'hotline.orders',
    source: articles.hotline,
  },
  hotline_completion_rate: {
    pillar: 'service',
    kind: 'told_rate',
    unit: 'percent',
    direction: 'higher',
    minimumN: 0,
    names: { hans: '热线办结率', hant: '熱線辦結率', en: 'Hotline completion rate' },
    formulas: [{ basis: 'text', numerator: ['hotline.completion_rate'], denominator: [] }],
    volume: 'hotline.orders',
    source: articles.hotline,
  },
  hotline_satisfaction_rate: {
    pillar: 'service',
    kind: 'told_rate',
    unit: 'percent',
    direction: 'higher',
    minimumN: 0,
    names: { hans: '热线满意率', hant: '熱線滿意率', en: 'Hotline satisfaction rate' },
    formulas: [{ basis: 'text', numerator: ['hotline.satisfaction_rate'], denominator: [] }],
    volume: 'hotline.orders',
    source: articles.hotline,
  },
  services_accepted: {
    pillar: 'service',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '政务服务受理数', hant: '政務服務受理數', en: 'Service items accepted' },
    formulas: [{ basis: 'text', numerator: ['services.accepted'], denominator: [] }],
    source: null,
  },
  services_on_time_rate: {
    pillar: 'service',
    kind: 'told_rate',
    unit: 'percent',
    direction: 'higher',
    minimumN: 0,
    names: { hans: '政务服务按期办结率', hant: '政務服務按期辦結率', en: 'Service on-time rate' },
    formulas: [{ basis: 'text', numerator: ['services.on_time_rate'], denominator: [] }],
    volume: 'services.accepted',
    source: articles.onTime,
  },
  services_satisfaction_rate: {
    pillar: 'service',
    kind: 'told_rate',
    unit: 'percent',
    direction: 'higher',
    minimumN: 0,
    names: { hans: '政务服务满意率', hant: '政務服務滿意率', en: 'Service satisfaction rate' },
    formulas: [{ basis: 'text', numerator: ['services.satisfaction_rate'], denominator: [] }],
    volume: 'services.accepted',
    source: articles.ratings,
  },
} as const satisfies Record<string, Measure>;

export type MeasureKey = keyof typeof measures;

/** A measure by key, widened to its general type. */
export const measureOf = (key: MeasureKey): Measure => measures[key];

const bare = (term: Term): string => (term.startsWith('-') ? term.slice(1) : term);

/** The indicators of a formula, numerator first; what a report lists by channel is none. */
export const indicatorsOf = ({ numerator, denominator }: Formula): IndicatorKey[] =>
  [...numerator, ...denominator].map(bare).filter(isIndicatorKey);

/**
 * The national forms whose tables give a measure: those that print every indicator of one of its formulas. None where
 * it is only told in the text, which no form prescribes.
 */
export function editionsOf(key: MeasureKey): Edition[] {
  const printed = measureOf(key)
    .formulas.filter(({ basis }) => basis === 'table')
    .flatMap((formula) => printedIn(indicatorsOf(formula)));
  return [...new Set(printed)];
}

/** Whether a measure can be worked out from tables as well as from the text, so that the two must be told apart. */
export const hasTwoBases = (key: MeasureKey): boolean =>
  new Set(measureOf(key).formulas.map(({ basis }) => basis)).size > 1;
