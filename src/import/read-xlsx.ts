import type { SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { checkSize, startClock } from './limits.ts';
import { openPackage } from './office/open-package.ts';
import { toSheetBlocks, type Sheet } from './sheet/sheet.ts';
import { childOf, childrenOf } from './xml/xml-queries.ts';
import { readSheet } from './xlsx/read-sheet.ts';
import { readString } from './xlsx/read-strings.ts';
import { readCellStyles } from './xlsx/read-styles.ts';

const usualPart = 'xl/workbook.xml';

/** The sheets of an Excel file (.xlsx) that are shown, in their order. Throws `ImportError` as `readXlsx`. */
function readXlsxSheets(bytes: Uint8Array): readonly Sheet[] {
  checkSize(bytes);
  const clock = startClock();
  const file = openPackage(bytes, clock);
  const part = file.relations('').find(({ type }) => type === 'officeDocument')?.target ?? usualPart;
  if (part.endsWith('.bin')) {
    throw new ImportError(
      'unsupported',
      'This is a binary Excel file (.xlsb). Save it as .xlsx, and try again.',
    );
  }
  const book = file.xml(part);
  if (!book)
    throw new ImportError('damaged', 'The Excel file is damaged: its list of sheets is missing.', part);
  const relations = file.relations(part);
  const related = (type: string) => {
    const relation = relations.find((each) => each.type === type);
    return relation ? file.xml(relation.target) : null;
  };
  const date1904 = childOf(book, 'workbookPr')?.attributes.date1904;
  const workbook = {
    strings: childrenOf(related('sharedStrings') ?? undefined, 'si').map(readString),
    styleOf: readCellStyles(related('styles')),
    since: date1904 === '1' || date1904 === 'true' ? (1904 as const) : (1900 as const),
  };
  return childrenOf(childOf(book, 'sheets'), 'sheet')
    .filter(({ attributes }) => (attributes.state ?? 'visible') === 'visible')
    .flatMap(({ attributes: { id, name = '' } }) => {
      const relation = relations.find((each) => each.id === id && each.type === 'worksheet');
      const sheet = relation ? file.xml(relation.target) : null;
      return sheet ? [readSheet(name, sheet, workbook)] : [];
    });
}

/**
 * A form filled in Excel (.xlsx): each shown sheet's lines and tables, as it shows them; hidden sheets, rows and columns
 * are left out. Throws `ImportError`: `empty`, `too_large`, `too_deep`, `damaged`, `unsupported`, `no_text`.
 */
export function readXlsx(bytes: Uint8Array): SourceDocument {
  const blocks = toSheetBlocks(readXlsxSheets(bytes));
  if (blocks.length === 0) throw new ImportError('no_text', 'The Excel file holds no text.');
  return { format: 'xlsx', blocks };
}
