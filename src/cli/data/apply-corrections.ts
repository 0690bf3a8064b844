import type { Figure, Figures } from '../../schema/report.ts';
import { DataFileError } from './data-error.ts';
import { fromFiled, fromFiledFigures, printedOf } from '../../import/file/filed-figures.ts';
import type { NamedReport } from './read-data.ts';

/**
 * A report's figures with its reviewed corrections. Throws a `DataFileError` where a correction was made for another
 * printed text than the file has: it must be reviewed again.
 */
export function applyCorrections({ file, content }: NamedReport): Figures {
  const filed = fromFiledFigures(content.figures);
  if (content.corrections === undefined) return filed;
  const figures: Record<string, Figure> = { ...filed };
  for (const { key, printed, corrected } of content.corrections) {
    const found = printedOf(figures[key]);
    if (found !== printed) {
      throw new DataFileError(file, [
        found === undefined
          ? { kind: 'otherPrintedNone', at: ['corrections', key], words: [printed] }
          : { kind: 'otherPrinted', at: ['corrections', key], words: [printed, found] },
      ]);
    }
    figures[key] = fromFiled(corrected);
  }
  return figures;
}
