import type { ChannelItems, Finding } from '../../schema/report.ts';
import { hasValue } from '../../schema/report.ts';
import { notAssessable, toFinding } from './make-finding.ts';
import type { Subject } from './subject.ts';
import { toleranceOf } from './tolerance.ts';

const sumOf = (channels: readonly ChannelItems[]): number =>
  channels.reduce((total, { items }) => total + (items ?? 0), 0);

const slackOf = (channels: readonly ChannelItems[]): number =>
  channels.reduce(
    (total, { items, ...told }) =>
      total + (items === null ? 0 : toleranceOf({ value: items, ...told }, 'count')),
    0,
  );

/**
 * `channels.sum`: how the channels stand to all items disclosed. Where the text calls some of them parts of the total
 * (`parts`), these must not exceed it. Others may overlap and may count posts: their sum is `within` the total or larger
 * (`overlap`), and neither is a fault.
 */
export function checkChannels({ figures, channels }: Subject): readonly Finding[] {
  const check = 'channels.sum';
  const all = figures['narrative.items_disclosed'];
  if (channels.length === 0) return [notAssessable(check, null, ['channels'])];
  if (!hasValue(all)) return [notAssessable(check, null, ['narrative.items_disclosed'])];
  const parts = channels.filter(({ part }) => part === true);
  const compared = parts.length > 0 ? parts : channels;
  const sum = sumOf(compared);
  const isMore = sum > all.value + toleranceOf(all, 'count') + slackOf(compared);
  const unread = compared.filter(({ items }) => items === null);
  if (unread.length > 0 && !isMore) {
    return [
      notAssessable(
        check,
        null,
        unread.map(({ label }) => label),
      ),
    ];
  }
  const state = parts.length > 0 ? 'parts' : isMore ? 'overlap' : 'within';
  const result = state === 'parts' && isMore ? 'warn' : 'pass';
  const right = { value: all.value, keys: ['narrative.items_disclosed'] as const };
  return [{ ...toFinding(check, result, null, { value: sum, keys: [] }, right), state }];
}
