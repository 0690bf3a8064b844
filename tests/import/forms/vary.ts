import type { Form, FormCell, FormTable } from './sample.ts';

/** A way in which organs change the form; the numbers stay where their labels are. */
export type Variation = { readonly name: string; readonly vary: (form: Form) => Form };

const eachTable = (form: Form, change: (table: FormTable) => FormTable): Form => ({
  ...form,
  tables: {
    disclosure: change(form.tables.disclosure),
    requests: change(form.tables.requests),
    disputes: change(form.tables.disputes),
  },
});

const eachText = (form: Form, change: (text: string) => string): Form =>
  eachTable(form, (table) => table.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text) }))));

const requests = (form: Form, change: (table: FormTable) => FormTable): Form => ({
  ...form,
  tables: { ...form.tables, requests: change(form.tables.requests) },
});

const isNumber = (text: string): boolean => /^[\d.,]+(?:万元)?$/.test(text);

/** The second and third of the seven columns change places, under their headings. */
function swapColumns(table: FormTable): FormTable {
  const swap = (row: readonly FormCell[], at: number): readonly FormCell[] =>
    row.map((cell, index) => row[index === at ? at + 1 : index === at + 1 ? at : index] ?? cell);
  return table.map((row, at) => {
    if (at === 2) return swap(row, 0);
    return at < 3 ? row : swap(row, row.length - 6);
  });
}

/** The table without the column of 三、本年度办理结果 and without the cells of its groups. */
function withoutGroups(table: FormTable): FormTable {
  return table.map((row) =>
    row
      .filter(({ text, rows }) => !(text.startsWith('三、') || (rows > 1 && /^（[三四五六]）/.test(text))))
      .map((cell) => ({ ...cell, columns: cell.columns === 3 || cell.columns === 2 ? 1 : cell.columns })),
  );
}

/** The header again in the middle of the table, as on the next page of a printed one. */
function repeatHeader(table: FormTable): FormTable {
  const [head = [], second = [], third = []] = table;
  const middle = table.findIndex((row) => row.some(({ text }) => text.startsWith('四、')));
  const header = [head, second, third];
  return [...table.slice(0, middle), ...header, ...table.slice(middle)];
}

export const variations: readonly Variation[] = [
  { name: 'as it is', vary: (form) => form },
  {
    name: 'other numbering',
    vary: (form) =>
      eachText(form, (text) =>
        isNumber(text) ? text : text.replace(/^(\d)\./, '$1、').replace(/^（(.)）/, '($1)'),
      ),
  },
  {
    name: 'wide numbering',
    vary: (form) => eachText(form, (text) => (isNumber(text) ? text : text.replace(/^(\d)\./, '（$1）'))),
  },
  {
    name: 'spaces inside labels',
    vary: (form) => eachText(form, (text) => (isNumber(text) ? text : text.replace(/(.{2})(?=.)/gu, '$1 '))),
  },
  {
    name: 'other words for other and total',
    vary: (form) =>
      eachText(form, (text) => text.replace(/^(（七）)?总计$/, '$1合计').replace(/^(3\.)?其他$/, '$1其它')),
  },
  {
    name: 'labels cut by the page',
    vary: (form) =>
      eachText(form, (text) =>
        text
          .replace('2.其他法律行政法规禁止公开', '2.其他法律行政止公开')
          .replace('确认或重新出具已获取信息', '确认或重新出具已获')
          .replace('没有现成信息需要另行制作', '没有现成信息需另行制作'),
      ),
  },
  { name: 'columns in another order', vary: (form) => requests(form, swapColumns) },
];

export const gridVariations: readonly Variation[] = [
  { name: 'no column of groups', vary: (form) => requests(form, withoutGroups) },
  { name: 'the header repeated', vary: (form) => requests(form, repeatHeader) },
];
