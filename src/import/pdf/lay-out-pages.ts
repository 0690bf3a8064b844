import type { Block } from '../document.ts';
import { findAligned } from './find-aligned.ts';
import { dropRunningLines } from './drop-page-numbers.ts';
import type { Effort } from './effort.ts';
import type { LaidTable } from './fill-grid.ts';
import { isContinued, joinTables } from './join-tables.ts';
import type { PageMarks } from './page-marks.ts';
import { splitColumns } from './split-columns.ts';
import { splitPage, type SplitPage } from './split-page.ts';
import { goesOn, toParagraph, writeParagraphs, type LaidParagraph } from './write-paragraphs.ts';
import type { Line } from './gather-lines.ts';

type LaidBlock = LaidParagraph | ({ readonly kind: 'table' } & LaidTable);

/** The paragraphs of some lines of one page, column by column; one that goes on in the next column is whole. */
function setParagraphs(lines: readonly Line[], page: number): readonly LaidParagraph[] {
  const paragraphs: LaidParagraph[] = [];
  for (const column of splitColumns(lines)) {
    const [first, ...rest] = writeParagraphs(column, page);
    const last = paragraphs.at(-1);
    if (!first) continue;
    if (last && goesOn(last, first))
      paragraphs[paragraphs.length - 1] = { ...first, text: last.text + first.text };
    else paragraphs.push(first);
    paragraphs.push(...rest);
  }
  return paragraphs;
}

/** Tables and the paragraphs between them, from top to bottom. */
function orderBlocks({ page, tables, lines }: SplitPage): readonly LaidBlock[] {
  const sorted = [...tables].sort((a, b) => a.top - b.top);
  const blocks: LaidBlock[] = [];
  let open = [...lines];
  for (const table of sorted) {
    const above = open.filter((line) => line.top < table.top);
    if (above.length > 0) open = open.filter((line) => line.top >= table.top);
    blocks.push(...setParagraphs(above, page), { kind: 'table', ...table });
  }
  return [...blocks, ...setParagraphs(open, page)];
}

/** Joins what the end of a page cut: a table's rows, a paragraph's text. */
function joinPages(pages: readonly (readonly LaidBlock[])[], effort: Effort): readonly LaidBlock[] {
  const blocks: LaidBlock[] = [];
  for (const page of pages) {
    page.forEach((block, at) => {
      const last = blocks.at(-1);
      if (at > 0 || last?.kind !== block.kind) {
        blocks.push(block);
      } else if (last.kind === 'table' && block.kind === 'table' && isContinued(last, block)) {
        effort.spend((last.rows.length + block.rows.length) * last.xs.length, `page ${block.page}`);
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
export function layOutPages(pages: readonly PageMarks[], effort: Effort): readonly Block[] {
  const split = pages.map((marks) => splitPage(marks, effort));
  const running = dropRunningLines(split);
  const cleaned = split.map((page, at) => ({ ...page, lines: running[at]?.lines ?? [] }));
  const ordered = findAligned(cleaned, effort).map(orderBlocks);
  return joinPages(ordered, effort).map((block) =>
    block.kind === 'table' ? { kind: 'table', rows: block.rows, page: block.page } : toParagraph(block),
  );
}
