import { describe, expect, it } from 'vitest';
import { describeTable, dictionary, tableNames } from '../../src/schema/dictionary.ts';
import { indicators } from '../../src/schema/indicators.ts';
import { printedAs } from '../../src/schema/printed-as.ts';
import { tables } from '../../src/schema/tables.ts';

const languages = ['hans', 'hant', 'en'] as const;

describe('the data dictionary', () => {
  it('has every column of every table once, in the order of its file', () => {
    expect(dictionary.map(({ table, column }) => `${table}.${column}`)).toEqual(
      Object.entries(tables).flatMap(([table, columns]) =>
        Object.keys(columns).map((column) => `${table}.${column}`),
      ),
    );
  });

  it.each(tableNames)('%s: no two columns have the same name in a language', (table) => {
    for (const language of languages) {
      const names = describeTable(table).map((entry) => entry.names[language]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('tells for each indicator its unit, and how each form prints it', () => {
    const figures = new Map(describeTable('reports').map((entry) => [entry.column, entry]));
    for (const indicator of indicators) {
      const entry = figures.get(indicator.key);
      expect(entry?.unit).toBe(indicator.unit);
      for (const edition of ['2019', '2021'] as const) {
        expect(entry?.printed[edition] !== null, `${indicator.key} in ${edition}`).toBe(
          indicator.editions.includes(edition),
        );
      }
    }
  });

  it('tells the words of codes, and none for text', () => {
    const codes = (table: 'findings' | 'reports', column: string) =>
      describeTable(table).find((entry) => entry.column === column)?.codes;
    expect(codes('findings', 'result')?.words.get('not_assessable')?.en).toBe('Not assessable');
    expect(codes('findings', 'left_keys')).toMatchObject({ many: true, listed: false });
    expect(codes('reports', 'title')).toBeNull();
  });
});

it('an indicator is told as its form prints it', () => {
  const find = (key: string) => {
    const indicator = indicators.find((each) => each.key === key);
    if (!indicator) throw new Error(key);
    return indicator;
  };
  const refused = find('requests.refused.state_secret.natural');
  expect(printedAs(refused, '2021')).toBe(
    '收到和处理政府信息公开申请情况 › （三）不予公开 › 1.属于国家秘密 › 自然人',
  );
  const made = find('disclosure.normative_documents.made');
  expect(printedAs(made, '2019')).toBe(
    '主动公开政府信息情况 › 第二十条第（一）项 › 规范性文件 › 本年新制作数量',
  );
  expect(printedAs(find('disclosure.fees.amount'), '2019')).toBeNull();
  expect(printedAs(find('narrative.items_disclosed'), '2021')).toBeNull();
});
