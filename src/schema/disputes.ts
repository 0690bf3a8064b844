import type { Axis } from './axis.ts';

/** Section four, 政府信息公开行政复议、行政诉讼情况: the kinds of dispute, left to right. */
export const disputeGroups = {
  review: {
    names: { hans: '行政复议', hant: '行政復議', en: 'Administrative review' },
    labels: { '2019': '行政复议', '2021': '行政复议' },
  },
  suit_direct: {
    names: { hans: '未经复议直接起诉', hant: '未經復議直接起訴', en: 'Suit without review' },
    labels: { '2019': '未经复议直接起诉', '2021': '未经复议直接起诉' },
  },
  suit_after_review: {
    names: { hans: '复议后起诉', hant: '復議後起訴', en: 'Suit after review' },
    labels: { '2019': '复议后起诉', '2021': '复议后起诉' },
  },
} as const satisfies Axis;

/** Section four: the results within each kind, left to right; the fifteen figures stand in one row. */
export const disputeResults = {
  upheld: {
    names: { hans: '结果维持', hant: '結果維持', en: 'Upheld' },
    labels: { '2019': '结果维持', '2021': '结果维持' },
  },
  corrected: {
    names: { hans: '结果纠正', hant: '結果糾正', en: 'Corrected' },
    labels: { '2019': '结果纠正', '2021': '结果纠正' },
  },
  other: {
    names: { hans: '其他结果', hant: '其他結果', en: 'Other result' },
    labels: { '2019': '其他结果', '2021': '其他结果' },
  },
  pending: {
    names: { hans: '尚未审结', hant: '尚未審結', en: 'Pending' },
    labels: { '2019': '尚未审结', '2021': '尚未审结' },
  },
  total: { names: { hans: '总计', hant: '總計', en: 'Total' }, labels: { '2019': '总计', '2021': '总计' } },
} as const satisfies Axis;

export type DisputeGroup = keyof typeof disputeGroups;
export type DisputeResult = keyof typeof disputeResults;
export type DisputeKey = `disputes.${DisputeGroup}.${DisputeResult}`;
