import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeNotice } from '../../src/documents/notice/compose-notice.ts';
import { gatherRanking, type RankingMatter } from '../../src/documents/matter/gather-ranking.ts';
import { noLetterhead } from '../../src/documents/matter/letterhead.ts';
import type { Subject } from '../../src/documents/matter/subject.ts';
import { writeDocx } from '../../src/documents/docx/write-docx.ts';
import { toCell, type Paper } from '../../src/documents/paper.ts';
import type { Database } from '../../src/query/database.ts';
import { openMemoryDatabase } from '../views/memory-database.ts';
import { fortyParts } from './forty-parts.ts';
import { documentContext, letterhead, subjectOf } from './gathered.ts';
import { convert, hasOffice, pagesOf } from './open-office.ts';

let database: Database;
let subject: Subject;
let matter: RankingMatter;

beforeAll(async () => {
  database = await openMemoryDatabase(fortyParts);
  subject = await subjectOf(database);
  const found = await gatherRanking(database, subject.settings, subject.peers);
  if (!found) throw new Error('Nothing is ranked.');
  matter = found;
});
afterAll(() => database.close());

const textsOf = ({ blocks }: Paper): string =>
  blocks
    .map((block) => {
      if (block.kind === 'paragraph')
        return block.runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
      if (block.kind === 'table')
        return block.body
          .flat()
          .map((cell) => toCell(cell).text)
          .join(' ');
      return 'text' in block ? block.text : '';
    })
    .join('\n');

describe('a notice of forty parts', () => {
  it.each(['hans', 'hant', 'en'] as const)(
    'tells ranks, what rose, and who has not filed (%s)',
    async (language) => {
      const context = await documentContext(language);
      const text = textsOf(composeNotice({ subject, matter, letterhead }, context));
      for (const { id, rank } of matter.ranking.publishers) {
        expect(rank).not.toBeNull();
        expect(text).toContain(subject.shortNames.get(id) ?? '?');
      }
      for (const name of ['第37区', '第38区', '第39区', '第40区']) expect(text).toContain(name);
      expect(text).toContain('36');
      expect(text).toContain('abcdef012345');
      expect(text).not.toMatch(/undefined|NaN|\[object/u);
      if (language === 'en')
        expect(text.replaceAll(/第\d\d区|某\S+|\d{4}年\S+/gu, '')).not.toMatch(/\p{Script=Han}/u);
    },
  );

  it('says that own reports are among the others', async () => {
    const context = { ...(await documentContext('hans')), mark: '含使用者自己的3份报告' };
    const { blocks, foot } = composeNotice({ subject, matter, letterhead }, context);
    expect(JSON.stringify(blocks)).toContain('含使用者自己的3份报告');
    expect(foot).toContain('含使用者自己的3份报告');
  });

  it('says that there is no ranking where too few can be ranked', async () => {
    const few = await gatherRanking(
      database,
      { ...subject.settings, minimums: {}, year: 2021 },
      subject.peers,
    );
    expect(few).toBeNull();
    const text = textsOf(
      composeNotice({ subject, matter: null, letterhead: noLetterhead }, await documentContext('hans')),
    );
    expect(text).toContain('不作排名');
  });

  it.each(['hans', 'hant', 'en'] as const)(
    'has neither ranks nor scores nor steps of a ranking where there is none (%s)',
    async (language) => {
      const context = await documentContext(language);
      const { notice } = context.d;
      const unranked = { ...matter, isEnough: false, count: 1, rise: null };
      const papers = [unranked, matter].map((each) =>
        composeNotice({ subject, matter: each, letterhead }, context),
      );
      const heads = papers.map(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' ? block.head.flat() : [])),
      );
      expect(heads[0]).not.toContain(notice.rank);
      expect(heads[0]).not.toContain(notice.score);
      expect(heads[1]).toContain(notice.score);
      const [text, ranked] = papers.map(textsOf);
      for (const word of [notice.annexFigures, context.t.ranking.method.steps]) {
        expect(ranked).toContain(word);
        expect(text).not.toContain(word);
      }
      expect(text).toContain(notice.annexFiguresUnranked);
      expect(text).not.toMatch(/\b1 (?:offices|reports|publishers)\b/u);
    },
  );

  it.skipIf(!hasOffice).each(['hans', 'hant', 'en'] as const)(
    'has two pages and its annexes behind them (%s)',
    async (language) => {
      const context = await documentContext(language);
      const paper = composeNotice({ subject, matter, letterhead }, context);
      const pages = await pagesOf(await convert(await writeDocx(paper), 'docx', 'pdf'));
      const annexes = pages.flatMap((page, at) =>
        page.trimStart().startsWith(context.d.annex('')) ? [at] : [],
      );
      expect(annexes[0]).toBe(2);
      expect(annexes).toHaveLength(2);
      expect(pages[1]?.replaceAll(' ', '')).toContain(letterhead.date);
    },
  );
});
