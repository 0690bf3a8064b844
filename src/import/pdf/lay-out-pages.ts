import type { Block } from '../document.ts';
import type { Clock } from '../limits.ts';
import { readZones } from './aligned/read-zones.ts';
import { toStrip } from './aligned/strip.ts';
import { dropRunningLines } from './drop-page-numbers.ts';
import { fillGrid, type LaidTable } from './fill-grid.ts';
import { findGrids } from './find-grids.ts';
import { gatherLines, type Line } from './gather-lines.ts';
import { isContinued, joinTables } from './join-tables.ts';
import { around, type PageMarks } from './page-marks.ts';
import { goesOn, toParagraph, writeParagraphs, type LaidParagraph } from './write-paragraphs.ts';

type LaidBlock = LaidParagraph | ({ readonly kind: 'table' } & LaidTable);

type SplitPage = {
  readonly page: number;
  readonly height: number;
  readonly tables: readonly LaidTable[];
  readonly lines: readonly Line[];
};

/** The page with the tables that are only aligned, without lines of their own; their text is no paragraph. */
function findAligned(pages: readonly SplitPage[]): readonly SplitPage[] {
  const zones = readZones(toStrip(pages));
  const used = new Set(zones.flatMap(({ runs }) => runs.map(({ line }) => line)));
  const tables = zones.flatMap(({ runs, rows }): readonly LaidTable[] => {
    const [first] = runs;
    const box = around(runs.map(({ line }) => line));
    return first && box ? [{ ...box, top: first.line.top, page: first.page, xs: [], rows }] : [];
  });
  return pages.map((page) => ({
    ...page,
    tables: [...page.tables, ...tables.filter((table) => table.page === page.page)],
    lines: page.lines.filter((line) => !used.has(line)),
  }));
}

/** The page's tables, and the lines of text outside of them. */
function splitPage({ page, height, glyphs, rulings }: PageMarks): SplitPage {
  let rest = glyphs;
  const tables: LaidTable[] = [];
  for (const grid of findGrids(rulings)) {
    const filled = fillGrid(grid, rest, page);
    if (filled.rest.length === rest.length) continue;
    rest = filled.rest;
    tables.push(filled.table);
  }
  return { page, height, tables, lines: gatherLines(rest) };
}

/** Tables and the paragraphs between them, from top to bottom. */
function orderBlocks({ page, tables, lines }: SplitPage): readonly LaidBlock[] {
  const sorted = [...tables].sort((a, b) => a.top - b.top);
  const blocks: LaidBlock[] = [];
  let open = [...lines];
  for (const table of sorted) {
    const above = open.filter((line) => line.top < table.top);
    open = open.filter((line) => line.top >= table.top);
    blocks.push(...writeParagraphs(above, page), { kind: 'table', ...table });
  }
  return [...blocks, ...writeParagraphs(open, page)];
}

/** Joins what the end of a page cut: a table's rows, a paragraph's text. */
function joinPages(pages: readonly (readonly LaidBlock[])[]): readonly LaidBlock[] {
  const blocks: LaidBlock[] = [];
  for (const page of pages) {
    page.forEach((block, at) => {
      const last = blocks.at(-1);
      if (at > 0 || last?.kind !== block.kind) {
        blocks.push(block);
      } else if (last.kind === 'table' && block.kind === 'table' && isContinued(last, block)) {
        blocks[blocks.length - 1] = { kind: 'table', ...joinTables(last, block) };
      } else if (last.kind === 'paragraph' && block.kind === 'paragraph' && goesOn(last, block)) {
        blocks[blocks.length - 1] = { ...block, page: last.page, text: last.text + block.text };
      } else {
        blocks.push(block);
      }
    });
  }
  return blocks;
}

/** The blocks of a document from what is drawn on its pages, in reading order, whatever the pages cut. */
export function layOutPages(pages: readonly PageMarks[], clock: Clock): readonly Block[] {
  const split = pages.map((marks) => {
    clock.check(`page ${marks.page}`);
    return splitPage(marks);
  });
  const running = dropRunningLines(split);
  const cleaned = split.map((page, at) => ({ ...page, lines: running[at]?.lines ?? [] }));
  const ordered = findAligned(cleaned).map(orderBlocks);
  return joinPages(ordered).map((block) =>
    block.kind === 'table' ? { kind: 'table', rows: block.rows, page: block.page } : toParagraph(block),
  );
}
