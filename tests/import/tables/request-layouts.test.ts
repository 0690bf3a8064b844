import { describe, expect, it } from 'vitest';
import { randomFigures } from '../forms/figures.ts';
import { sampleForm, type Form, type FormCell, type FormTable } from '../forms/sample.ts';
import { importText, tableValues } from '../forms/table-values.ts';
import { toHtml } from '../forms/write-html.ts';

const form = sampleForm('2021', randomFigures('2021', 61));
const cell = (text: string, columns = 1, rows = 1): FormCell => ({ text, rows, columns });

const withRequests = (requests: FormTable): Form => ({ ...form, tables: { ...form.tables, requests } });
const renamed = (from: string | RegExp, to: string): Form =>
  withRequests(
    form.tables.requests.map((row) => row.map((each) => ({ ...each, text: each.text.replace(from, to) }))),
  );
const body = form.tables.requests.slice(3);
const labelsOf = (row: readonly FormCell[]) => row.slice(0, row.length - 7);
const valuesOf = (row: readonly FormCell[]) => row.slice(-7);

/** The table under one row of headings, its columns in another order or with others among them. */
const headed = (
  heads: readonly string[],
  order: (values: readonly FormCell[]) => readonly FormCell[],
): Form =>
  withRequests([
    [cell('项目', 3), ...heads.map((text) => cell(text))],
    ...body.map((row) => [...labelsOf(row), ...order(valuesOf(row))]),
  ]);

const usual = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const valuesRead = async (each: Form) => tableValues(await importText(toHtml(each)));

