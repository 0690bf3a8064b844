import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/import/document.ts';
import { readDocument } from '../../../src/import/read-document.ts';

const style = (name: string, properties: string, family = 'text'): string =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`;
const automatic = [
  style('gone', 'style:text-line-through-style="solid"'),
  style('hid', 'text:display="none"'),
  style('up', 'style:text-position="super 58%"'),
  '<style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style>',
].join('');

function pack(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const content = `<office:document-content><office:automatic-styles>${automatic}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`;
  const files = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content, ...more };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const text = (inner: string, more = {}): Promise<SourceDocument> =>
  readDocument(pack(`<office:text>${inner}</office:text>`, more), 'a.odt');
const p = (inner: string): string => `<text:p>${inner}</text:p>`;
const span = (name: string, inner: string): string =>
  `<text:span text:style-name="${name}">${inner}</text:span>`;
const cell = (inner: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${inner}</table:table-cell>`;
const row = (inner: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${inner}</table:table-row>`;

const rowsIn = ({ blocks }: SourceDocument): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((each) => each.map((one) => one.text)) : [],
  );
const linesIn = ({ blocks }: SourceDocument): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('readOdf', () => {
  it.each([
    ['struck', p(`${span('gone', '8')}12`)],
    ['hidden', p(`${span('hid', '8')}12`)],
    ['raised', p(`12${span('up', '[3]')}`)],
    [
      'a note',
      p(
        '12<text:note><text:note-citation>8</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note>',
      ),
    ],
    ['a text box', p('<draw:frame><draw:text-box><text:p>12</text:p></draw:text-box></draw:frame>')],
    ['a shape', p('<draw:custom-shape><text:p>12</text:p></draw:custom-shape>')],
    ['a table in the cell', `<table:table table:is-sub-table="true">${row(cell(p('12')))}</table:table>`],
    [
      'text with readings',
      p('<text:ruby><text:ruby-base>12</text:ruby-base><text:ruby-text>8</text:ruby-text></text:ruby>'),
    ],
    ['an embedded formula', p('<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>')],
  ])('reads %s as it prints', async (_, inner) => {
    const math = '<math><semantics><mn>12</mn><annotation>8</annotation></semantics></math>';
    const document = await text(`<table:table>${row(cell(p('甲')) + cell(inner))}</table:table>`, {
      'Object 1/content.xml': math,
    });
    expect(rowsIn(document)).toEqual([['甲', '12']]);
  });

  it('lays out merged cells and leaves out what tracked changes took away and hidden rows', async () => {
    const rows = [
      row(cell(p('甲'), 'table:number-rows-spanned="2"') + cell(p('1'))),
      row(`<table:covered-table-cell/>${cell(p('2'))}`),
      row(cell(p('乙')) + cell(p('3')), 'table:visibility="collapse"'),
    ];
    const changes =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>8</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const document = await text(`${changes}${p('题<text:s/>目')}<table:table>${rows.join('')}</table:table>`);
    expect(linesIn(document)).toEqual(['题 目']);
    expect(rowsIn(document)).toEqual([
      ['甲', '1'],
      ['甲', '2'],
    ]);
  });

  it('reads the sheets of a spreadsheet that are shown, lines above a table as paragraphs', async () => {
    const sheet = [
      row(cell(p('某市2023年政府信息公开工作年度报告'), 'table:number-columns-repeated="1"')),
      row(cell(''), 'table:number-rows-repeated="1000000"'),
      row(cell(p('规章')) + cell(p('3')) + cell('', 'table:number-columns-repeated="16000"')),
    ];
    const hidden = `<table:table table:style-name="off">${row(cell(p('8')))}</table:table>`;
    const body = `<office:spreadsheet>${hidden}<table:table>${sheet.join('')}</table:table></office:spreadsheet>`;
    const document = await readDocument(pack(body), 'a.ods');
    expect(linesIn(document)).toEqual(['某市2023年政府信息公开工作年度报告']);
    expect(rowsIn(document).map((each) => each.slice(0, 2))).toContainEqual(['规章', '3']);
    expect(document.format).toBe('ods');
  });

  it('names a password, a drawing, and a part that is missing', async () => {
    const manifest = {
      'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>',
    };
    await expect(text(p('文'), manifest)).rejects.toMatchObject({ kind: 'password' });
    await expect(readDocument(pack('<office:drawing/>'), 'a.odg')).rejects.toMatchObject({
      kind: 'unsupported',
    });
    await expect(text('')).rejects.toMatchObject({ kind: 'no_text' });
  });

  it('reads a row of cells in a cell as cells of the row, whether its columns are counted outside or not', async () => {
    const inner = (...numbers: string[]): string =>
      `<table:table table:is-sub-table="true">${row(numbers.map((each) => cell(p(each))).join(''))}</table:table>`;
    const counted = await text(
      `<table:table>${row(['甲', '乙', '丙'].map((each) => cell(p(each))).join(''))}${row(
        `${cell(p('丁'))}${cell(inner('1', '2'), 'table:number-columns-spanned="2"')}<table:covered-table-cell/>`,
      )}</table:table>`,
    );
    expect(rowsIn(counted)).toEqual([
      ['甲', '乙', '丙'],
      ['丁', '1', '2'],
    ]);
    const uncounted = await text(
      `<table:table>${row(cell(p('题'), 'table:number-columns-spanned="2"'))}${row(cell(p('甲')) + cell(inner('乙', '丙')))}${row(cell(p('丁')) + cell(inner('1', '2')))}${row(cell(p('戊')) + cell(p('无')))}</table:table>`,
    );
    expect(rowsIn(uncounted)).toEqual([
      ['题', '题', '题'],
      ['甲', '乙', '丙'],
      ['丁', '1', '2'],
      ['戊', '无', '无'],
    ]);
    const uneven = await text(
      `<table:table>${row(cell(p('甲')) + cell(inner('1', '2')))}${row(cell(p('丁')) + cell(inner('1', '2', '3')))}</table:table>`,
    );
    expect(rowsIn(uneven)).toEqual([
      ['甲', '1\n2'],
      ['丁', '1\n2\n3'],
    ]);
  });
});
