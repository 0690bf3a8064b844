import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import mammoth from 'mammoth';
import { writeDocx } from '../../src/documents/docx/write-docx.ts';
import { composeLetter, reporterName } from '../../src/documents/letter/compose-letter.ts';
import { chooseFindings, sentByDefault } from '../../src/documents/letter/letter-choice.ts';
import { gatherLetters, type LetterMatter } from '../../src/documents/matter/gather-letters.ts';
import type { Database } from '../../src/query/database.ts';
import { ownPrefix } from '../../src/query/filter.ts';
import { openMemoryDatabase } from '../views/memory-database.ts';
import { fortyParts, receivedOf, reportIdOf, parts } from './forty-parts.ts';
import { documentContext, letterhead, subjectOf } from './gathered.ts';

let database: Database;
let everyone: readonly LetterMatter[];

beforeAll(async () => {
  database = await openMemoryDatabase(fortyParts);
  everyone = await gatherLetters(database, (await subjectOf(database)).filter);
});
afterAll(() => database.close());

const textOf = async (matter: LetterMatter, language: 'hans' | 'hant' | 'en') => {
  const bytes = await writeDocx(composeLetter(matter, letterhead, await documentContext(language)));
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
};

const marked = '含使用者自己的3份报告';

const dueTo = (at: number, matters: readonly LetterMatter[]): LetterMatter => {
  const found = matters.find(({ report }) => report.report_id === reportIdOf(parts[at]?.code ?? '', 2023));
  if (!found) throw new Error('There is no such letter.');
  return found;
};

describe('letters of a place', () => {
  it('are one to each publisher whose report contradicts itself, of what may be sent alone', async () => {
    const due = chooseFindings(everyone, sentByDefault);
    expect(sentByDefault).toEqual(['contradiction', 'arithmetic']);
    expect(due).toHaveLength(9);
    expect(due.every(({ findings }) => findings.length === 1)).toBe(true);
    const more = chooseFindings(everyone, [...sentByDefault, 'suspect']);
    expect(dueTo(9, more).findings.map(({ finding }) => finding.check)).toEqual([
      'requests.balance',
      'outlier.year',
    ]);
    expect(reporterName(dueTo(1, due), await documentContext('en'))).toBe('District 02 People’s Government');
  });

  it('put the two printed numbers side by side, with their places, the rule and what it rests on', async () => {
    const text = await textOf(dueTo(1, chooseFindings(everyone, sentByDefault)), 'hans');
    const received = receivedOf(1);
    expect(text).toContain(String(received + 2));
    expect(text).toContain(String(received + 5));
    expect(text).toMatch(new RegExp(`${received} · 三、收到和处理申请 · 第3页 · 表2 · 第2行 · 第9列`, 'u'));
    expect(text).toContain('新收与结转之和，等于办结总计与结转下年之和');
    expect(text).toContain('条例第五十条第（二）项');
    expect(text).toContain('于2024年5月1日前复函');
    expect(text).toContain('回执');
    expect(text).not.toMatch(/违|错误|虚假|requests\./u);
  });

  it.each([
    ['淮安市洪泽区', 'government', '淮安市洪泽区人民政府：'],
    ['广西壮族自治区', 'government', '广西壮族自治区人民政府：'],
    ['北京市大兴区安定镇', 'township', '北京市大兴区安定镇人民政府：'],
    ['北京市东城区东四街道', 'township', '北京市东城区东四街道办事处：'],
    ['天津经济技术开发区', 'government', '天津经济技术开发区：'],
    ['上海市浦东新区', 'government', '上海市浦东新区人民政府：'],
    ['第02区人民政府', 'government', '第02区人民政府：'],
    ['某市住建局', 'department', '某市住建局：'],
  ])('are sent to whoever governs the place that a publisher is named after: %s', async (hans, kind, to) => {
    const [due] = chooseFindings([dueTo(1, everyone)], sentByDefault);
    if (!due) throw new Error('There is no letter.');
    const tier = hans.includes('开发区') ? 'zone' : 'county';
    const named = { ...due, report: { ...due.report, hans, kind, tier } };
    expect(await textOf(named, 'hans')).toContain(`\n${to}\n`);
  });

  it('say where their figures can be looked up, and of which version they are', async () => {
    const [due] = chooseFindings([dueTo(1, everyone)], sentByDefault);
    if (!due) throw new Error('There is no letter.');
    for (const language of ['hans', 'hant', 'en'] as const) {
      const context = await documentContext(language);
      const { foot } = composeLetter(due, letterhead, context);
      expect(await textOf(due, language)).toContain(context.address ?? '?');
      expect(foot).toContain('abcdef012345');
    }
  });

  it('carry the explanation that was given', async () => {
    const text = await textOf(dueTo(5, chooseFindings(everyone, sentByDefault)), 'hans');
    expect(text).toContain('结转下年度应为2件。');
    expect(text).toContain('笔误');
  });

  it('say so where own reports stand among the others, and are addressed to the office itself', async () => {
    const context = { ...(await documentContext('hans')), mark: marked };
    const [due] = chooseFindings([dueTo(1, everyone)], sentByDefault);
    if (!due) throw new Error('There is no letter.');
    const own: LetterMatter = {
      ...due,
      report: {
        ...due.report,
        publisher_id: `${ownPrefix}510111-qu`,
        hans: `${due.report.hans ?? ''}（您的）`,
      },
    };
    const read = async (matter: LetterMatter) =>
      (
        await mammoth.extractRawText({
          buffer: Buffer.from(await writeDocx(composeLetter(matter, letterhead, context))),
        })
      ).value;
    for (const text of [await read(due), await read(own)]) expect(text).toContain(marked);
    expect(await read(own)).toContain('看板没有收录');
    expect(await read(own)).toContain('第02区人民政府：');
    expect(await read(due)).not.toContain('看板没有收录');
  });

  it('say so where only a part of the report was read', async () => {
    const report = { ...dueTo(1, everyone).report, partial: true };
    const [due] = chooseFindings([{ ...dueTo(1, everyone), report }], sentByDefault);
    if (!due) throw new Error('There is no letter.');
    expect(await textOf(due, 'hans')).toContain('只读到一部分');
    expect(await textOf(due, 'en')).toContain('only a part of the report could be read');
    expect(await textOf(dueTo(1, chooseFindings(everyone, sentByDefault)), 'hans')).not.toContain(
      '只读到一部分',
    );
  });
});
