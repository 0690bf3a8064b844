import { noCell, type Block, type Table } from '../document.ts';
import { toMatching } from '../normalize.ts';
import { turn } from '../tables/turned-table.ts';
import { isOfOtherYear } from './headings-over.ts';
import { isOrganName, proposeLedgerMapping, type LedgerMapping } from './propose-mapping.ts';

/**
 * A ledger with a column for each organ, turned: its rows are the organs, its columns the figures. It stands in `taken` blocks
 * from the one at `at` on.
 */
export type TurnedLedger = {
  readonly rows: Table['rows'];
  readonly mapping: LedgerMapping;
  readonly at: number;
  readonly taken: number;
};

/** Fewer organs in one row are no headings of columns. */
const fewestOrgans = 2;
/** Titles and groups of organs may stand above their names. */
const headRows = 3;

const organsIn = (row: Table['rows'][number]): number =>
  new Set(row.slice(1).flatMap(({ text }) => (isOrganName(toMatching(text)) ? [text] : []))).size;

const hasOrgans = ({ rows }: Table): boolean =>
  rows.slice(0, headRows).some((row) => organsIn(row) >= fewestOrgans);

/** The table at a place with the tables of its width behind it: lines between them are headings of some of its rows. */
function withSections(blocks: readonly Block[], at: number, table: Table): readonly [Table, taken: number] {
  const width = table.rows[0]?.length ?? 0;
  const rows = [...table.rows];
  let taken = 1;
  for (let next = at + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block?.kind !== 'table') continue;
    if (block.rows[0]?.length !== width || hasOrgans(block)) break;
    for (const between of blocks.slice(at + taken, next)) {
      if (between.kind === 'paragraph')
        rows.push([{ text: between.text }, ...Array.from({ length: width - 1 }, () => noCell)]);
    }
    rows.push(...block.rows);
    taken = next - at + 1;
  }
  return [{ kind: 'table', rows }, taken];
}

/** A column of an earlier year, or a comparison, beside that of its organ holds nothing that is read. */
const withoutOtherYears = (row: Table['rows'][number]): Table['rows'][number] =>
  row.slice(0, headRows).some(({ text }) => isOfOtherYear(toMatching(text))) ? row.map(() => noCell) : row;

/** The ledgers among some blocks that have organs side by side and figures one below the other. */
export function findTurnedLedgers(blocks: readonly Block[]): readonly TurnedLedger[] {
  const found: TurnedLedger[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'table' || !hasOrgans(block)) continue;
    const [whole, taken] = withSections(blocks, at, block);
    const rows = turn(whole).rows.map(withoutOtherYears);
    const mapping = proposeLedgerMapping(rows);
    if (!mapping?.columns.some(({ key }) => key === 'publisher')) continue;
    found.push({ rows, mapping, at, taken });
    at += taken - 1;
  }
  return found;
}
