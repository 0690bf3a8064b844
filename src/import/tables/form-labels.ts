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
  natural: ['公民', '个人', '自然人公民', '公民自然人'],
  business: ['企业', '商业', '商业企业法人'],
  research: ['科研', '科研院所', '科研单位', '科研组织'],
  welfare: ['公益组织', '社会公益', '社会公益机构', '社会组织'],
  legal: ['法律服务', '法律机构', '法律服务组织'],
  other: ['其它', '其他组织', '其它组织', '其他法人', '其他机构'],
  total: ['合计', '总数'],
});
export const requestRowLabels: readonly Label<RequestRow>[] = labelsOf(requestRows, {
  received: [
    '本年新收政府信息公开申请数',
    '本年新收申请数量',
    '本年收到政府信息公开申请数量',
    '新收政府信息公开申请数量',
  ],
  carried_in: ['上年结转政府信息公开申请数', '上年结转申请数量'],
  carried_out: ['结转下年办理', '结转下一年继续办理', '结转下年'],
  concluded: ['总计', '合计'],
  other: ['其它处理'],
  'other.overdue_correction': [
    '申请人逾期不补正',
    '申请人无正当理由逾期不补正',
    '逾期未补正',
    '申请人逾期未补正',
  ],
  'other.overdue_fee': [
    '申请人逾期未缴费',
    '申请人逾期未缴纳费用',
    '逾期未缴纳费用',
    '申请人逾期未按收费通知要求缴纳费用',
    '逾期不缴费',
  ],
  'other.misc': ['其它'],
});
export const disputeGroupLabels: readonly Label<DisputeGroup>[] = labelsOf(disputeGroups, {
  review: ['复议', '行政复议情况', '行政复议案件', '行政复议数', '行政复议数量'],
  suit_direct: [
    '直接起诉',
    '直接诉讼',
    '直接行政诉讼',
    '未经复议',
    '未经复议直接诉讼',
    '未经复议直接行政诉讼',
    '未经行政复议直接起诉',
    '未经行政复议直接诉讼',
    '未复议直接起诉',
    '直接提起诉讼',
    '直接提起行政诉讼',
  ],
  suit_after_review: [
    '复议后诉讼',
    '复议后行政诉讼',
    '复议后提起诉讼',
    '复议后提起行政诉讼',
    '经复议后起诉',
    '经复议起诉',
    '经复议后诉讼',
    '行政复议后起诉',
    '行政复议后诉讼',
    '经行政复议后起诉',
  ],
});
export const disputeResultLabels: readonly Label<DisputeResult>[] = labelsOf(disputeResults, {
  upheld: ['维持'],
  corrected: ['纠正'],
  other: ['其它结果', '其他', '其它'],
  pending: ['未审结', '尚未结案', '未结案', '未审结数', '尚未办结', '尚未审理终结'],
  total: ['合计', '小计', '总数'],
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
