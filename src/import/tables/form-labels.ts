import type { Edition, Labels } from '../../schema/axis.ts';
import { disclosureBlocks } from '../../schema/disclosure.ts';
import {
  disputeGroups,
  disputeResults,
  type DisputeGroup,
  type DisputeResult,
} from '../../schema/disputes.ts';
import {
  applicants,
  requestGroups,
  requestRows,
  type Applicant,
  type RequestRow,
} from '../../schema/requests.ts';
import { toCore, toLabels, type Label } from './labels.ts';

type Entry = { readonly names: { readonly hans: string }; readonly labels: Labels };

const wordings = (entry: Entry, ...more: string[]): string[] => [
  ...Object.values(entry.labels),
  entry.names.hans,
  ...more,
];

function labelsOf<K extends string>(
  axis: Readonly<Record<K, Entry>>,
  more: Partial<Record<K, string[]>> = {},
) {
  const entries = (Object.entries(axis) as [K, Entry][]).map(
    ([key, entry]) => [key, wordings(entry, ...(more[key] ?? []))] as const,
  );
  return toLabels(Object.fromEntries(entries) as Record<K, string[]>);
}

/** What the form prints over and beside its tables, as the schema says, with the wordings that organs also use. */
export const applicantLabels: readonly Label<Applicant>[] = labelsOf(applicants, {
  total: ['合计'],
  other: ['其它'],
});
export const requestRowLabels: readonly Label<RequestRow>[] = labelsOf(requestRows, {
  concluded: ['总计', '合计'],
  other: ['其它处理'],
  'other.misc': ['其它'],
});
export const disputeGroupLabels: readonly Label<DisputeGroup>[] = labelsOf(disputeGroups);
export const disputeResultLabels: readonly Label<DisputeResult>[] = labelsOf(disputeResults, {
  other: ['其它结果'],
  total: ['合计'],
});

export const applicantOrder = Object.keys(applicants) as Applicant[];
export const requestRowOrder = Object.keys(requestRows) as RequestRow[];
export const disputeOrder = (Object.keys(disputeGroups) as DisputeGroup[]).flatMap((group) =>
  (Object.keys(disputeResults) as DisputeResult[]).map((result) => `disputes.${group}.${result}` as const),
);

const groupCores = new Set([
  ...Object.values(requestGroups).map((group) => toCore(group.label)),
  toCore('三、本年度办理结果'),
]);
export const isGroupCore = (core: string): boolean => groupCores.has(core);

export type BlockId = keyof typeof disclosureBlocks;

/** One row of section two: its block, and its key within it. */
export type DisclosureRow = { readonly block: BlockId; readonly row: string };

type Block = {
  readonly rows: Readonly<Record<string, Entry>>;
  readonly columns: Readonly<Record<string, Entry>>;
};
const blocks = Object.entries(disclosureBlocks) as [BlockId, Block][];

/** Keys are `block/row`. */
export const disclosureRowLabels: readonly Label<string>[] = blocks.flatMap(([block, { rows }]) =>
  labelsOf(rows).map((label) => ({ ...label, key: `${block}/${label.key}` })),
);

export function toDisclosureRow(key: string): DisclosureRow {
  const [block, row] = key.split('/') as [BlockId, string];
  return { block, row };
}

/** The columns that an edition prints for a block, in order. */
export type ColumnSet = {
  readonly block: BlockId;
  readonly edition: Edition;
  readonly columns: readonly { readonly key: string; readonly core: string }[];
};

export const columnSets: readonly ColumnSet[] = blocks.flatMap(([block, { columns }]) =>
  (['2019', '2021'] as const).flatMap((edition) => {
    const printed = Object.entries(columns).flatMap(([key, { labels }]) => {
      const label = labels[edition];
      return label === undefined ? [] : [{ key, core: toCore(label) }];
    });
    return printed.length === 0 ? [] : [{ block, edition, columns: printed }];
  }),
);
