import type { Labels } from '../../schema/axis.ts';
import { sections } from '../../schema/sections.ts';
import { disclosureBlocks } from '../../schema/disclosure.ts';
import { requestGroups, requestRows } from '../../schema/requests.ts';
import {
  applicantLabels,
  columnSets,
  disclosureRowLabels,
  disputeGroupLabels,
  disputeResultLabels,
  requestRowLabels,
} from './form-labels.ts';
import { toMatching } from '../normalize.ts';

/** A text as the vocabulary holds it: matching form, without punctuation. */
export const stripText = (text: string): string => toMatching(text).replace(/[\p{P}\p{S}]/gu, '');

/** Everything that the form prints around its numbers: a piece of it is a piece of a label, never a bad number. */
const printed: readonly string[] = [
  ...[...requestRowLabels, ...applicantLabels, ...disputeGroupLabels, ...disputeResultLabels].flatMap(
    ({ cores }) => cores,
  ),
  ...disclosureRowLabels.flatMap(({ cores }) => cores),
  ...columnSets.flatMap(({ columns }) => columns.map(({ core }) => core)),
  ...Object.values(requestRows).flatMap(({ labels }) => Object.values<string>(labels)),
  ...Object.values(requestGroups).map(({ label }) => label),
  ...Object.values(sections).map(({ heading }) => heading ?? ''),
  ...Object.values(disclosureBlocks).flatMap(({ label, columns }) => [
    label,
    ...Object.values<{ labels: Labels }>(columns).flatMap(({ labels }) => Object.values(labels)),
  ]),
  '信息内容',
  '申请人情况自然人法人或其他组织',
  '本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和',
  '三本年度办理结果',
  '政府信息公开行政复议行政诉讼情况',
  '存在的主要问题及改进情况',
  '单位万元',
];
const vocabulary = printed.map(stripText).join('|');

/** Whether a text is, wholly, a piece of what the form prints around its numbers. */
export function isFormText(text: string): boolean {
  const bare = stripText(text);
  return bare !== '' && vocabulary.includes(bare);
}