describe('section three in another layout', () => {
  it.each([
    [
      'the sum first',
      ['合计', ...usual.slice(0, 6)],
      (v: readonly FormCell[]) => [...v.slice(6), ...v.slice(0, 6)],
    ],
    [
      'names of its own',
      ['公民', '企业', '科研院所', '公益组织', '法律机构', '其他组织', '合计'],
      (v: readonly FormCell[]) => v,
    ],
    ['turned around', usual.toReversed(), (v: readonly FormCell[]) => v.toReversed()],
    ['remarks behind', [...usual, '备注'], (v: readonly FormCell[]) => [...v, cell('无误')]],
    ['last year behind', [...usual, '上年总计'], (v: readonly FormCell[]) => [...v, cell('77')]],
    [
      'a share in between',
      [...usual.slice(0, 6), '同比增长', '总计'],
      (v: readonly FormCell[]) => [...v.slice(0, 6), cell('3'), ...v.slice(6)],
    ],
  ])('%s', async (_, heads, order) => {
    expect(await valuesRead(headed(heads, order))).toEqual(form.values);
  });

  it.each([
    ['this year first', `${form.year}年`, `${form.year - 1}年`, true],
    ['last year first', `${form.year - 1}年`, `${form.year}年`, false],
    ['in words', '上年', '本年', false],
  ])('two years under each applicant, %s', async (_, first, second, isFirst) => {
    const other = cell('77');
    const requests = [
      [cell('项目', 3, 2), ...usual.map((text) => cell(text, 2))],
      usual.flatMap(() => [cell(first), cell(second)]),
      ...body.map((row) => [
        ...labelsOf(row),
        ...valuesOf(row).flatMap((each) => (isFirst ? [each, other] : [other, each])),
      ]),
    ];
    expect(await valuesRead(withRequests(requests))).toEqual(form.values);
  });

  it('gives no number of several organs one below the other in one table', async () => {
    const block = (organ: string, number: string) => [
      [cell(organ, 10)],
      ...body.map((row) => [...labelsOf(row), ...valuesOf(row).map(() => cell(number))]),
    ];
    const head = form.tables.requests.slice(0, 3);
    const read = await valuesRead(
      withRequests([...head, ...block('市公安局', '77'), ...block('市教育局', '78')]),
    );
    expect(Object.keys(read).filter((key) => key.startsWith('requests.'))).toEqual([]);
  });

  it('leaves a column whose name it does not know, and takes the others', async () => {
    const heads = usual.map((text) => (text === '法律服务机构' ? '某某' : text));
    const { figures } = await importText(toHtml(headed(heads, (values) => values)));
    expect(figures['requests.received.legal']).toMatchObject({ problem: 'unreadable' });
    const wanted = Object.fromEntries(
      Object.entries(form.values).filter(([key]) => !/^requests\..*legal$/.test(key)),
    );
    expect(tableValues({ figures })).toEqual(wanted);
  });

  it('takes no sum of the organisations alone for the total', async () => {
    const table: FormTable = [
      [cell('项目', 3, 2), cell('自然人', 1, 2), cell('法人或其他组织', 6), cell('总计', 1, 2)],
      [...usual.slice(1, 6), '小计'].map((text) => cell(text)),
      ...body.map((row) => {
        const values = valuesOf(row);
        return [...labelsOf(row), ...values.slice(0, 6), cell('999'), ...values.slice(6)];
      }),
    ];
    for (const word of ['小计', '合计']) {
      const named = table.map((row) => row.map((each) => (each.text === '小计' ? cell(word) : each)));
      expect(await valuesRead(withRequests(named))).toEqual(form.values);
    }
  });

  it('reads applicants as rows', async () => {
    const rows = body.map((row) => ({ label: labelsOf(row).at(-1)?.text ?? '', values: valuesOf(row) }));
    const turned: FormTable = [
      [cell('申请人'), ...rows.map(({ label }) => cell(label))],
      ...usual.map((name, at) => [cell(name), ...rows.map(({ values }) => values[at] ?? cell(''))]),
    ];
    const { figures, places } = await importText(toHtml(withRequests(turned)));
    expect(tableValues({ figures })).toEqual(form.values);
    expect(places['requests.received.business']).toMatchObject({ row: 3, column: 2 });
  });

  it.each([
    [/^一、本年新收/, '一、本年度新收'],
    [/^一、本年新收/, '一、2022年新收'],
    [/^二、上年结转/, '二、2021年度结转'],
    [/^四、结转下年度继续办理/, '四、结转下一年度继续办理'],
    [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '1.申请人无正当理由逾期不补正、行政机关不再处理',
    ],
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.申请人逾期不补正'],
    ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '2.申请人逾期未缴费'],
    ['3.保护第三方', '3.保护第三方'],
    ['总计', '总计[1]'],
    ['1.属于国家秘密', '①属于国家秘密*'],
  ])('knows a label in other words: %s as %s', async (from, to) => {
    expect(await valuesRead(renamed(from, to))).toEqual(form.values);
  });

  it.each([
    [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '1.申请已撤回',
      'other.overdue_correction',
    ],
    ['2.重复申请', '2.其他', 'not_processed.repeat'],
    [/^一、本年新收.*/, '收件', 'received'],
  ])('keeps a row that it does not know, as what it is: %s as %s', async (from, to, row) => {
    const { figures, unknown_rows } = await importText(toHtml(renamed(from, to)));
    const wanted = Object.fromEntries(
      Object.entries(form.values).filter(([key]) => !key.startsWith(`requests.${row}.`)),
    );
    expect(tableValues({ figures })).toEqual(wanted);
    expect(unknown_rows.map(({ label }) => label)).toEqual([to]);
  });

  it('gives a number over two rows, or over two columns, to none', async () => {
    const over = body.map((row, at) => {
      const values = valuesOf(row);
      if (at === 0) return [...labelsOf(row), cell('5', 1, 2), ...values.slice(1)];
      if (at === 1) return [...labelsOf(row), ...values.slice(1)];
      return at === 2 ? [...labelsOf(row), cell('8', 2), ...values.slice(2)] : row;
    });
    const { figures } = await importText(
      toHtml(withRequests([...form.tables.requests.slice(0, 3), ...over])),
    );
    const lost = [
      'requests.received.natural',
      'requests.carried_in.natural',
      'requests.granted.natural',
      'requests.granted.business',
    ];
    expect(lost.map((key) => figures[key as keyof typeof figures])).toEqual([
      { problem: 'unreadable', printed: '5' },
      { problem: 'unreadable', printed: '5' },
      { problem: 'unreadable', printed: '8' },
      { problem: 'unreadable', printed: '8' },
    ]);
    expect(Object.keys(tableValues({ figures })).length).toBe(Object.keys(form.values).length - lost.length);
  });

  it('gives no number of a row whose cells begin under the heading of the labels', async () => {
    const wide = withRequests([
      [cell('项目', 9), ...usual.map((text) => cell(text, 2))],
      ...body.map((row) => [...labelsOf(row), ...valuesOf(row).flatMap((value) => [cell(''), value])]),
    ]);
    const read = await valuesRead(wide);
    const values: Readonly<Record<string, number>> = form.values;
    expect(Object.entries(read).filter(([key, value]) => values[key] !== value)).toEqual([]);
    const { figures } = await importText(toHtml(wide));
    expect(figures['requests.received.natural']).toMatchObject({ problem: 'unreadable' });
  });
});
