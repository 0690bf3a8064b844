import type { Axis, AxisGroup } from './axis.ts';

/** Section three, 收到和处理政府信息公开申请情况: who asked. Columns of the table, in their printed order. */
export const applicants = {
  natural: {
    names: { hans: '自然人', hant: '自然人', en: 'Natural persons' },
    labels: { '2019': '自然人', '2021': '自然人' },
  },
  business: {
    names: { hans: '商业企业', hant: '商業企業', en: 'Businesses' },
    labels: { '2019': '商业企业', '2021': '商业企业' },
  },
  research: {
    names: { hans: '科研机构', hant: '科研機構', en: 'Research institutions' },
    labels: { '2019': '科研机构', '2021': '科研机构' },
  },
  welfare: {
    names: { hans: '社会公益组织', hant: '社會公益組織', en: 'Public-welfare organisations' },
    labels: { '2019': '社会公益组织', '2021': '社会公益组织' },
  },
  legal: {
    names: { hans: '法律服务机构', hant: '法律服務機構', en: 'Legal-service bodies' },
    labels: { '2019': '法律服务机构', '2021': '法律服务机构' },
  },
  other: {
    names: { hans: '其他', hant: '其他', en: 'Other organisations' },
    labels: { '2019': '其他', '2021': '其他' },
  },
  total: { names: { hans: '总计', hant: '總計', en: 'Total' }, labels: { '2019': '总计', '2021': '总计' } },
} as const satisfies Axis;

/** Headings over several rows of section three; they carry no figures of their own. */
export const requestGroups = {
  refused: { names: { hans: '不予公开', hant: '不予公開', en: 'Refused' }, label: '（三）不予公开' },
  unavailable: { names: { hans: '无法提供', hant: '無法提供', en: 'Unavailable' }, label: '（四）无法提供' },
  not_processed: {
    names: { hans: '不予处理', hant: '不予處理', en: 'Not processed' },
    label: '（五）不予处理',
  },
  other: { names: { hans: '其他处理', hant: '其他處理', en: 'Otherwise handled' }, label: '（六）其他处理' },
} as const satisfies Record<string, AxisGroup>;

/**
 * Section three: what became of requests. Rows in their printed order. `role` says how a row enters the identities:
 * intake = sum + carry, and sum = all outcomes (the form's own 勾稽关系).
 */
