import type { Channel } from '../../schema/channels.ts';
import type { ToldKey } from '../../schema/told.ts';

/** What a row of the statistics table tells: a figure as a text tells it, or the items of a way of publishing. */
export type StatisticsRow =
  | { readonly kind: 'figure'; readonly key: ToldKey }
  | { readonly kind: 'channel'; readonly channel: Channel };

const figure = (key: ToldKey): StatisticsRow => ({ kind: 'figure', key });
const channel = (kind: Channel): StatisticsRow => ({ kind: 'channel', channel: kind });

/**
 * The rows of the statistics table of 2014 to 2018 (国办发〔2014〕32号) that tell what a text tells, by their words without
 * number and remark. What counts otherwise than the later forms (新闻发布会 attended or held, 申请信息不存在) is not among them.
 */
const rows: Readonly<Record<string, StatisticsRow>> = {
  主动公开政府信息数: figure('narrative.items_disclosed'),
  主动公开规范性文件数: figure('narrative.normative_documents'),
  制发规范性文件总数: figure('narrative.normative_documents'),
  政府公报公开政府信息数: channel('gazette'),
  政府网站公开政府信息数: channel('website'),
  政务微博公开政府信息数: channel('weibo'),
  政务微信公开政府信息数: channel('wechat'),
  其他方式公开政府信息数: channel('other'),
  政府网站在线访谈次数: figure('narrative.online_interviews'),
  政策解读稿件发布数: figure('narrative.policy_interpretations'),
  收到申请数: figure('narrative.requests_received'),
  申请办结数: figure('narrative.requests_concluded'),
  同意公开答复数: figure('narrative.requests_granted'),
  同意部分公开答复数: figure('narrative.requests_partly_granted'),
  不同意公开答复数: figure('narrative.requests_refused'),
  行政复议数量: figure('narrative.reviews'),
  行政诉讼数量: figure('narrative.suits'),
  依申请公开信息收取的费用: figure('narrative.processing_fees'),
};

/** The results under 行政复议数量 and 行政诉讼数量, whose words are the same under both. */
const results: Readonly<Record<string, 'upheld' | 'corrected' | 'other'>> = {
  维持具体行政行为数: 'upheld',
  维持具体行政行为或者驳回原告诉讼请求数: 'upheld',
  被依法纠错数: 'corrected',
  其他情形数: 'other',
};

/** A row by its words; `under` is the last row that stands over others of its kind: 行政复议数量, 行政诉讼数量. */
export function statisticsRow(words: string, under: 'reviews' | 'suits' | null): StatisticsRow | null {
  const result = results[words];
  if (result !== undefined) return under === null ? null : figure(`narrative.${under}_${result}`);
  return rows[words] ?? null;
}

/** Under which kind of dispute the rows that follow a row stand; undefined where it does not say. */
export function disputesUnder(words: string): 'reviews' | 'suits' | null | undefined {
  if (words === '行政复议数量') return 'reviews';
  if (words === '行政诉讼数量') return 'suits';
  return /^(?:举报投诉数量|依申请公开信息收取的费用)$/.test(words) ? null : undefined;
}
