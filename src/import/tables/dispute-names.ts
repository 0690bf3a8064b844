import type { DisputeGroup, DisputeResult } from '../../schema/disputes.ts';
import { disputeGroupLabels, disputeResultLabels } from './form-labels.ts';
import { findExact, toCore } from './labels.ts';

/** What a cell of section four names: a kind of dispute, a result, or both (复议维持). */
export type DisputeName = { readonly group: DisputeGroup | null; readonly result: DisputeResult | null };

const groupWords = disputeGroupLabels
  .flatMap(({ key, cores }) => cores.map((core) => ({ key, core })))
  .sort((a, b) => b.core.length - a.core.length);

/** The name in a cell; null for a cell that names neither. */
export function disputeNameOf(text: string): DisputeName | null {
  const core = toCore(text)
    .replace(/^行政诉讼(?=.)/, '')
    .replace(/[数件](?:量|数)?$/, '');
  if (core === '') return null;
  const group = findExact(core, disputeGroupLabels);
  if (group) return { group, result: null };
  const result = findExact(core, disputeResultLabels);
  if (result) return { group: null, result };
  const start = groupWords.find((each) => core.startsWith(each.core));
  const rest = start && findExact(core.slice(start.core.length), disputeResultLabels);
  return start && rest ? { group: start.key, result: rest } : null;
}
