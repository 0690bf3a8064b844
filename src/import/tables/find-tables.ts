import type { Edition } from '../../schema/axis.ts';
import { indicators, type IndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Figure, type Place, type Refused, type UnknownRow } from '../../schema/report.ts';
import type { SectionId } from '../../schema/sections.ts';
import { readDisclosureInGrids } from './disclosure-in-grid.ts';
import { readDisclosureInStream } from './disclosure-in-stream.ts';
import { readDisputesInGrids } from './disputes-in-grid.ts';
import { readDisputesInStream } from './disputes-in-stream.ts';
import { markJunk } from './mark-junk.ts';
import type { SourceDocument, Table } from '../document.ts';
import { splitAnnex } from './annex.ts';
import { readAround } from './around-tables.ts';
import { nameOwnYears } from './own-years.ts';
import type { Found, Reading } from './table-reading.ts';
import { readRequestsInGrids } from './requests-in-grid.ts';
import { readRequestsInStream } from './requests-in-stream.ts';
import { readDisputesInWords, readRequestsInWords } from './sections-in-words.ts';
import { toSegments } from './segments.ts';
import { toTokens } from './text-tokens.ts';

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
  /** Tables that were left out, or whose cells could not be told apart. */
  readonly refused: readonly Refused[];
};

/** How many figures the form of an edition prints in a section. */
const sizeOf = (section: TableSection, edition: Edition): number =>
  indicators.filter((each) => each.section === section && each.editions.includes(edition)).length;

/** Whether a section's table was found up to its last cell. */
export function isWhole({ edition, placed }: FoundTables, section: TableSection): boolean {
  if (section === 'requests') return placed.has('requests.carried_out.total');
  const own = [...placed].filter((key) => key.startsWith(`${section}.`)).length;
  return own >= sizeOf(section, edition ?? '2021');
}

const isRead = (found: Found): boolean => found.unplaced !== true;

/**
 * Grids tell best which cell is which; the stream reads what they have lost. A figure of a grid stands; the stream
 * adds those that the grids have not, or could not read.
 */
function combine(section: TableSection, grid: Reading, stream: () => Reading): Reading {
  const read = new Set(
    grid.found.filter((each) => isRead(each) || each.settled === true).map(({ key }) => key),
  );
  const edition = grid.editions.includes('2019') ? '2019' : '2021';
  if (read.size >= sizeOf(section, edition)) return grid;
  const other = stream();
  if (grid.found.length === 0) return other;
  // A row whose cells a grid cannot tell apart, among others that it can, has lost a cell: in a stream it has lost it too.
  const lost = new Set(read.size > 0 ? grid.found.flatMap((each) => (isRead(each) ? [] : [each.key])) : []);
  const added = other.found.filter((each) => !read.has(each.key) && !lost.has(each.key) && isRead(each));
  const keys = new Set(added.map(({ key }) => key));
  return {
    found: [...grid.found.filter((each) => isRead(each) || !keys.has(each.key)), ...added],
    unknown: grid.unknown.length > 0 ? grid.unknown : other.unknown,
    editions: [...grid.editions, ...(added.length > 0 ? other.editions : [])],
  };
}

/** Whether two figures are one number, however each is printed. */
const sameNumber = (a: Figure, b: Figure): boolean =>
  hasValue(a) && hasValue(b) && a.value === b.value && a.approximate === b.approximate;

const printedOf = (figure: Figure): string =>
  figure.printed ?? (hasValue(figure) ? String(figure.value) : '');

type Merged = {
  readonly found: ReadonlyMap<IndicatorKey, Found>;
  /** The first cell of each section that is there twice with different numbers. */
  readonly conflicts: ReadonlyMap<SectionId, Place>;
};

/** One figure for each key. A table printed twice alike is one; where two differ, neither number is the report's for sure. */
function merge(found: readonly Found[]): Merged {
  const merged = new Map<IndicatorKey, Found>();
  const conflicts = new Map<SectionId, Place>();
  const torn = new Set<IndicatorKey>();
  for (const each of found) {
    const other = merged.get(each.key);
    if (!other || (!hasValue(other.figure) && hasValue(each.figure) && !torn.has(each.key))) {
      merged.set(each.key, each);
    } else if (hasValue(other.figure) && hasValue(each.figure) && !sameNumber(other.figure, each.figure)) {
      torn.add(each.key);
      merged.set(each.key, {
        ...other,
        figure: { problem: 'unreadable', printed: `${printedOf(other.figure)}; ${printedOf(each.figure)}` },
      });
      if (!conflicts.has(each.place.section)) conflicts.set(each.place.section, each.place);
    }
  }
  return { found: merged, conflicts };
}

