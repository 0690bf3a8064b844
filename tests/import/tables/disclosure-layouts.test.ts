import { describe, expect, it } from 'vitest';
import { randomFigures } from '../forms/figures.ts';
import { sampleForm, type Form, type FormCell, type FormTable } from '../forms/sample.ts';
import { importText, tableValues } from '../forms/table-values.ts';
import { toHtml } from '../forms/write-html.ts';

const cell = (text: string, columns = 1, rows = 1): FormCell => ({ text, rows, columns });

/** The blocks of section two: the article over each, then its heading and rows. */
function blocksOf(table: FormTable): readonly FormTable[] {
  const starts = table.flatMap((row, at) => (row[0]?.text.startsWith('第二十条') === true ? [at] : []));
  return starts.map((start, at) => table.slice(start, starts[at + 1]));
}

const turn = (rows: FormTable): FormTable =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => cell(row[column]?.text ?? '')));

const withDisclosure = (form: Form, disclosure: FormTable): Form => ({
  ...form,
  tables: { ...form.tables, disclosure },
});

const layouts: readonly (readonly [string, (table: FormTable) => FormTable])[] = [
  [
    'turned, block by block',
    (table) => blocksOf(table).flatMap(([head, ...rows]) => [head ?? [], ...turn(rows)]),
  ],
  ['turned, without the articles', (table) => blocksOf(table).flatMap(([, ...rows]) => turn(rows))],
  [
    'the columns in another order',
    (table) =>
      blocksOf(table).flatMap(([head, ...rows]) => [
        head ?? [],
        ...rows.map(([label, ...values]) => [
          label ?? cell(''),
          ...values.toReversed().map(({ text }) => cell(text)),
        ]),
      ]),
  ],
  [
    'remarks behind',
    (table) =>
      blocksOf(table).flatMap(([head, ...rows]) => [
        head ?? [],
        ...rows.map((row, at) => [...row.map(({ text }) => cell(text)), cell(at === 0 ? '备注' : '见附件')]),
      ]),
  ],
  [
    'numbers of the rows before',
    (table) =>
      blocksOf(table).flatMap(([head, ...rows]) => [
        head ?? [],
        ...rows.map((row, at) => [cell(at === 0 ? '序号' : String(at)), ...row]),
      ]),
  ],
  [
    'the article beside its rows',
    (table) =>
      blocksOf(table).flatMap(([head, ...rows]) =>
        rows.map((row, at) => (at === 0 ? [cell(head?.[0]?.text ?? '', 1, rows.length), ...row] : row)),
      ),
  ],
];

describe.each(['2019', '2021'] as const)('section two of %s in another layout', (edition) => {
  const form = sampleForm(edition, randomFigures(edition, 17));
  it.each(layouts)('%s', async (_, lay) => {
    const { figures } = await importText(toHtml(withDisclosure(form, lay(form.tables.disclosure))));
    expect(tableValues({ figures })).toEqual(form.values);
  });

  it('gives no number another heading where one stands under that of the labels', async () => {
    const pushed = form.tables.disclosure.map((row) => {
      const [label, ...values] = row.map(({ text }) => cell(text));
      if (label === undefined || values.length === 0) return row;
      return label.text === '信息内容' ? [{ ...label, columns: 2 }, ...values] : [label, ...values, cell('')];
    });
    const { figures } = await importText(toHtml(withDisclosure(form, pushed)));
    const values: Readonly<Record<string, number>> = form.values;
    expect(Object.entries(tableValues({ figures })).filter(([key, value]) => values[key] !== value)).toEqual(
      [],
    );
  });

  it('says where a number of a turned block stands', async () => {
    const [first] = blocksOf(form.tables.disclosure);
    const [head, ...rows] = first ?? [];
    const { places } = await importText(toHtml(withDisclosure(form, [head ?? [], ...turn(rows)])));
    expect(places['disclosure.normative_documents.made']).toMatchObject({ row: 3, column: 3 });
  });
});
