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
  return writeDocx(composeCard({ letter, rows, matter }, await documentContext(language)));
};

describe('the card of a report', () => {
  it('has its figures beside the year before and its peers, its position and its findings', async () => {
    const text = (await mammoth.extractRawText({ buffer: Buffer.from(await cardOf(5, 'hans')) })).value;
    expect(text).toContain('第06区人民政府2023年度');
    expect(text).toContain(String(receivedOf(5)));
    expect(text).toContain('36 / 36');
    expect(text).toMatch(/第\d+名，区间第\d+至第\d+名/u);
    expect(text).toContain('有1处需要核对');
  });

  it.skipIf(!hasOffice)('is one page', async () => {
    expect(await pagesOf(await convert(await cardOf(5, 'hans'), 'docx', 'pdf'))).toHaveLength(1);
  });
});
