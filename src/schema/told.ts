import type { ToldIndicator } from './axis.ts';

/** Figures told in the text (mostly section one). A table's figure and the same figure as told are two figures. */
export const narrative = {
  items_disclosed: {
    unit: 'count',
    names: { hans: '主动公开信息数', hant: '主動公開信息數', en: 'Items disclosed' },
  },
  normative_documents: {
    unit: 'count',
    names: {
      hans: '规范性文件数（文中）',
      hant: '規範性文件數（文中）',
      en: 'Normative documents (as told)',
    },
  },
  policy_interpretations: {
    unit: 'count',
    names: { hans: '政策解读数', hant: '政策解讀數', en: 'Policy interpretations' },
  },
  requests_total: {
    unit: 'count',
    names: { hans: '申请总数（文中）', hant: '申請總數（文中）', en: 'Requests, total (as told)' },
  },
  requests_received: {
    unit: 'count',
    names: { hans: '收到申请数（文中）', hant: '收到申請數（文中）', en: 'Requests received (as told)' },
  },
  requests_carried_in: {
    unit: 'count',
    names: { hans: '上年结转（文中）', hant: '上年結轉（文中）', en: 'Requests carried in (as told)' },
  },
  requests_concluded: {
    unit: 'count',
    names: { hans: '办结申请数（文中）', hant: '辦結申請數（文中）', en: 'Requests concluded (as told)' },
  },
  requests_carried_out: {
    unit: 'count',
    names: {
      hans: '结转下年（文中）',
      hant: '結轉下年（文中）',
      en: 'Requests carried to next year (as told)',
    },
  },
  requests_granted: {
    unit: 'count',
    names: { hans: '予以公开（文中）', hant: '予以公開（文中）', en: 'Requests granted (as told)' },
  },
  requests_partly_granted: {
    unit: 'count',
    names: { hans: '部分公开（文中）', hant: '部分公開（文中）', en: 'Requests partly granted (as told)' },
  },
  requests_refused: {
    unit: 'count',
    names: { hans: '不予公开（文中）', hant: '不予公開（文中）', en: 'Requests refused (as told)' },
  },
  requests_unavailable: {
    unit: 'count',
    names: { hans: '无法提供（文中）', hant: '無法提供（文中）', en: 'Requests unavailable (as told)' },
  },
  requests_not_processed: {
    unit: 'count',
    names: { hans: '不予处理（文中）', hant: '不予處理（文中）', en: 'Requests not processed (as told)' },
  },
  requests_other: {
    unit: 'count',
    names: { hans: '其他处理（文中）', hant: '其他處理（文中）', en: 'Requests otherwise handled (as told)' },
  },
  reviews: {
    unit: 'count',
    names: { hans: '行政复议（文中）', hant: '行政復議（文中）', en: 'Reviews (as told)' },
  },
  reviews_upheld: {
    unit: 'count',
    names: { hans: '复议维持（文中）', hant: '復議維持（文中）', en: 'Reviews upheld (as told)' },
  },
  reviews_corrected: {
    unit: 'count',
    names: { hans: '复议纠正（文中）', hant: '復議糾正（文中）', en: 'Reviews corrected (as told)' },
  },
  reviews_other: {
    unit: 'count',
    names: {
      hans: '复议其他结果（文中）',
      hant: '復議其他結果（文中）',
      en: 'Reviews, other result (as told)',
    },
  },
  reviews_pending: {
    unit: 'count',
    names: { hans: '复议尚未审结（文中）', hant: '復議尚未審結（文中）', en: 'Reviews pending (as told)' },
  },
  suits: {
    unit: 'count',
    names: { hans: '行政诉讼（文中）', hant: '行政訴訟（文中）', en: 'Suits (as told)' },
  },
  suits_upheld: {
    unit: 'count',
    names: { hans: '诉讼维持（文中）', hant: '訴訟維持（文中）', en: 'Suits upheld (as told)' },
  },
  suits_corrected: {
    unit: 'count',
    names: { hans: '诉讼纠正（文中）', hant: '訴訟糾正（文中）', en: 'Suits corrected (as told)' },
  },
  suits_other: {
    unit: 'count',
    names: {
      hans: '诉讼其他结果（文中）',
      hant: '訴訟其他結果（文中）',
      en: 'Suits, other result (as told)',
    },
  },
  suits_pending: {
    unit: 'count',
    names: { hans: '诉讼尚未审结（文中）', hant: '訴訟尚未審結（文中）', en: 'Suits pending (as told)' },
  },
  no_disputes: {
    unit: 'flag',
    names: {
      hans: '文中称未发生复议和诉讼',
      hant: '文中稱未發生復議和訴訟',
      en: 'Text says no dispute arose',
    },
  },
  regulations: {
    unit: 'count',
    names: { hans: '规章数（文中）', hant: '規章數（文中）', en: 'Regulations (as told)' },
  },
  gazette_issues: {
    unit: 'count',
    names: { hans: '政府公报期数', hant: '政府公報期數', en: 'Gazette issues' },
  },
  press_conferences: {
    unit: 'count',
    names: { hans: '新闻发布会场次', hant: '新聞發佈會場次', en: 'Press conferences' },
  },
  website_visits: { unit: 'count', names: { hans: '网站访问量', hant: '網站訪問量', en: 'Website visits' } },
  online_interviews: {
    unit: 'count',
    names: { hans: '在线访谈期数', hant: '在線訪談期數', en: 'Online interviews' },
  },
  public_consultations: {
    unit: 'count',
    names: { hans: '意见征集次数', hant: '意見徵集次數', en: 'Public consultations' },
  },
  processing_fees: { unit: 'yuan', names: { hans: '信息处理费', hant: '信息處理費', en: 'Processing fees' } },
} as const satisfies Record<string, ToldIndicator>;

