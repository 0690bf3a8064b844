import { readCompound } from './doc/read-compound.ts';
import type { SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { checkSize, startClock } from './limits.ts';
import { toSheetBlocks, type Sheet } from './sheet/sheet.ts';
import { readGlobals } from './xls/read-globals.ts';
import { readXlsSheet } from './xls/read-xls-sheet.ts';

const saveAsXlsx = 'Open it in Excel or WPS, save it as .xlsx, and try again.';

/** The sheets of an Excel file of the kind before 2007 (.xls, .et) that are shown. Throws `ImportError` as `readXls`. */
function readXlsSheets(bytes: Uint8Array): readonly Sheet[] {
  checkSize(bytes);
  const streams = readCompound(bytes);
  const stream = streams.get('Workbook');
  if (!stream) {
    throw new ImportError('unsupported', `The Excel file is of a kind before 1997. ${saveAsXlsx}`);
  }
  const clock = startClock();
  try {
    const globals = readGlobals(stream, clock);
    return globals.sheets.map((sheet) => readXlsSheet(stream, sheet, globals, clock));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('damaged', `The Excel file is damaged and cannot be read. ${saveAsXlsx}`);
  }
}

/**
 * A form filled in an Excel of the kind before 2007 (.xls, and .et of WPS), as it shows it; hidden sheets, rows and columns
 * are left out. Throws `ImportError`: `empty`, `too_large`, `damaged`, `unsupported` (a password), `no_text`.
 */
export function readXls(bytes: Uint8Array): SourceDocument {
  const blocks = toSheetBlocks(readXlsSheets(bytes));
  if (blocks.length === 0) throw new ImportError('no_text', 'The Excel file holds no text.');
  return { format: 'xls', blocks };
}
