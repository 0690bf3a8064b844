import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import mammoth from 'mammoth';
import { composeCard } from '../../src/documents/card/compose-card.ts';
import { writeDocx } from '../../src/documents/docx/write-docx.ts';
import { gatherLetters, type LetterMatter } from '../../src/documents/matter/gather-letters.ts';
import { gatherRanking, type RankingMatter } from '../../src/documents/matter/gather-ranking.ts';
import type { Subject } from '../../src/documents/matter/subject.ts';
import type { Database } from '../../src/query/database.ts';
import { measuredWithin, type PlaceRow } from '../../src/query/place-reports.ts';
import { openMemoryDatabase } from '../views/memory-database.ts';
import { fortyParts, parts, receivedOf, reportIdOf } from './forty-parts.ts';
import { documentContext, subjectOf } from './gathered.ts';
import { convert, hasOffice, pagesOf } from './open-office.ts';

let database: Database;
let subject: Subject;
let matter: RankingMatter | null;
let rows: readonly PlaceRow[];
let letters: readonly LetterMatter[];

beforeAll(async () => {
  database = await openMemoryDatabase(fortyParts);
  subject = await subjectOf(database);
  matter = await gatherRanking(database, subject.settings, subject.peers);
  rows = await database.run(measuredWithin({ ...subject.filter, years: [] }));
  letters = await gatherLetters(database, subject.filter);
});
afterAll(() => database.close());

const cardOf = async (at: number, language: 'hans' | 'en') => {
  const letter = letters.find(({ report }) => report.report_id === reportIdOf(parts[at]?.code ?? '', 2023));
  if (!letter) throw new Error('There is no such report.');
  return writeDocx(composeCard({ letter, rows, matter, subject }, await documentContext(language)));
};

describe('the card of a report', () => {
  it('has its figures beside the year before and its peers, its position and its findings', async () => {
    const text = (await mammoth.extractRawText({ buffer: Buffer.from(await cardOf(5, 'hans')) })).value;
    expect(text).toContain('第06区人民政府2023年度');
    expect(text).toContain(String(receivedOf(5)));
    expect(text).toContain('36 / 36');
    expect(text).toMatch(/第\d+名，区间第\d+至第\d+名/u);
    expect(text).toContain('有1处需要核对');
    expect(text).toContain('https://example.org/board/place/');
  });

  it('says that own reports are among the others, and of a report that is not ranked that it is not', async () => {
    const letter = letters.find(({ report }) => report.report_id === reportIdOf(parts[5]?.code ?? '', 2023));
    if (!letter) throw new Error('There is no such report.');
    const context = { ...(await documentContext('hans')), mark: '含使用者自己的3份报告' };
    const read = async (one: LetterMatter) => {
      const bytes = await writeDocx(composeCard({ letter: one, rows, matter, subject }, context));
      return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
    };
    expect(await read(letter)).toContain('含使用者自己的3份报告');
    const other = await read({ ...letter, report: { ...letter.report, year: 2022 } });
    expect(other).toContain('所作的排名不含这份报告');
    expect(other).not.toMatch(/第\d+名/u);
  });

  it('says nothing of sums that could not be checked', async () => {
    const letter = letters.find(({ report }) => report.report_id === reportIdOf(parts[4]?.code ?? '', 2023));
    if (!letter) throw new Error('There is no such report.');
    const read = async (assessed: number) => {
      const one = { ...letter, report: { ...letter.report, assessed } };
      const paper = composeCard({ letter: one, rows, matter, subject }, await documentContext('hans'));
      return JSON.stringify(paper.blocks);
    };
    expect(letter.report.assessed).toBe(4);
    expect(await read(4)).toContain('各项合计成立');
    expect(await read(0)).not.toContain('各项合计成立');
    expect(await read(0)).toContain('不足以核对');
  });

  it.skipIf(!hasOffice)('is one page', async () => {
    expect(await pagesOf(await convert(await cardOf(5, 'hans'), 'docx', 'pdf'))).toHaveLength(1);
  });
});
