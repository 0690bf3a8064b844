import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/documents/docx/write-docx.ts';
import { paragraph, heading, type Paper, type PaperTable } from '../../src/documents/paper.ts';
import { toSafeText } from '../../src/documents/safe-text.ts';
import { readDocument } from '../../src/import/read-document.ts';
import { convert, hasOffice, pagesOf } from './open-office.ts';

const form: PaperTable = {
  kind: 'table',
  look: 'form',
  caption: '表一',
  widths: [2, 1, 1, 1],
  head: [
    [
      { text: '项目', rows: 2 },
      { text: '申请人', columns: 3 },
    ],
    ['自然人', '企业', '合计'],
  ],
  body: Array.from({ length: 90 }, (_, at) => [`第${at}行`, String(at), '2', String(at + 2)]),
};

const paper = (blocks: Paper['blocks']): Paper => ({
  title: '通报',
  language: 'hans',
  foot: '数据版本 abc',
  blocks,
});

const partOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const { unzipSync } = await import('fflate');
  return new TextDecoder().decode(unzipSync(bytes)[name]);
};

describe('a Word file', () => {
  it('has the looks of an official document', async () => {
    const bytes = await writeDocx(
      paper([
        { kind: 'letterhead', organ: '某市人民政府办公室', number: '某政办〔2024〕1号' },
        { kind: 'title', text: '关于年度报告的通报' },
        heading(1, '一、范围'),
        paragraph('正文'),
        form,
      ]),
    );
    const styles = await partOf(bytes, 'word/styles.xml');
    expect(styles).toMatch(/w:styleId="OfficialBody".*?w:line="579" w:lineRule="exact"/su);
    expect(styles).toContain('w:eastAsia="仿宋"');
    expect(styles).toContain('w:eastAsia="黑体"');
    expect(styles).toContain('w:eastAsia="方正小标宋简体"');
    const body = await partOf(bytes, 'word/document.xml');
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/u);
    expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
    expect(body.match(/<w:cantSplit\/>/gu)).toHaveLength(92);
  });

  it('is read by another program with its table whole', async () => {
    const bytes = await writeDocx(paper([form]));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toContain('rowspan="2"');
    expect(value).toContain('colspan="3"');
    expect(value).toMatch(/第89行.*?89.*?2.*?91/su);
  });

  it.skipIf(!hasOffice)('repeats the head of a table on every page and numbers the pages', async () => {
    const pages = await pagesOf(await convert(await writeDocx(paper([form])), 'docx', 'pdf'));
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, at) => {
      expect(page).toContain('自然人');
      expect(page).toMatch(new RegExp(`— ?${at + 1} ?—`, 'u'));
    });
  });

  it('is a valid file whatever its texts hold', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({
        unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        maxLength: 20,
      }),
      fc.constantFrom("=cmd|'/C calc'!A0", '\u202Eabc', '<w:p>&]]>', '\uD800', '\u0000\u0007', 'a\r\nb\tc'),
    );
    await fc.assert(
      fc.asyncProperty(text, async (told) => {
        const bytes = await writeDocx({
          title: told,
          language: 'hans',
          foot: told,
          blocks: [
            { kind: 'letterhead', organ: told, number: told },
            { kind: 'title', text: told },
            heading(1, `甲${told}`),
            { kind: 'paragraph', runs: [told, { text: told, address: told, strong: true }] },
            {
              kind: 'table',
              caption: told,
              widths: [1],
              head: [[told]],
              body: [[{ text: told, note: told }]],
            },
          ],
        });
        const read = await readDocument(bytes, 'file.docx');
        expect(JSON.stringify(read)).not.toMatch(/\\u[dD][89abAB]/u);
        const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
        const bare = (some: string) => some.replaceAll(/\s/gu, '');
        expect(bare(value)).toContain(bare(toSafeText(told)));
      }),
      { numRuns: 60 },
    );
  });
});