export const requestRows = {
  received: {
    role: 'intake',
    names: { hans: '本年新收', hant: '本年新收', en: 'Received' },
    labels: { '2019': '一、本年新收政府信息公开申请数量', '2021': '一、本年新收政府信息公开申请数量' },
  },
  carried_in: {
    role: 'intake',
    names: { hans: '上年结转', hant: '上年結轉', en: 'Carried in' },
    labels: { '2019': '二、上年结转政府信息公开申请数量', '2021': '二、上年结转政府信息公开申请数量' },
  },
  granted: {
    role: 'outcome',
    names: { hans: '予以公开', hant: '予以公開', en: 'Granted' },
    labels: { '2019': '（一）予以公开', '2021': '（一）予以公开' },
  },
  partly_granted: {
    role: 'outcome',
    names: { hans: '部分公开', hant: '部分公開', en: 'Partly granted' },
    labels: {
      '2019': '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '2021': '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    },
  },
  'refused.state_secret': {
    role: 'outcome',
    group: 'refused',
    names: { hans: '属于国家秘密', hant: '屬於國家秘密', en: 'State secret' },
    labels: { '2019': '1.属于国家秘密', '2021': '1.属于国家秘密' },
  },
  'refused.law_forbids': {
    role: 'outcome',
    group: 'refused',
    names: {
      hans: '其他法律行政法规禁止公开',
      hant: '其他法律行政法規禁止公開',
      en: 'Forbidden by other law',
    },
    labels: { '2019': '2.其他法律行政法规禁止公开', '2021': '2.其他法律行政法规禁止公开' },
  },
  'refused.security_stability': {
    role: 'outcome',
    group: 'refused',
    names: {
      hans: '危及“三安全一稳定”',
      hant: '危及「三安全一穩定」',
      en: 'Endangers security or stability',
    },
    labels: { '2019': '3.危及“三安全一稳定”', '2021': '3.危及“三安全一稳定”' },
  },
  'refused.third_party': {
    role: 'outcome',
    group: 'refused',
    names: { hans: '保护第三方合法权益', hant: '保護第三方合法權益', en: 'Third-party rights' },
    labels: { '2019': '4.保护第三方合法权益', '2021': '4.保护第三方合法权益' },
  },
  'refused.internal_affairs': {
    role: 'outcome',
    group: 'refused',
    names: { hans: '属于三类内部事务信息', hant: '屬於三類內部事務信息', en: 'Internal affairs' },
    labels: { '2019': '5.属于三类内部事务信息', '2021': '5.属于三类内部事务信息' },
  },
  'refused.process': {
    role: 'outcome',
    group: 'refused',
    names: { hans: '属于四类过程性信息', hant: '屬於四類過程性信息', en: 'Deliberative process' },
    labels: { '2019': '6.属于四类过程性信息', '2021': '6.属于四类过程性信息' },
  },
  'refused.enforcement_files': {
    role: 'outcome',
    group: 'refused',
    names: { hans: '属于行政执法案卷', hant: '屬於行政執法案卷', en: 'Enforcement files' },
    labels: { '2019': '7.属于行政执法案卷', '2021': '7.属于行政执法案卷' },
  },
  'refused.administrative_query': {
    role: 'outcome',
    group: 'refused',
    names: { hans: '属于行政查询事项', hant: '屬於行政查詢事項', en: 'Administrative query' },
    labels: { '2019': '8.属于行政查询事项', '2021': '8.属于行政查询事项' },
  },
  'unavailable.not_held': {
    role: 'outcome',
    group: 'unavailable',
    names: { hans: '本机关不掌握相关政府信息', hant: '本機關不掌握相關政府信息', en: 'Not held' },
    labels: { '2019': '1.本机关不掌握相关政府信息', '2021': '1.本机关不掌握相关政府信息' },
  },
  'unavailable.needs_creation': {
    role: 'outcome',
    group: 'unavailable',
    names: {
      hans: '没有现成信息需要另行制作',
      hant: '沒有現成信息需要另行製作',
      en: 'Would need to be created',
    },
    labels: { '2019': '2.没有现成信息需要另行制作', '2021': '2.没有现成信息需要另行制作' },
  },
  'unavailable.unclear': {
    role: 'outcome',
    group: 'unavailable',
    names: { hans: '补正后申请内容仍不明确', hant: '補正後申請內容仍不明確', en: 'Unclear after correction' },
    labels: { '2019': '3.补正后申请内容仍不明确', '2021': '3.补正后申请内容仍不明确' },
  },
  'not_processed.petition': {
    role: 'outcome',
    group: 'not_processed',
    names: { hans: '信访举报投诉类申请', hant: '信訪舉報投訴類申請', en: 'Petition or complaint' },
    labels: { '2019': '1.信访举报投诉类申请', '2021': '1.信访举报投诉类申请' },
  },
  'not_processed.repeat': {
    role: 'outcome',
    group: 'not_processed',
    names: { hans: '重复申请', hant: '重複申請', en: 'Repeated request' },
    labels: { '2019': '2.重复申请', '2021': '2.重复申请' },
  },
  'not_processed.publication': {
    role: 'outcome',
    group: 'not_processed',
    names: { hans: '要求提供公开出版物', hant: '要求提供公開出版物', en: 'Asks for a publication' },
    labels: { '2019': '3.要求提供公开出版物', '2021': '3.要求提供公开出版物' },
  },
  'not_processed.excessive': {
    role: 'outcome',
    group: 'not_processed',
    names: { hans: '无正当理由大量反复申请', hant: '無正當理由大量反覆申請', en: 'Excessive requests' },
    labels: { '2019': '4.无正当理由大量反复申请', '2021': '4.无正当理由大量反复申请' },
  },
  'not_processed.reconfirm': {
    role: 'outcome',
    group: 'not_processed',
    names: {
      hans: '要求行政机关确认或重新出具已获取信息',
      hant: '要求行政機關確認或重新出具已獲取信息',
      en: 'Asks to reconfirm information',
    },
    labels: {
      '2019': '5.要求行政机关确认或重新出具已获取信息',
      '2021': '5.要求行政机关确认或重新出具已获取信息',
    },
  },
  other: {
    role: 'outcome',
    names: { hans: '其他处理', hant: '其他處理', en: 'Otherwise handled' },
    labels: { '2019': '（六）其他处理' },
    tolerated: ['2021'],
  },
  'other.overdue_correction': {
    role: 'outcome',
    group: 'other',
    names: { hans: '逾期不补正', hant: '逾期不補正', en: 'Correction overdue' },
    labels: { '2021': '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请' },
  },
  'other.overdue_fee': {
    role: 'outcome',
    group: 'other',
    names: { hans: '逾期未缴费', hant: '逾期未繳費', en: 'Fee overdue' },
    labels: { '2021': '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请' },
  },
  'other.misc': {
    role: 'outcome',
    group: 'other',
    names: { hans: '其他', hant: '其他', en: 'Other' },
    labels: { '2021': '3.其他' },
  },
  concluded: {
    role: 'sum',
    names: { hans: '办理结果总计', hant: '辦理結果總計', en: 'Concluded' },
    labels: { '2019': '（七）总计', '2021': '（七）总计' },
  },
  carried_out: {
    role: 'carry',
    names: { hans: '结转下年度继续办理', hant: '結轉下年度繼續辦理', en: 'Carried to next year' },
    labels: { '2019': '四、结转下年度继续办理', '2021': '四、结转下年度继续办理' },
  },
} as const satisfies Axis<{
  role: 'intake' | 'outcome' | 'sum' | 'carry';
  group?: keyof typeof requestGroups;
}>;

export type RequestRow = keyof typeof requestRows;
export type Applicant = keyof typeof applicants;
export type RequestKey = `requests.${RequestRow}.${Applicant}`;
