import type { AxisEntry } from '../../schema/axis.ts';
import { applicants, requestGroups, requestRows } from '../../schema/requests.ts';
import { disclosureBlocks } from '../../schema/disclosure.ts';
import { disputeGroups, disputeResults } from '../../schema/disputes.ts';
import { toMatching } from '../normalize.ts';

const bareForm = (text: string): string => toMatching(text).replace(/[\p{P}\p{S}]/gu, '');

const axes = [applicants, requestRows, disputeGroups, disputeResults];
const blocks = Object.values(disclosureBlocks);
const labels: readonly string[] = [
  ...axes.flatMap((axis) => Object.values<AxisEntry>(axis).flatMap((entry) => Object.values(entry.labels))),
  ...Object.values(requestGroups).map(({ label }) => label),
  ...blocks.map(({ label }) => label),
  ...blocks.flatMap(({ rows, columns }) =>
    [...Object.values<AxisEntry>(rows), ...Object.values<AxisEntry>(columns)].flatMap((entry) =>
      Object.values(entry.labels),
    ),
  ),
];
const known: ReadonlySet<string> = new Set(labels.map(bareForm));

/** Whether a text is, but for punctuation and script, a label of one of the national forms. */
export const isKnownLabel = (text: string): boolean => known.has(bareForm(text));
