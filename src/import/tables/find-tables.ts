import type { Edition } from '../../schema/axis.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Figure, type Place, type UnknownRow } from '../../schema/report.ts';
import type { SectionId } from '../../schema/sections.ts';
import { readDisclosureInGrids } from './disclosure-in-grid.ts';
import { readDisclosureInStream } from './disclosure-in-stream.ts';
import { readDisputesInGrids } from './disputes-in-grid.ts';
import { readDisputesInStream } from './disputes-in-stream.ts';
import { markJunk } from './mark-junk.ts';
import type { SourceDocument, Table } from '../document.ts';
import { ImportError } from '../import-error.ts';
import { placeInWords } from '../place-in-words.ts';
import type { Found, Reading } from './reading.ts';
import { readRequestsInGrids } from './requests-in-grid.ts';
import { readRequestsInStream } from './requests-in-stream.ts';
import { toSegments } from './segments.ts';
import { toTokens } from './tokens.ts';

export type TableSection = 'disclosure' | 'requests' | 'disputes';

export type FoundTables = {
  readonly figures: Readonly<Partial<Record<IndicatorKey, Figure>>>;
  readonly places: Readonly<Partial<Record<IndicatorKey, Place>>>;
  readonly unknown_rows: readonly UnknownRow[];
  /** The sections whose table was found. */
  readonly read: readonly SectionId[];
  /** The edition whose labels were found; null where none tells. */
  readonly edition: Edition | null;
  /** The keys whose cell was found, with a number in it or without. */
  readonly placed: ReadonlySet<IndicatorKey>;
};

/** How many figures a whole table has: fewer, and the stream is asked for the rest. */
const whole: Readonly<Record<Edition, Readonly<Record<TableSection, number>>>> = {
  '2019': { disclosure: 22, requests: 161, disputes: 15 },
  '2021': { disclosure: 10, requests: 161, disputes: 15 },
};

/** Whether a section's table was found up to its last cell. */
export function isWhole({ edition, placed }: FoundTables, section: TableSection): boolean {
  if (section === 'requests') return placed.has('requests.carried_out.total');
  const own = [...placed].filter((key) => key.startsWith(`${section}.`)).length;
  return own >= whole[edition ?? '2021'][section];
}

const isRead = (found: Found): boolean => found.unplaced !== true;

/**
 * Grids tell best which cell is which; the stream reads what they have lost. A figure of a grid stands; the stream
 * adds those that the grids have not, or could not read.
 */
function combine(section: TableSection, grid: Reading, stream: () => Reading): Reading {
  const read = new Set(grid.found.filter(isRead).map(({ key }) => key));
  const edition = grid.editions.includes('2019') ? '2019' : '2021';
  if (read.size >= whole[edition][section]) return grid;
  const other = stream();
  if (grid.found.length === 0) return other;
  const added = other.found.filter((each) => !read.has(each.key) && isRead(each));
  const keys = new Set(added.map(({ key }) => key));
  return {
    found: [...grid.found.filter((each) => isRead(each) || !keys.has(each.key)), ...added],
    unknown: grid.unknown.length > 0 ? grid.unknown : other.unknown,
    editions: [...grid.editions, ...(added.length > 0 ? other.editions : [])],
  };
}

const sameFigure = (a: Figure, b: Figure): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One figure for each key. A table printed twice alike is one table; two that differ are two reports. */
function merge(found: readonly Found[]): Map<IndicatorKey, Found> {
  const merged = new Map<IndicatorKey, Found>();
  for (const each of found) {
    const other = merged.get(each.key);
    if (!other || !hasValue(other.figure)) {
      if (!other || hasValue(each.figure)) merged.set(each.key, each);
    } else if (hasValue(each.figure) && !sameFigure(other.figure, each.figure)) {
      throw new ImportError(
        'two_reports',
        'The document holds two tables of the same kind with different numbers: two reports in one file? Split it.',
        `${placeInWords(other.place)}; ${placeInWords(each.place)}`,
      );
    }
  }
  return merged;
}

function editionOf(readings: readonly Reading[]): Edition | null {
  const told = readings.flatMap(({ editions }) => editions);
  const count = (edition: Edition) => told.filter((each) => each === edition).length;
  if (told.length === 0 || count('2019') === count('2021')) return null;
  return count('2019') > count('2021') ? '2019' : '2021';
}

/** The tables of sections two, three and four, found by the labels of the form. Throws `ImportError` `two_reports`. */
export function findTables(document: SourceDocument): FoundTables {
  const grids = document.blocks.filter((block): block is Table => block.kind === 'table');
  let segments: ReturnType<typeof toSegments> | undefined;
  // On a page a number belongs to where it stands: the order in which its text comes tells nothing of its cell.
  const tokens = () => (document.format === 'pdf' ? [] : toTokens(document));
  const stream = () => (segments ??= toSegments(markJunk(tokens())));
  const readings = {
    disclosure: combine('disclosure', readDisclosureInGrids(grids), () => readDisclosureInStream(stream())),
    requests: combine('requests', readRequestsInGrids(grids), () => readRequestsInStream(stream())),
    disputes: combine('disputes', readDisputesInGrids(grids), () => readDisputesInStream(stream())),
  };
  const all = Object.values(readings);
  const merged = merge(all.flatMap(({ found }) => found));
  return {
    figures: Object.fromEntries([...merged].map(([key, { figure }]) => [key, figure])),
    places: Object.fromEntries([...merged].map(([key, { place }]) => [key, place])),
    unknown_rows: all.flatMap(({ unknown }) => unknown),
    read: (Object.keys(readings) as (keyof typeof readings)[]).filter((id) => readings[id].found.length > 0),
    edition: editionOf(all),
    placed: new Set(all.flatMap(({ found }) => found.filter(isRead).map(({ key }) => key))),
  };
}
