import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/import/document.ts';
import { parseFigure } from '../../../src/import/parse-number.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { packDocx } from '../documents/write-docx.ts';

const t = (text: string): string => `<w:t>${text}</w:t>`;
const r = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${t(text)}</w:r>`;
const p = (inner: string): string => `<w:p>${inner}</w:p>`;
const tc = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const mark = (kind: string, inner = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${kind}">${inner}</w:fldChar></w:r>`;

/** A Word file with more parts, and relations of its text to them. */
function packWith(body: string, parts: Readonly<Record<string, string>>, relations: string): Uint8Array {
  const files = unzipSync(packDocx(body));
  const more = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}`, strToU8(xml)]));
  const list = `<Relationships>${relations}</Relationships>`;
  return zipSync({ ...files, ...more, 'word/_rels/document.xml.rels': strToU8(list) });
}

const read = (body: string): Promise<SourceDocument> => readDocument(packDocx(body), 'a.docx');

const rowsIn = ({ blocks }: SourceDocument): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((each) => each.map(({ text }) => text)) : [],
  );
const linesIn = ({ blocks }: SourceDocument): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

/** What a cell reads as, beside a cell with a label. */
async function cellOf(
  inner: string,
  pack: (body: string) => Uint8Array = packDocx,
): Promise<string | undefined> {
  const document = await readDocument(pack(table(row(tc(p(r('甲'))), tc(inner)))), 'a.docx');
  return rowsIn(document)[0]?.[1];
}

const choice = (inner: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${inner}</mc:Choice>`;
const box = (inner: string): string =>
  `<w:drawing><wp:anchor><a:graphic><wps:txbx><w:txbxContent>${p(r(inner))}</w:txbxContent></wps:txbx></a:graphic></wp:anchor></w:drawing>`;
