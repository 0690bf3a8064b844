import { readZones, type Zone } from './aligned/read-zones.ts';
import { toStrip, type Run } from './aligned/strip.ts';
import { isCellValue } from '../parse-number.ts';
import type { Effort } from './effort.ts';
import type { LaidTable } from './fill-grid.ts';
import { gatherLines, type Line } from './gather-lines.ts';
import { around } from './page-marks.ts';
import type { SplitPage } from './split-page.ts';

function toTable({ runs, rows }: Zone): readonly LaidTable[] {
  const [first] = runs;
  const box = around(runs.map(({ line }) => line));
  if (!first || !box) return [];
  return [{ ...box, top: first.line.top, page: first.page, xs: [], rows, glyphs: [], isDoubtful: false }];
}

/** How many numbers stand in cells of their own. */
const countValues = (tables: readonly Pick<LaidTable, 'rows'>[]): number =>
  new Set(tables.flatMap(({ rows }) => rows.flat()).filter(({ text }) => isCellValue(text))).size;

/** Whether lines seem to be missing: several numbers stand in one cell, or no number in any. */
const isPart = (table: LaidTable): boolean => table.isDoubtful || countValues([table]) === 0;

/** Each page with these tables added, without the lines that they are made of. */
function addTables(pages: readonly SplitPage[], zones: readonly Zone[]): readonly SplitPage[] {
  const used = new Set(zones.flatMap(({ runs }) => runs.map(({ line }) => line)));
  const tables = zones.flatMap(toTable);
  return pages.map((page) => ({
    ...page,
    tables: [...page.tables, ...tables.filter((table) => table.page === page.page)],
    lines: page.lines.filter((line) => !used.has(line)),
  }));
}

/**
 * The pages with tables whose lines part too little read by the alignment of their numbers instead, where that gives
 * more numbers a cell of their own.
 */
function mendTables(pages: readonly SplitPage[], effort: Effort): readonly SplitPage[] {
  const parts = new Set(pages.flatMap(({ tables }) => tables.filter(isPart)));
  if (parts.size === 0) return pages;
  const tableOf = new Map<Line, LaidTable>();
  const bare = pages.map((page) => {
    const lines = page.tables.flatMap((table) => {
      const gathered = gatherLines(table.glyphs.filter(({ struck }) => struck !== true));
      for (const line of gathered) tableOf.set(line, table);
      return gathered;
    });
    return { ...page, tables: [], lines: [...page.lines, ...lines].sort((a, b) => a.top - b.top) };
  });
  const tablesOf = (runs: readonly Run[]): ReadonlySet<LaidTable> =>
    new Set(runs.flatMap(({ line }) => tableOf.get(line) ?? []));
  const isAsked = (runs: readonly Run[]): boolean => [...tablesOf(runs)].some((table) => parts.has(table));
  const better = readZones(toStrip(bare), effort, isAsked).filter(
    (zone) => countValues([zone]) > countValues([...tablesOf(zone.runs)]),
  );
  const replaced = new Set(better.flatMap(({ runs }) => [...tablesOf(runs)]));
  const remaining = pages.map((page) => ({
    ...page,
    tables: page.tables.filter((table) => !replaced.has(table)),
  }));
  return addTables(remaining, better);
}

/** The pages with the tables that are only aligned, without lines of their own; their text is no paragraph. */
export function findAligned(pages: readonly SplitPage[], effort: Effort): readonly SplitPage[] {
  const mended = mendTables(pages, effort);
  return addTables(mended, readZones(toStrip(mended), effort));
}
