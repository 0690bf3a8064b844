import { strToU8, zipSync } from 'fflate';

/** A sheet to write: the XML of its rows and, before and behind them, of what else it holds. */
export type SheetXml = {
  readonly name: string;
  readonly rows: string;
  readonly before?: string;
  readonly behind?: string;
  readonly state?: string;
};

/** A cell (c): a number, or with `type` what the number or text means; `style` counts the styles of the workbook. */
export const xlsxCell = (reference: string, value: string, type = 'n', style = 0): string =>
  type === 'inlineStr'
    ? `<c r="${reference}" t="inlineStr" s="${style}"><is><t>${value}</t></is></c>`
    : `<c r="${reference}" t="${type}" s="${style}"><v>${value}</v></c>`;

export const xlsxRow = (number: number, cells: string, attributes = ''): string =>
  `<row r="${number}" ${attributes}>${cells}</row>`;

/** Rows of texts and numbers as a sheet's rows. */
export const xlsxRows = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((row, at) =>
      xlsxRow(
        at + 1,
        row
          .map((value, column) => {
            const reference = `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ''}${String.fromCharCode(65 + (column % 26))}${at + 1}`;
            return typeof value === 'number'
              ? xlsxCell(reference, String(value))
              : xlsxCell(reference, value, 'inlineStr');
          })
          .join(''),
      ),
    )
    .join('');

/** An Excel file of sheets; `strings` are the shared ones (si), `styles` the XML of the part of styles. */
export function packXlsx(
  sheets: readonly SheetXml[],
  strings: readonly string[] = [],
  styles = '<styleSheet/>',
): Uint8Array {
  const list = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="s${at}"/>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships>${relation('b', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`)).join('')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('u', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`,
    'xl/styles.xml': styles,
  };
  sheets.forEach(({ rows, before = '', behind = '' }, at) => {
    parts[`xl/worksheets/sheet${at}.xml`] =
      `<worksheet>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