/** The 12345 government-service hotline, as told in reports and in hotline bulletins. */
export const hotline = {
  received: {
    unit: 'count',
    names: { hans: '12345受理诉求', hant: '12345受理訴求', en: 'Hotline demands received' },
  },
  dispatched: {
    unit: 'count',
    names: { hans: '12345转办', hant: '12345轉辦', en: 'Hotline demands dispatched' },
  },
  orders: { unit: 'count', names: { hans: '12345工单', hant: '12345工單', en: 'Hotline work orders' } },
  on_time_rate: {
    unit: 'percent',
    names: { hans: '热线按期办结率', hant: '熱線按期辦結率', en: 'Hotline on-time rate' },
  },
  completion_rate: {
    unit: 'percent',
    names: { hans: '热线办结率', hant: '熱線辦結率', en: 'Hotline completion rate' },
  },
  satisfaction_rate: {
    unit: 'percent',
    names: { hans: '热线满意率', hant: '熱線滿意率', en: 'Hotline satisfaction rate' },
  },
} as const satisfies Record<string, ToldIndicator>;

/** Government-service items, as told. */
export const services = {
  accepted: {
    unit: 'count',
    names: { hans: '政务服务受理事项', hant: '政務服務受理事項', en: 'Service items accepted' },
  },
  on_time_rate: {
    unit: 'percent',
    names: { hans: '政务服务按期办结率', hant: '政務服務按期辦結率', en: 'Service on-time rate' },
  },
  satisfaction_rate: {
    unit: 'percent',
    names: { hans: '政务服务满意率', hant: '政務服務滿意率', en: 'Service satisfaction rate' },
  },
  one_visit_items: {
    unit: 'count',
    names: { hans: '“最多跑一次”事项', hant: '「最多跑一次」事項', en: 'One-visit items' },
  },
  tolerant_items: {
    unit: 'count',
    names: { hans: '“容缺受理”事项', hant: '「容缺受理」事項', en: 'Tolerant-acceptance items' },
  },
} as const satisfies Record<string, ToldIndicator>;

export type ToldKey =
  | `narrative.${keyof typeof narrative}`
  | `hotline.${keyof typeof hotline}`
  | `services.${keyof typeof services}`;
export type HotlineKey = `hotline.${keyof typeof hotline}`;
