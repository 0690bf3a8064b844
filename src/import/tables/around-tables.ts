import type { DisputeGroup } from '../../schema/disputes.ts';
import type { SourceDocument, Table } from '../document.ts';
import { toMatching } from '../normalize.ts';
import { disputeNameOf } from './dispute-names.ts';

const longest = 40;
const amount = /[百千]?万元|亿元|元/g;

/** The unit of amounts that a text states: 万元 in 单位：万元; null where it states none, or two. */
export function unitIn(text: string): string | null {
  const matching = toMatching(text);
  if (matching.length > longest || !/单位|^\(?[百千万亿]*元\)?$/.test(matching)) return null;
  const units = new Set(matching.match(amount) ?? []);
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

/** What stands right before and behind each table: its short lines, nearest first. */
function linesAround({ blocks }: SourceDocument): ReadonlyMap<Table, readonly string[]> {
  const around = new Map<Table, string[]>();
  blocks.forEach((block, at) => {
    if (block.kind !== 'table') return;
    const lines: string[] = [];
    for (let before = at - 1; before >= 0 && lines.length < 3; before -= 1) {
      const other = blocks[before];
      if (other?.kind !== 'paragraph') break;
      if (other.text.trim() !== '') lines.push(other.text);
    }
    around.set(block, lines);
  });
  return around;
}

export type Around = {
  /** The unit of amounts that is stated over a table. */
  readonly unitOf: (table: Table) => string | null;
  /** The kind of dispute that the line right over a table names. */
  readonly groupOf: (table: Table) => DisputeGroup | null;
};

/** What is said over a document's tables rather than in them. */
export function readAround(document: SourceDocument): Around {
  const around = linesAround(document);
  return {
    unitOf: (table) =>
      around
        .get(table)
        ?.map(unitIn)
        .find((unit) => unit !== null) ?? null,
    groupOf: (table) =>
      disputeNameOf((around.get(table)?.[0] ?? '').replace(/(?:情况)?(?:统计)?表?[:：]?\s*$/, ''))?.group ??
      null,
  };
}