/** A section of which a row was found, and not one cell that could be told. */
function notPlaced(section: TableSection, { found }: Reading): readonly Refused[] {
  const [first] = found;
  return first && found.every((each) => !isRead(each))
    ? [{ section, place: first.place, reason: 'not_placed' }]
    : [];
}

function editionOf(readings: readonly Reading[]): Edition | null {
  const told = readings.flatMap(({ editions }) => editions);
  const count = (edition: Edition) => told.filter((each) => each === edition).length;
  if (told.length === 0 || count('2019') === count('2021')) return null;
  return count('2019') > count('2021') ? '2019' : '2021';
}

/** What each section's tables give, each on its own: an odd one costs no other. */
function readSections(document: SourceDocument): Readonly<Record<TableSection, Reading>> {
  const grids = document.blocks.filter((block): block is Table => block.kind === 'table');
  const { unitOf, groupOf } = readAround(document);
  let segments: ReturnType<typeof toSegments> | undefined;
  // On a page a number belongs to where it stands: the order in which its text comes tells nothing of its cell.
  const tokens = () => (document.format === 'pdf' ? [] : toTokens(document));
  const stream = () => (segments ??= toSegments(markJunk(tokens())));
  const tables = {
    disclosure: combine('disclosure', readDisclosureInGrids(grids, unitOf), () =>
      readDisclosureInStream(stream()),
    ),
    requests: combine('requests', readRequestsInGrids(grids), () => readRequestsInStream(stream())),
    disputes: combine('disputes', readDisputesInGrids(grids, groupOf), () => readDisputesInStream(stream())),
  };
  const orWords = (reading: Reading, words: () => Reading): Reading =>
    reading.found.length > 0 ? reading : words();
  return {
    disclosure: tables.disclosure,
    requests: orWords(tables.requests, () => readRequestsInWords(document)),
    disputes: orWords(tables.disputes, () => readDisputesInWords(document)),
  };
}

const tableSections: readonly TableSection[] = ['disclosure', 'requests', 'disputes'];

/** The tables of an annex that are not the report's, by section, with their places in the whole document. */
function leftOut(annex: SourceDocument | null, tablesBefore: number): readonly Refused[] {
  if (annex === null) return [];
  const readings = readSections(annex);
  return tableSections.flatMap((section): Refused[] => {
    const place = readings[section].found[0]?.place;
    if (place === undefined) return [];
    const table = place.table === undefined ? {} : { table: place.table + tablesBefore };
    return [{ section, place: { ...place, ...table }, reason: 'annex' }];
  });
}

/**
 * The tables of sections two, three and four, found by the labels of the form. `year` and `name` are the report's own:
 * tables behind it that say they are another's are left out.
 */
export function findTables(document: SourceDocument, year: number | null, name: string | null): FoundTables {
  const { own, annex } = splitAnnex(document, year, name);
  const readings = readSections(nameOwnYears(own, year));
  const all = Object.values(readings);
  const { found, conflicts } = merge(all.flatMap((each) => each.found));
  const tablesBefore = own.blocks.filter(({ kind }) => kind === 'table').length;
  return {
    figures: Object.fromEntries([...found].map(([key, { figure }]) => [key, figure])),
    places: Object.fromEntries([...found].map(([key, { place }]) => [key, place])),
    unknown_rows: all.flatMap(({ unknown }) => unknown),
    read: tableSections.filter((id) => readings[id].found.length > 0),
    edition: editionOf(all),
    placed: new Set(all.flatMap((each) => each.found.filter(isRead).map(({ key }) => key))),
    refused: [
      ...tableSections.flatMap((section) => notPlaced(section, readings[section])),
      ...[...conflicts].map(([section, place]): Refused => ({ section, place, reason: 'two_numbers' })),
      ...leftOut(annex, tablesBefore),
    ],
  };
}
