import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Book, BookSheet } from '../../src/documents/workbook/book.ts';
import { composeBook } from '../../src/documents/workbook/compose-book.ts';
import { gatherRanking, type RankingMatter } from '../../src/documents/matter/gather-ranking.ts';
import { writeXlsx } from '../../src/documents/workbook/write-xlsx.ts';
import type { Database } from '../../src/query/database.ts';
import { readDocument } from '../../src/import/read-document.ts';
import { openMemoryDatabase } from '../views/memory-database.ts';
import { fortyParts } from './forty-parts.ts';
import { documentContext, subjectOf } from './gathered.ts';

const rowsOf = (sheet: BookSheet | undefined) => [...(sheet?.rows ?? [])];

let database: Database;
let book: Book;
let matter: RankingMatter | null;

beforeAll(async () => {
  database = await openMemoryDatabase(fortyParts);
  const subject = await subjectOf(database);
  matter = await gatherRanking(database, subject.settings, subject.peers);
  book = await composeBook(database, { subject, matter }, await documentContext('hans'));
});
afterAll(() => database.close());

describe('the workbook of a place', () => {
  it('has a sheet each for ranking, figures, findings and method, its numbers those of the data', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(['排名', '数字', '核对结果', '方法与数据']);
    const [ranking, figures, findings, method] = book.sheets;
    expect(rowsOf(ranking).map((row) => row[1]?.value)).toEqual(
      matter?.ranking.publishers.map(({ rank }) => rank),
    );
    const column =
      figures?.columns.findIndex((name) => name.includes('本年新收') && name.includes('总计')) ?? -1;
    const told = fortyParts.reports?.filter(({ year }) => year === 2023);
    expect(rowsOf(figures).map((row) => row[column]?.value)).toEqual(
      told?.map((row) => row['requests.received.total']),
    );
    expect(rowsOf(findings)).toHaveLength(9 + 2);
    expect(JSON.stringify(rowsOf(method))).toContain('abcdef012345');
    expect(JSON.stringify(rowsOf(method))).toContain('https://example.org/board/');
  });

  it('says that own reports are among the others', async () => {
    const context = { ...(await documentContext('hans')), mark: '含使用者自己的3份报告' };
    const marked = await composeBook(database, { subject: await subjectOf(database), matter }, context);
    expect(rowsOf(marked.sheets.at(-1)).map((row) => row.map(({ value }) => value))).toContainEqual([
      '数据范围',
      '含使用者自己的3份报告',
    ]);
  });

  it('is read by another program as it was written', async () => {
    const read = JSON.stringify(await readDocument(await writeXlsx(book), 'book.xlsx'));
    for (const name of ['第01区人民政府', '申请收支平衡', 'abcdef012345']) expect(read).toContain(name);
  });
});
