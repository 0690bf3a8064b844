import { noCell, type Block, type Cell, type Paragraph, type SourceDocument } from '../document.ts';
import { toMatching } from '../normalize.ts';
import { firstDataRow, proposeLedgerMapping, type LedgerMapping } from './propose-mapping.ts';
import { findTurnedLedgers } from './turned-ledger.ts';

/**
 * A ledger in a document: its rows, what its columns hold, and the year that stands over it or in the file's name. `isTurned`:
 * in the document its rows are columns.
 */
export type Ledger = {
  readonly rows: readonly (readonly Cell[])[];
  readonly mapping: LedgerMapping;
  readonly year: number | null;
  readonly isTurned: boolean;
};

const yearIn = (text: string): number | null => {
  const found = /(?<!\d)(20\d\d)(?=年|年度|$|\D)/u.exec(toMatching(text))?.[1];
  return found === undefined ? null : Number(found);
};

/** The lines above a table, the nearest first. */
const linesAbove = (blocks: readonly Block[], at: number): readonly string[] =>
  blocks
    .slice(0, at)
    .toReversed()
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

/** A line over a group of organs, between the rows of a ledger. */
const group = /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]?)?\S{2,16}$/u;

const isGroup = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && group.test(block.text.trim()) && yearIn(block.text) === null;

/** Tables without headings that follow one with headings, behind the name of a group of organs, are its rows. */
function joinGroups(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const [block, next, last] = [blocks[at], blocks[at + 1], joined.at(-1)];
    const width = last?.kind === 'table' ? last.rows[0]?.length : undefined;
    const goesOn =
      isGroup(block) &&
      next?.kind === 'table' &&
      next.rows[0]?.length === width &&
      firstDataRow(next.rows) === 0;
    if (goesOn && last?.kind === 'table') {
      const line = [{ text: block.text }, ...Array.from({ length: (width ?? 1) - 1 }, () => noCell)];
      joined[joined.length - 1] = { ...last, rows: [...last.rows, line, ...next.rows] };
      at += 1;
    } else if (block) joined.push(block);
  }
  return joined;
}

/** Headings of the form: a document that has them is a report, whatever its tables look like. */
const formHeading =
  /^(?:一、总体情况|二、主动公开|三、收到和处理|四、.*(?:复议|诉讼)|五、(?:存在|主要)|.*存在的主要问题)/u;
const sheetFormats: ReadonlySet<SourceDocument['format']> = new Set(['xlsx', 'xls', 'ods']);
const delimited = /\.(?:csv|tsv)$/iu;

/** The ledgers in a document: a workbook, or a text of columns; none in a report. */
export function findLedgers({ format, blocks }: SourceDocument, name: string): readonly Ledger[] {
  if (!sheetFormats.has(format) && !(format === 'text' && delimited.test(name))) return [];
  const yearOf = ({ rows, mapping }: Pick<Ledger, 'rows' | 'mapping'>, above: readonly string[]) => {
    const head = rows.slice(0, mapping.firstRow).flatMap((row) => row.map(({ text }) => text));
    const years = [...head, ...above, name].map(yearIn);
    return mapping.year ?? years.find((each) => each !== null) ?? null;
  };
  const turned = findTurnedLedgers(blocks);
  const others = blocks.filter((_, place) =>
    turned.every(({ at, taken }) => place < at || place >= at + taken),
  );
  if (others.some((block) => block.kind === 'paragraph' && formHeading.test(toMatching(block.text))))
    return [];
  const found = turned.map(({ rows, mapping, at }): Ledger => {
    const year = yearOf({ rows, mapping }, linesAbove(blocks, at));
    return { rows, mapping, year, isTurned: true };
  });
  const joined = joinGroups(others);
  const upright = joined.flatMap((block, at): readonly Ledger[] => {
    if (block.kind !== 'table') return [];
    const mapping = proposeLedgerMapping(block.rows);
    if (!mapping) return [];
    const ledger = { rows: block.rows, mapping };
    return [{ ...ledger, year: yearOf(ledger, linesAbove(joined, at)), isTurned: false }];
  });
  return [...found, ...upright];
}
