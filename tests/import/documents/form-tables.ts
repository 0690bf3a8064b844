import { disclosureBlocks } from '../../../src/schema/disclosure.ts';
import { disputeGroups, disputeResults } from '../../../src/schema/disputes.ts';
import { applicants, requestGroups, requestRows } from '../../../src/schema/requests.ts';
import type { AxisEntry, DisclosureBlock, Edition } from '../../../src/schema/axis.ts';
import { isPrinted, type MadeFigures } from './form-figures.ts';

export type FormCell = { readonly text: string; readonly rowspan: number; readonly colspan: number };
export type FormRow = readonly FormCell[];
/** The three tables of a form, as printed: cells with their spans. `header` rows are repeated on every page. */
export type FormTable = {
  readonly heading: string;
  readonly columns: readonly number[];
  readonly header: number;
  readonly rows: readonly FormRow[];
};

const cell = (text: string, colspan = 1, rowspan = 1): FormCell => ({ text, rowspan, colspan });
const labelOf = (entry: AxisEntry, edition: Edition): string => entry.labels[edition] ?? '';

function entriesOf(
  axis: Readonly<Record<string, AxisEntry>>,
  edition: Edition,
): readonly [string, AxisEntry][] {
  return Object.entries(axis).filter(([, entry]) => isPrinted(entry, edition));
}

/** Cells over three columns: the last takes what is left. */
const spreadOver = (texts: readonly string[]): FormRow =>
  texts.map((text, at) => cell(text, at === texts.length - 1 ? 3 - at : 1));

function disclosureTable(edition: Edition, figures: MadeFigures): FormTable {
  const rows = Object.values<DisclosureBlock>(disclosureBlocks).flatMap((block): FormRow[] => {
    const columns = entriesOf(block.columns, edition);
    const printed = entriesOf(block.rows, edition);
    if (columns.length === 0 || printed.length === 0) return [];
    return [
      [cell(block.label, 4)],
      [cell('信息内容'), ...spreadOver(columns.map(([, column]) => labelOf(column, edition)))],
      ...printed.map(([row, entry]) => [
        cell(labelOf(entry, edition)),
        ...spreadOver(columns.map(([column]) => figures.get(`disclosure.${row}.${column}`)?.printed ?? '')),
      ]),
    ];
  });
  return { heading: '二、主动公开政府信息情况', columns: [4, 2, 2, 2], header: 0, rows };
}

function requestsTable(edition: Edition, figures: MadeFigures): FormTable {
  const who = Object.entries<AxisEntry>(applicants);
  const numbers = (row: string): FormRow =>
    who.map(([key]) => cell(figures.get(`requests.${row}.${key}`)?.printed ?? ''));
  const printed = entriesOf(requestRows, edition);
  const outcomes = printed.filter(([key]) => !['received', 'carried_in', 'carried_out'].includes(key));
  const bodyOf = (keys: readonly string[], lead: FormRow): FormRow[] =>
    printed
      .filter(([key]) => keys.includes(key))
      .map(([key, entry]) => [...lead, cell(labelOf(entry, edition), 3), ...numbers(key)]);
  const seen = new Set<string>();
  const results = outcomes.map(([key, entry], at): FormRow => {
    const lead = at === 0 ? [cell('三、本年度办理结果', 1, outcomes.length)] : [];
    const [group = ''] = key.split('.');
    const members = outcomes.filter(([other]) => other.startsWith(`${group}.`));
    if (!key.includes('.')) return [...lead, cell(labelOf(entry, edition), 2), ...numbers(key)];
    const heading = seen.has(group)
      ? []
      : [cell(requestGroups[group as keyof typeof requestGroups].label, 1, members.length)];
    seen.add(group);
    return [...lead, ...heading, cell(labelOf(entry, edition)), ...numbers(key)];
  });
  const header: FormRow[] = [
    [
      cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
      cell('申请人情况', 7),
    ],
    [cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
    who
      .filter(([key]) => key !== 'natural' && key !== 'total')
      .map(([, entry]) => cell(labelOf(entry, edition))),
  ];
  return {
    heading: '三、收到和处理政府信息公开申请情况',
    columns: [2, 4, 8, 2, 2, 2, 2, 2, 2, 2],
    header: 3,
    rows: [...header, ...bodyOf(['received', 'carried_in'], []), ...results, ...bodyOf(['carried_out'], [])],
  };
}

function disputesTable(edition: Edition, figures: MadeFigures): FormTable {
  const results = Object.entries<AxisEntry>(disputeResults);
  const groups = Object.entries<AxisEntry>(disputeGroups);
  const [review, ...suits] = groups;
  const labels = results.map(([, entry]) => labelOf(entry, edition));
  return {
    heading: '四、政府信息公开行政复议、行政诉讼情况',
    columns: groups.flatMap(() => results.map(() => 2)),
    header: 3,
    rows: [
      [cell(review ? labelOf(review[1], edition) : '', 5), cell('行政诉讼', 10)],
      [
        ...labels.map((label) => cell(label, 1, 2)),
        ...suits.map(([, entry]) => cell(labelOf(entry, edition), 5)),
      ],
      suits.flatMap(() => labels.map((label) => cell(label))),
      groups.flatMap(([group]) =>
        results.map(([result]) => cell(figures.get(`disputes.${group}.${result}`)?.printed ?? '')),
      ),
    ],
  };
}

/** The tables of sections two, three and four of an edition, with these figures in their cells. */
export const makeTables = (edition: Edition, figures: MadeFigures): readonly FormTable[] => [
  disclosureTable(edition, figures),
  requestsTable(edition, figures),
  disputesTable(edition, figures),
];
