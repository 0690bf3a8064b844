import { disclosureBlocks } from '../../../src/schema/disclosure.ts';
import { disputeGroups, disputeResults } from '../../../src/schema/disputes.ts';
import { applicants, requestRows } from '../../../src/schema/requests.ts';
import type { AxisEntry, DisclosureColumn, Edition } from '../../../src/schema/axis.ts';

/** A figure of a made-up report: what is printed in its cell, and the number that must be read (null: blank or "/"). */
export type MadeFigure = { readonly printed: string; readonly value: number | null };
export type MadeFigures = ReadonlyMap<string, MadeFigure>;

/** Numbers that follow each other by a fixed rule, so that a failing document can be made again. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const isPrinted = (entry: AxisEntry, edition: Edition): boolean => entry.labels[edition] !== undefined;

/** The keys of an edition's tables, in printed order. */
function keysOf(edition: Edition): readonly { key: string; column: DisclosureColumn | null }[] {
  const printed = (axis: Readonly<Record<string, AxisEntry>>): readonly string[] =>
    Object.entries(axis).flatMap(([key, entry]) => (isPrinted(entry, edition) ? [key] : []));
  const disclosure = Object.values(disclosureBlocks).flatMap(({ rows, columns }) =>
    printed(rows).flatMap((row) =>
      printed(columns).map((column) => ({
        key: `disclosure.${row}.${column}`,
        column: (columns as Readonly<Record<string, DisclosureColumn>>)[column] ?? null,
      })),
    ),
  );
  const requests = printed(requestRows).flatMap((row) =>
    Object.keys(applicants).map((applicant) => ({ key: `requests.${row}.${applicant}`, column: null })),
  );
  const disputes = Object.keys(disputeGroups).flatMap((group) =>
    Object.keys(disputeResults).map((result) => ({ key: `disputes.${group}.${result}`, column: null })),
  );
  return [...disclosure, ...requests, ...disputes];
}

function makeFigure(column: DisclosureColumn | null, edition: Edition, random: () => number): MadeFigure {
  const size = 10 ** Math.floor(random() * (column ? 7 : 5));
  const whole = Math.floor(random() * size);
  if (column?.unit === 'yuan') {
    const tenThousandths = Math.floor(random() * 10_000_000);
    const printed = String(tenThousandths / 10_000);
    const unit = column.printedUnit?.[edition] === undefined ? '万元' : '';
    return { printed: printed + unit, value: tenThousandths };
  }
  if (column?.unit === 'change' && random() < 0.3) return { printed: `-${whole + 1}`, value: -whole - 1 };
  const kind = random();
  if (kind < 0.03) return { printed: '', value: null };
  if (kind < 0.05) return { printed: '/', value: null };
  if (kind < 0.4) return { printed: '0', value: 0 };
  return { printed: String(whole), value: whole };
}

/** Figures for every cell of an edition's tables, drawn by a seed; they obey no identity. */
export function makeFigures(edition: Edition, seed: number): MadeFigures {
  const random = makeRandom(seed);
  return new Map(keysOf(edition).map(({ key, column }) => [key, makeFigure(column, edition, random)]));
}
