import type { AxisEntry, DisclosureBlock, Edition } from '../schema/axis.ts';
import {
  heading,
  paragraph,
  type Block,
  type PaperCell,
  type PaperTable,
  type Paper,
} from '../documents/paper.ts';
import { disclosureBlocks } from '../schema/disclosure.ts';
import { disputeGroups, disputeResults } from '../schema/disputes.ts';
import { isIndicatorKey } from '../schema/indicators.ts';
import { applicants, requestGroups, requestRows } from '../schema/requests.ts';
import { hasValue, type Figures } from '../schema/report.ts';
import { sections } from '../schema/sections.ts';
import { toCellText } from './form-cells.ts';
import { splitSections } from './split-sections.ts';

type Row = PaperTable['body'][number];
type CellText = (key: string) => PaperCell;

const labelled = (text: string, columns = 1, rows = 1): PaperCell => ({
  text,
  align: 'center',
  ...(columns > 1 ? { columns } : {}),
  ...(rows > 1 ? { rows } : {}),
});

/** The entries of an axis that a form prints: those of its edition, and any other that the report fills in. */
const shownOf = <E extends AxisEntry>(
  axis: Readonly<Record<string, E>>,
  edition: Edition,
  isFilled: (key: string) => boolean,
): readonly (readonly [string, E])[] =>
  Object.entries(axis).filter(([key, { labels }]) => labels[edition] !== undefined || isFilled(key));

const labelOf = ({ labels, names }: AxisEntry, edition: Edition): string =>
  labels[edition] ?? Object.values(labels)[0] ?? names.hans;

/** Section two has this many columns; a block with fewer widens its last. */
const disclosureColumns = 4;

function disclosureRows(edition: Edition, cellOf: CellText): readonly Row[] {
  return Object.values<DisclosureBlock>(disclosureBlocks).flatMap((block): readonly Row[] => {
    const columns = shownOf(block.columns, edition, () => false);
    const rows = shownOf(block.rows, edition, () => false);
    if (columns.length === 0 || rows.length === 0) return [];
    const spread = (cells: readonly PaperCell[]): Row =>
      cells.map((cell, at) =>
        at === cells.length - 1 ? { ...cell, columns: disclosureColumns - 1 - at } : cell,
      );
    return [
      [labelled(block.label, disclosureColumns)],
      [labelled('信息内容'), ...spread(columns.map(([, column]) => labelled(labelOf(column, edition))))],
      ...rows.map(([row, entry]): Row => [
        labelled(labelOf(entry, edition)),
        ...spread(columns.map(([column]) => cellOf(`disclosure.${row}.${column}`))),
      ]),
    ];
  });
}

type RequestEntry = AxisEntry & { readonly role: string; readonly group?: keyof typeof requestGroups };

function requestTable(edition: Edition, figures: Figures, cellOf: CellText): PaperTable {
  const who = Object.entries<AxisEntry>(applicants);
  const isFilled = (row: string) =>
    who.some(([column]) => {
      const key = `requests.${row}.${column}`;
      return isIndicatorKey(key) && hasValue(figures[key]);
    });
  const shown = shownOf<RequestEntry>(requestRows, edition, isFilled);
  const numbers = (row: string): Row => who.map(([column]) => cellOf(`requests.${row}.${column}`));
  const outcomes = shown.filter(([, { role }]) => role === 'outcome' || role === 'sum');
  const seen = new Set<string>();
  const body = shown.map(([key, entry]): Row => {
    const label = labelOf(entry, edition);
    if (!outcomes.some(([other]) => other === key)) return [labelled(label, 3), ...numbers(key)];
    const lead = outcomes[0]?.[0] === key ? [labelled('三、本年度办理结果', 1, outcomes.length)] : [];
    const { group } = entry;
    if (group === undefined) return [...lead, labelled(label, 2), ...numbers(key)];
    const members = outcomes.filter(([, other]) => other.group === group).length;
    const head = seen.has(group) ? [] : [labelled(requestGroups[group].label, 1, members)];
    seen.add(group);
    return [...lead, ...head, labelled(label), ...numbers(key)];
  });
  return {
    kind: 'table',
    look: 'form',
    widths: [2, 4, 8, 3, 3, 3, 3, 3, 3, 3],
    head: [
      [
        labelled('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
        labelled('申请人情况', 7),
      ],
      [labelled('自然人', 1, 2), labelled('法人或其他组织', 5), labelled('总计', 1, 2)],
      who
        .filter(([key]) => key !== 'natural' && key !== 'total')
        .map(([, entry]) => labelled(labelOf(entry, edition))),
    ],
    body,
  };
}

function disputeTable(edition: Edition, cellOf: CellText): PaperTable {
  const results = Object.entries<AxisEntry>(disputeResults);
  const groups = Object.entries<AxisEntry>(disputeGroups);
  const [review, ...suits] = groups;
  const labels = results.map(([, entry]) => labelOf(entry, edition));
  return {
    kind: 'table',
    look: 'form',
    widths: groups.flatMap(() => results.map(() => 1)),
    head: [
      [labelled(review ? labelOf(review[1], edition) : '', 5), labelled('行政诉讼', 10)],
      [
        ...labels.map((label) => labelled(label, 1, 2)),
        ...suits.map(([, entry]) => labelled(labelOf(entry, edition), 5)),
      ],
      suits.flatMap(() => labels.map((label) => labelled(label))),
    ],
    body: [groups.flatMap(([group]) => results.map(([result]) => cellOf(`disputes.${group}.${result}`)))],
  };
}

/** What a form is made of: whose it is, its figures, and the text around its tables, a paragraph each. */
export type FormContent = {
  readonly publisher: string;
  readonly year: number;
  readonly edition: Edition;
  readonly figures: Figures;
  readonly paragraphs: readonly string[];
};

/** The title that the form has for a report. */
const formTitle = ({ publisher, year }: Pick<FormContent, 'publisher' | 'year'>): string =>
  `${publisher}${year}年政府信息公开工作年度报告`;

const bodyHeadings = [
  `一、${sections.narrative.heading}`,
  `二、${sections.disclosure.heading}`,
  `三、${sections.requests.heading}`,
  `四、${sections.disputes.heading}`,
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

/** A report in the national form, filled in, in the form’s own words and order: six sections, three of them tables. */
export function toFormPaper(content: FormContent): Paper {
  const { edition, figures, paragraphs } = content;
  const cellOf: CellText = (key) => ({
    text: isIndicatorKey(key) ? toCellText(figures[key], key, edition) : '',
    align: 'center',
  });
  const tables: Readonly<Record<number, PaperTable>> = {
    2: {
      kind: 'table',
      look: 'form',
      widths: [3, 2, 2, 2],
      head: [],
      body: disclosureRows(edition, cellOf),
    },
    3: requestTable(edition, figures, cellOf),
    4: disputeTable(edition, cellOf),
  };
  const title = formTitle(content);
  const text = splitSections(paragraphs, title);
  const blocks: Block[] = [{ kind: 'title', text: title }, ...text.before.map((each) => paragraph(each))];
  for (const [at, words] of bodyHeadings.entries()) {
    blocks.push(heading(1, words), ...(text.sections[at] ?? []).map((each) => paragraph(each)));
    const table = tables[at + 1];
    if (table) blocks.push(table);
  }
  return { title, language: 'hans', blocks };
}
