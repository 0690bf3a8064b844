import type { Edition, Labels } from '../../../src/schema/axis.ts';
import { disclosureBlocks } from '../../../src/schema/disclosure.ts';
import { disputeGroups, disputeResults } from '../../../src/schema/disputes.ts';
import type { IndicatorKey } from '../../../src/schema/indicators.ts';
import { applicants, requestGroups, requestRows } from '../../../src/schema/requests.ts';
import type { MadeFigures } from './figures.ts';

export type FormCell = { readonly text: string; readonly rows: number; readonly columns: number };
/** A table as rows of the cells that begin in them, with their spans. */
export type FormTable = readonly (readonly FormCell[])[];

/** A made-up report: its tables, its few sentences, and the numbers that must be read from its tables. */
export type Form = {
  readonly edition: Edition;
  readonly year: number;
  readonly title: string;
  readonly tables: {
    readonly disclosure: FormTable;
    readonly requests: FormTable;
    readonly disputes: FormTable;
  };
  readonly made: MadeFigures;
  readonly values: Readonly<Partial<Record<IndicatorKey, number>>>;
  readonly told: readonly string[];
};

export type Options = {
  /** One row 其他处理, as organs print it in either edition. */
  readonly singleOther?: boolean;
  /** A row that the form does not have, after the last reason of refusal. */
  readonly extraRow?: string;
};

const cell = (text: string, columns = 1, rows = 1): FormCell => ({ text, rows, columns });

const printed = (axis: Readonly<Record<string, { readonly labels: Labels }>>, edition: Edition) =>
  Object.entries(axis).flatMap(([key, { labels }]) => {
    const label = labels[edition];
    return label === undefined ? [] : [[key, label] as const];
  });

function disclosureTable(edition: Edition, made: MadeFigures): FormTable {
  const width = edition === '2019' ? 4 : 4;
  return Object.values(disclosureBlocks).flatMap(({ label, rows, columns }) => {
    const heads = printed(columns, edition);
    const lines = printed(rows, edition);
    if (heads.length === 0 || lines.length === 0) return [];
    const last = width - heads.length;
    const spread = (texts: readonly string[]) =>
      texts.map((text, at) => cell(text, at === texts.length - 1 ? last : 1));
    return [
      [cell(label, width)],
      [cell('信息内容'), ...spread(heads.map(([, text]) => text))],
      ...lines.map(([row, text]) => [
        cell(text),
        ...spread(
          heads.map(([column]) => made.get(`disclosure.${row}.${column}` as IndicatorKey)?.printed ?? ''),
        ),
      ]),
    ];
  });
}

function requestsTable(
  edition: Edition,
  made: MadeFigures,
  { singleOther = false, extraRow }: Options,
): FormTable {
  const people = printed(applicants, edition);
  const values = (row: string) =>
    people.map(([applicant]) =>
      cell(made.get(`requests.${row}.${applicant}` as IndicatorKey)?.printed ?? ''),
    );
  const outer = (row: string, label: string) => [cell(label, 3), ...values(row)];
  const rows = Object.entries(requestRows).flatMap(([key, row]) => {
    const single = singleOther && key === 'other';
    const label = single ? requestRows.other.labels['2019'] : (row.labels as Labels)[edition];
    if (
      label === undefined ||
      (singleOther && key.startsWith('other.')) ||
      (!singleOther && key === 'other' && edition === '2021')
    )
      return [];
    return [{ key, label, role: row.role, group: 'group' in row ? row.group : null }];
  });
  const results = rows.filter(({ role }) => role === 'outcome' || role === 'sum');
  const height = results.length + (extraRow === undefined ? 0 : 1);
  const body = results.flatMap(({ key, label, group }, at) => {
    const first = at === 0 ? [cell('三、本年度办理结果', 1, height)] : [];
    if (group === null) return [[...first, cell(label, 2), ...values(key)]];
    const members = results.filter((each) => each.group === group);
    const own = members.length + (group === 'refused' && extraRow !== undefined ? 1 : 0);
    const head = members[0]?.key === key ? [cell(requestGroups[group].label, 1, own)] : [];
    const line = [...first, ...head, cell(label), ...values(key)];
    const extra = group === 'refused' && extraRow !== undefined && members.at(-1)?.key === key;
    return extra ? [line, [cell(extraRow), ...people.map((_, place) => cell(String(place)))]] : [line];
  });
  const [received, carried] = rows;
  const end = rows.at(-1);
  return [
    [
      cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
      cell('申请人情况', 7),
    ],
    [cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
    people.slice(1, 6).map(([, label]) => cell(label)),
    outer('received', received?.label ?? ''),
    outer('carried_in', carried?.label ?? ''),
    ...body,
    outer('carried_out', end?.label ?? ''),
  ];
}

function disputesTable(edition: Edition, made: MadeFigures): FormTable {
  const results = printed(disputeResults, edition);
  const groups = printed(disputeGroups, edition);
  return [
    [cell('行政复议', 5), cell('行政诉讼', 10)],
    [...results.map(([, label]) => cell(label, 1, 2)), ...groups.slice(1).map(([, label]) => cell(label, 5))],
    groups.slice(1).flatMap(() => results.map(([, label]) => cell(label))),
    groups.flatMap(([group]) =>
      results.map(([result]) => cell(made.get(`disputes.${group}.${result}` as IndicatorKey)?.printed ?? '')),
    ),
  ];
}

/** A report of a district, filled with the figures given. */
export function sampleForm(edition: Edition, made: MadeFigures, options: Options = {}): Form {
  const year = edition === '2019' ? 2020 : 2022;
  return {
    edition,
    year,
    title: `南京市鼓楼区${year}年政府信息公开工作年度报告`,
    tables: {
      disclosure: disclosureTable(edition, made),
      requests: requestsTable(edition, made, options),
      disputes: disputesTable(edition, made),
    },
    made,
    values: Object.fromEntries(
      [...made].flatMap(([key, each]) => ('value' in each ? [[key, each.value]] : [])),
    ),
    told: [
      `本报告的数据统计期限自${year}年1月1日起至${year}年12月31日止。`,
      `${year}年，我区各单位主动公开政府信息321条，其中规范性文件共5件。`,
    ],
  };
}

export const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;
export const ending = ['有的栏目更新不够快，下一年将改进。', '没有其他事项。'] as const;
