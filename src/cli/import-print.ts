import { hasValue, type Figure, type Figures } from '../schema/report.ts';
import type { Imported } from './imported.ts';

type Printed =
  | number
  | {
      readonly value?: number;
      readonly problem?: string;
      readonly printed?: string;
      readonly approximate?: true;
      readonly unit_missing?: true;
    };

/** A bare amount keeps the number as it is printed, in no unit, beside the mark that says so. */
function printFigure(figure: Figure): Printed {
  if (hasValue(figure)) return figure.printed === undefined && !figure.approximate ? figure.value : figure;
  if (figure.problem !== 'unit_missing') return figure;
  const bare = Number((figure.printed ?? '').normalize('NFKC').replace(/[,\s]/g, ''));
  return { ...figure, unit_missing: true, ...(Number.isFinite(bare) ? { value: bare } : {}) };
}

const printFigures = (figures: Figures): Readonly<Record<string, Printed>> =>
  Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, printFigure(figure)]));

/** What `--print` gives of a file: plain numbers where a figure is no more than that. */
export function printImported(imported: Imported): object {
  if ('bulletin' in imported) {
    const { file, bulletin } = imported;
    const rows = bulletin.rows.map(({ figures, ...row }) => ({ ...row, figures: printFigures(figures) }));
    return { file, bulletin: { ...bulletin, rows } };
  }
  if (!('report' in imported)) return imported;
  const { file, report, findings } = imported;
  return {
    file,
    report: report.report,
    figures: printFigures(report.figures),
    channels: report.channels,
    findings,
    unknown_rows: report.unknown_rows,
    refused: report.refused ?? [],
    themes: report.themes,
    read: report.read,
    partial: report.partial,
  };
}
