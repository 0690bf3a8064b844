import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/import/document.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { showNumber } from '../../../src/import/sheet/show-number.ts';
import { packXlsx, xlsxCell, xlsxRow, xlsxRows } from '../documents/write-xlsx.ts';

const rowsIn = ({ blocks }: SourceDocument): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  );
const linesIn = ({ blocks }: SourceDocument): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

const styles =
  '<styleSheet><numFmts><numFmt numFmtId="200" formatCode="#,##0&quot;件&quot;"/><numFmt numFmtId="201" formatCode=";;;"/></numFmts>' +
  '<fonts><font/><font><strike/></font></fonts>' +
  '<cellXfs><xf/><xf fontId="1"/><xf numFmtId="14"/><xf numFmtId="200"/><xf numFmtId="201"/><xf numFmtId="10"/></cellXfs></styleSheet>';

describe('readXlsx', () => {
  it('reads cells as they show: shared and rich text, formats, results, struck cells, errors', async () => {
    const strings = [
      '<t>甲</t>',
      '<r><rPr><strike/></rPr><t>8</t></r><r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><rPh><t>9</t></rPh>',
    ];
    const cells = [
      xlsxCell('A1', '0', 's'),
      xlsxCell('B1', '1', 's'),
      xlsxCell('C1', '12', 'n', 1),
      xlsxCell('D1', '45292', 'n', 2),
      xlsxCell('E1', '1234', 'n', 3),
      xlsxCell('F1', '5', 'n', 4),
      xlsxCell('G1', '0.985', 'n', 5),
      '<c r="H1"><f>SUM(A1)</f><v>7</v></c>',
      '<c r="I1"><f>SUM(A2)</f></c>',
      xlsxCell('J1', '#REF!', 'e'),
      xlsxCell('K1', '59237.244900000005'),
    ];
    const document = await readDocument(
      packXlsx([{ name: 'Sheet1', rows: xlsxRow(1, cells.join('')) }], strings, styles),
      'a.xlsx',
    );
    expect(rowsIn(document)).toEqual([
      ['甲', '12', '~~12~~', '2024年1月1日', '1234件', '', '98.5%', '7', '=SUM(A2)', '#REF!', '59237.2449'],
    ]);
  });

  it('holds merged cells as one, and leaves out hidden sheets, rows and columns', async () => {
    const sheet = {
      name: 'Sheet1',
      before: '<cols><col min="3" max="3" hidden="1"/></cols>',
      rows:
        xlsxRow(
          1,
          xlsxCell('A1', '甲', 'inlineStr') + xlsxCell('B1', '1') + xlsxCell('C1', '8') + xlsxCell('D1', '2'),
        ) +
        xlsxRow(2, xlsxCell('B2', '8'), 'hidden="1"') +
        xlsxRow(3, xlsxCell('B3', '3') + xlsxCell('D3', '4')),
      behind: '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>',
    };
    const hidden = { name: '旧', rows: xlsxRows([['乙', 8]]), state: 'veryHidden' };
    const document = await readDocument(packXlsx([hidden, sheet]), 'a.xlsx');
    expect(rowsIn(document)).toEqual([
      ['甲', '1', '2'],
      ['甲', '3', '4'],
    ]);
    const [table] = document.blocks;
    expect(table?.kind === 'table' && table.rows[0]?.[0] === table.rows[1]?.[0]).toBe(true);
  });

  it('takes lines above tables, and the names of sheets, for lines of the report', async () => {
    const document = await readDocument(
      packXlsx([
        {
          name: '三、收到和处理',
          rows: xlsxRows([['某市2023年政府信息公开工作年度报告'], [], ['规章', 3], ['规章']]),
        },
        { name: 'Sheet2', rows: xlsxRows([['行政许可', 4]]) },
      ]),
      'a.xlsx',
    );
    expect(linesIn(document)).toEqual(['三、收到和处理', '某市2023年政府信息公开工作年度报告']);
    expect(rowsIn(document)).toEqual([
      ['规章', '3'],
      ['规章', ''],
      ['行政许可', '4'],
    ]);
  });

  it('shows numbers as formats do', () => {
    const show = (value: number, code: string | null, id = 200) => showNumber(value, { id, code }, 1900);
    expect(show(12.5, '0')).toBe('13');
    expect(show(1234.5, '#,##0.00')).toBe('1234.5');
    expect(show(0, '0;-0;;@')).toBe('');
    expect(show(-3, '0;"减"0')).toBe('-3减');
    expect(show(45292, 'yyyy"年"m"月"d"日"')).toBe('2024年1月1日');
    expect(show(25_000, '0!.0,"万"')).toContain('[');
    expect(show(1e-7, null, 0)).toBe('0.0000001');
  });

  it('names a binary workbook and one without text', async () => {
    await expect(readDocument(packXlsx([{ name: 'a', rows: '' }]), 'a.xlsx')).rejects.toMatchObject({
      kind: 'no_text',
    });
  });
});
