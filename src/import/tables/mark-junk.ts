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
import { toCore } from './labels.ts';
import { toMatching } from '../normalize.ts';
import type { Token } from './tokens.ts';

const strip = (text: string): string => toMatching(text).replace(/[\p{P}\p{S}]/gu, '');

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
const vocabulary = printed.map(strip).join('|');

const longest = 4;
const rowLabels = [...requestRowLabels, ...disclosureRowLabels];
const namesRow = (token: Token | undefined): boolean =>
  token?.kind === 'label' && rowLabels.some(({ cores }) => cores.includes(toCore(token.text)));

function isJunk(token: Token): boolean {
  const text = toMatching(token.text);
  const bare = strip(text);
  const short = bare.length <= longest || (/^[\x21-\x7e]+$/.test(text) && text.length <= 8);
  const numbered = /^(?:\(?[一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十]、|\d{1,2}[.、])/.test(text);
  return short && !numbered && !vocabulary.includes(bare) && !/元$|[:。;]$/.test(text);
}

/**
 * Short texts inside a row that no label of the form holds (若干, N/A, 1O) stand where a number should: they are
 * cells, so that the cells after them keep their places.
 */
export function markJunk(tokens: readonly Token[]): readonly Token[] {
  const marked: Token[] = [];
  for (const token of tokens) {
    const before = marked.at(-1);
    const inRow = before !== undefined && (before.kind !== 'label' || namesRow(before));
    marked.push(token.kind === 'label' && inRow && isJunk(token) ? { ...token, kind: 'value' } : token);
  }
  return marked;
}
