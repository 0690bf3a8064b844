import type { Effort } from './effort.ts';
import { fillGrid, type LaidTable } from './fill-grid.ts';
import { findGrids } from './find-grids.ts';
import { gatherLines, type Line } from './gather-lines.ts';
import type { PageMarks } from './page-marks.ts';

/** A page as the tables that its lines draw, and the lines of text outside of them. */
export type SplitPage = {
  readonly page: number;
  readonly height: number;
  readonly tables: readonly LaidTable[];
  readonly lines: readonly Line[];
};

/** The page's tables, and the lines of text outside of them. */
export function splitPage({ page, height, glyphs, rulings }: PageMarks, effort: Effort): SplitPage {
  let rest = glyphs;
  const tables: LaidTable[] = [];
  for (const grid of findGrids(rulings, effort)) {
    effort.spend(rest.length, `page ${page}`);
    const filled = fillGrid(grid, rest, page);
    if (filled.rest.length === rest.length) continue;
    rest = filled.rest;
    tables.push(filled.table);
  }
  return { page, height, tables, lines: gatherLines(rest.filter(({ struck }) => struck !== true)) };
}
