import { fromFiled } from '../../import/file/filed-figures.ts';
import type { Figure, Figures } from '../../schema/report.ts';
import type { OwnReport } from './own-report.ts';

/** The figures of an own report with the corrections that the reader typed. */
export function applyOwn({ report, corrections = [] }: Pick<OwnReport, 'report' | 'corrections'>): Figures {
  if (corrections.length === 0) return report.figures;
  const figures: Record<string, Figure> = { ...report.figures };
  for (const { key, corrected } of corrections) figures[key] = fromFiled(corrected);
  return figures;
}
