import type { Edition } from '../schema/axis.ts';
import { indicatorOf, type IndicatorKey } from '../schema/indicators.ts';
import { toFormTables } from '../schema/form-tables.ts';
import { hasValue, type Figure, type Figures, type Report, type ReportHead } from '../schema/report.ts';
import type { SectionId } from '../schema/sections.ts';
import { readCell, toCellText } from './form-cells.ts';

/** What stands in the cells of the form, as it was read or typed; a cell that is not there is empty. */
export type Cells = Readonly<Partial<Record<IndicatorKey, string>>>;

/** The cells of a report's tables as a form shows them. */
export function toCells(figures: Figures, edition: Edition | null): Cells {
  const cells: Partial<Record<IndicatorKey, string>> = {};
  for (const key of Object.keys(figures) as IndicatorKey[]) {
    const text = indicatorOf(key).row === null ? '' : toCellText(figures[key], key, edition);
    if (text !== '') cells[key] = text;
  }
  return cells;
}

/** The cells that a form prints, and those of other rows that are filled in. */
const cellKeys = (edition: Edition, figures: Figures): readonly IndicatorKey[] =>
  toFormTables(edition, figures).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.filter((key) => key !== null)),
  );

/** What of a draft is not in its cells: its head, and what its text tells. */
export type DraftBase = Pick<Report, 'channels' | 'unknown_rows' | 'refused'> & {
  readonly report: ReportHead;
  /** Figures that the text tells. */
  readonly told: Figures;
};

/** A draft as a report, as the importer would have read it: a cell of a table that was begun is blank where it is empty. */
export function assembleReport(
  { report, told, channels, unknown_rows, refused }: DraftBase,
  cells: Cells,
): Report {
  const edition = report.edition ?? '2021';
  const typed = Object.keys(cells) as IndicatorKey[];
  const begun = new Set<SectionId>(
    typed.filter((key) => cells[key]?.trim()).map((key) => indicatorOf(key).section),
  );
  const read = Object.fromEntries(
    typed.map((key): [string, Figure] => [key, readCell(cells[key] ?? '', key, edition)]),
  );
  const filled = Object.fromEntries(Object.entries(read).filter(([, figure]) => hasValue(figure)));
  const printed = cellKeys(edition, filled).filter((key) => begun.has(indicatorOf(key).section));
  const figures: Record<string, Figure> = { ...told };
  for (const key of printed) figures[key] = read[key] ?? { problem: 'blank' };
  for (const key of typed) if (cells[key]?.trim()) figures[key] = read[key] ?? { problem: 'blank' };
  return {
    report: { ...report, edition },
    figures,
    places: {},
    channels,
    unknown_rows,
    ...(refused ? { refused } : {}),
    themes: [],
    read: [...(Object.keys(told).length > 0 ? (['narrative'] as const) : []), ...begun],
    partial: begun.size < 3,
  };
}