const oldBox = (inner: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${p(r(inner))}</w:txbxContent></v:textbox></v:shape></w:pict>`;

describe('the text of a Word file is what it prints', () => {
  it.each([
    ['struck', p(r('8', '<w:strike/>') + r('12'))],
    ['struck twice', p(r('8', '<w:dstrike w:val="true"/>') + r('12'))],
    ['hidden', p(r('8', '<w:vanish/>') + r('12'))],
    ['always hidden', p(r('8', '<w:specVanish/>') + r('12'))],
    ['hidden in web views', p(r('8', '<w:webHidden/>') + r('12'))],
    [
      'not struck, though a mark says so',
      p(r('1', '<w:strike w:val="0"/>') + r('2', '<w:vanish w:val="false"/>')),
    ],
    [
      'as it was before a change of its look',
      p(r('12', '<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>')),
    ],
    ['deleted and put in', p(`<w:del><w:r><w:delText>8</w:delText></w:r></w:del><w:ins>${r('12')}</w:ins>`)],
    ['moved', p(`<w:moveFrom>${r('8')}</w:moveFrom><w:moveTo>${r('12')}</w:moveTo>`)],
    [
      'over a deleted end of a paragraph',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('1')}</w:p>${p(r('2'))}`,
    ],
    ['a simple field', p(`<w:fldSimple w:instr="=SUM(LEFT)">${r('12')}</w:fldSimple>`)],
    [
      'a field with its code in runs',
      p(
        `${mark('begin')}<w:r><w:instrText> = 8 </w:instrText></w:r>${r('8')}${mark('separate')}${r('12')}${mark('end')}`,
      ),
    ],
    ['a field without an end', p(`${mark('begin')}${r('12')}`)],
    [
      'a list of a form',
      p(
        mark(
          'begin',
          '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="8"/><w:listEntry w:val="12"/></w:ddList></w:ffData>',
        ) + mark('end'),
      ),
    ],
    ['a text box', p(`<w:r>${box('12')}</w:r>`)],
    ['a text box for old programs', p(`<w:r>${oldBox('12')}</w:r>`)],
    [
      'a text box in two renderings',
      p(`<w:r>${choice(box('12'))}<mc:Fallback>${oldBox('12')}</mc:Fallback></mc:AlternateContent></w:r>`),
    ],
    [
      'a text box that only the old rendering has',
      p(
        `<w:r>${choice('<w:drawing/>')}<mc:Fallback>${oldBox('12')}</mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    ],
    ['a formula', p('<m:oMath><m:r><m:t>1</m:t></m:r><m:r><m:t>2</m:t></m:r></m:oMath>')],
    ['a content control in the line', p(`<w:sdt><w:sdtPr/><w:sdtContent>${r('12')}</w:sdtContent></w:sdt>`)],
    [
      'a content control that no longer asks for its content',
      p(
        `<w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>${r('12')}</w:sdtContent></w:sdt>`,
      ),
    ],
    ['a content control around the paragraph', `<w:sdt><w:sdtContent>${p(r('12'))}</w:sdtContent></w:sdt>`],
    ['a table of one cell', `${table(row(tc(p(r('12')))))}<w:p/>`],
    ['a number with a raised mark', p(r('12') + r('[3]', '<w:vertAlign w:val="superscript"/>'))],
    ['a number with a mark in a raised line', p(r('12') + r('①', '<w:position w:val="8"/>'))],
    ['a number with a note', p(`${r('12')}<w:r><w:footnoteReference w:id="1"/></w:r>`)],
    ['symbols', p('<w:r><w:sym w:font="Symbol" w:char="F031"/><w:sym w:font="Symbol" w:char="F032"/></w:r>')],
    [
      'text with readings above it',
      p(`<w:r><w:ruby><w:rt>${r('8')}</w:rt><w:rubyBase>${r('12')}</w:rubyBase></w:ruby></w:r>`),
    ],
  ])('%s', async (_, inner) => {
    expect(await cellOf(inner)).toBe('12');
  });

  it.each([
    ['only struck', p(r('8', '<w:strike/>'))],
    [
      'a fraction',
      p(
        '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      ),
    ],
    ['a sign of a font of pictures', p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>')],
    [
      'a field that draws and has no result',
      p(`${mark('begin')}<w:r><w:instrText>EQ \\o(1,2)</w:instrText></w:r>${mark('end')}`),
    ],
    [
      'a sum that was not worked out yet',
      p(`${mark('begin')}<w:r><w:instrText>=SUM(LEFT)</w:instrText></w:r>${mark('separate')}${mark('end')}`),
    ],
  ])('is neither a number nor empty where it is %s', async (_, inner) => {
    const text = (await cellOf(inner)) ?? '';
    expect(parseFigure(text, 'count')).toMatchObject({ problem: 'unreadable' });
  });

  it('keeps two numbers in one cell apart', async () => {
    expect(await cellOf(p(r('12')) + p(r('345')))).toBe('12\n345');
    expect(await cellOf(p(`${r('12')}<w:r><w:br/></w:r>${r('345')}`))).toBe('12\n345');
    expect(await cellOf(p(r('自然')) + p(r('人')))).toBe('自然 人');
  });

  it('asks for no content that a content control only asks for', async () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击输入')}</w:sdtContent></w:sdt>`;
    expect(await cellOf(p(control))).toBe('');
  });

  it('looks to the styles of run and paragraph, and to those they are based on', async () => {
    const style = (id: string, inner: string, more = ''): string =>
      `<w:style w:type="character" w:styleId="${id}">${more}<w:rPr>${inner}</w:rPr></w:style>`;
    const styles = `<w:styles>${style('Gone', '<w:strike/>')}${style('Far', '', '<w:basedOn w:val="Gone"/>')}${style('Hid', '<w:vanish/>')}</w:styles>`;
    const pack = (body: string) =>
      packWith(
        body,
        { 'styles.xml': styles },
        '<Relationship Id="s" Type="http://x/styles" Target="styles.xml"/>',
      );
    const by = (id: string) => `<w:rStyle w:val="${id}"/>`;
    expect(await cellOf(p(r('8', by('Far')) + r('9', by('Hid')) + r('12')), pack)).toBe('12');
    expect(
      await cellOf(`<w:p><w:pPr><w:pStyle w:val="Hid"/></w:pPr>${r('8')}</w:p>${p(r('12'))}`, pack),
    ).toBe('12');
    // A toggle that both styles switch on is off.
    expect(await cellOf(`<w:p><w:pPr><w:pStyle w:val="Hid"/></w:pPr>${r('12', by('Hid'))}</w:p>`, pack)).toBe(
      '12',
    );
  });

  it('leaves out hidden and deleted rows and deleted cells, and opens content controls around rows and cells', async () => {
    const rows = [
      row(tc(p(r('甲'))), tc(p(r('1')))),
      `<w:tr><w:trPr><w:hidden/></w:trPr>${tc(p(r('乙')))}${tc(p(r('2')))}</w:tr>`,
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc(p(r('乙')))}${tc(p(r('3')))}</w:tr>`,
      row(tc(p(r('丙'))), tc(p(r('4')), '<w:cellDel w:id="2"/>'), tc(p(r('5')))),
      `<w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${tc(p(r('丁')))}</w:sdtContent></w:sdt>`, tc(p(r('6'))))}</w:sdtContent></w:sdt>`,
    ];
    expect(rowsIn(await read(table(...rows)))).toEqual([
      ['甲', '1'],
      ['丙', '5'],
      ['丁', '6'],
    ]);
  });

  it('opens a row of cells in one cell, and a table that only lays out the page', async () => {
    const inner = table(row(tc(p(r('1'))), tc(p(r('2')))));
    const outer = table(row(tc(p(r('甲'))), tc(inner, '<w:gridSpan w:val="2"/>')));
    expect(rowsIn(await read(outer))).toEqual([['甲', '1', '2']]);
    const form = table(row(tc(p(r('乙'))), tc(p(r('1')))), row(tc(p(r('丙'))), tc(p(r('2')))));
    const page = await read(table(row(tc(p(r('题')) + form))));
    expect(linesIn(page)).toEqual(['题']);
    expect(rowsIn(page)).toEqual([
      ['乙', '1'],
      ['丙', '2'],
    ]);
  });

  it('takes in what stands in text boxes of the page, notes, and files of other formats', async () => {
    const notes = `<w:footnotes><w:footnote w:type="separator"><w:p/></w:footnote><w:footnote w:id="1">${p(r('注'))}</w:footnote></w:footnotes>`;
    const file = packWith(
      `${p(r('一') + `<w:r>${box('框')}</w:r>`)}<w:altChunk r:id="a"/>${p(r('二'))}`,
      {
        'footnotes.xml': notes,
        'chunk.html': '<html><body><p>页</p><table><tr><td>甲</td><td>1</td></tr></table></body></html>',
      },
      '<Relationship Id="f" Type="http://x/footnotes" Target="footnotes.xml"/><Relationship Id="a" Type="http://x/aFChunk" Target="/word/chunk.html"/>',
    );
    const document = await readDocument(file, 'a.docx');
    expect(linesIn(document)).toEqual(['一', '框', '页', '二', '注']);
    expect(rowsIn(document)).toEqual([['甲', '1']]);
  });

  it('writes the numbers that Word counts before paragraphs', async () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'decimal', '%2.')}${level(2, 'bullet', '*')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const item = (text: string, at: number) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="7"/></w:numPr></w:pPr>${r(text)}</w:p>`;
    const body = [
      item('总体', 0),
      item('子', 1),
      item('丑', 1),
      item('主动公开', 0),
      item('寅', 1),
      item('点', 2),
      p(r('文')),
    ];
    const file = packWith(
      body.join(''),
      { 'numbering.xml': numbering },
      '<Relationship Id="n" Type="http://x/numbering" Target="numbering.xml"/>',
    );
    expect(linesIn(await readDocument(file, 'a.docx'))).toEqual([
      '一、总体',
      '1.子',
      '2.丑',
      '二、主动公开',
      '1.寅',
      '点',
      '文',
    ]);
  });

  it('is found by the relation of the package, whatever the name of its part and its namespaces', async () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>文</x:t></x:r></x:p></x:body></x:document>`;
    const relations =
      '<Relationships><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/document2.xml"/></Relationships>';
    const file = zipSync({ '_rels/.rels': strToU8(relations), 'word/document2.xml': strToU8(strict) });
    expect(linesIn(await readDocument(file, 'a'))).toEqual(['文']);
  });
});
