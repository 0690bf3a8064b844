import { fillFiles, isDivided } from '../../engine/partition.ts';
import { encodeGroup, joinGroups, rowGroupOf, type EncodedGroup } from '../../engine/to-parquet.ts';
import { tables } from '../../schema/tables.ts';
import { joinSlices, unpackColumns, wordsOf, type PackedRows, type Slice } from './packed-rows.ts';
import { toFile, type WrittenFile } from './table-files.ts';
import type { ReportTable } from './table-rows.ts';

/** Makes a row group, here or on another thread. */
export type Encode = (table: ReportTable, rows: PackedRows) => Promise<EncodedGroup>;

export const encodePacked = (table: ReportTable, rows: PackedRows): EncodedGroup =>
  encodeGroup(table, unpackColumns(rows));

/** The first `rows` rows of slices, and what is left of them. */
function cut(
  slices: readonly Slice[],
  rows: number,
): { readonly first: readonly Slice[]; readonly rest: Slice[] } {
  const first: Slice[] = [];
  const rest: Slice[] = [];
  let open = rows;
  for (const { packed, from, to } of slices) {
    const end = Math.min(to, from + open);
    if (end > from) first.push({ packed, from, to: end });
    if (to > end) rest.push({ packed, from: end, to });
    open -= end - from;
  }
  return { first, rest };
}

const countRows = (slices: readonly Slice[]): number =>
  slices.reduce((sum, { from, to }) => sum + to - from, 0);

/** Rows of one place of a year: held, and given to be encoded when they fill a row group. */
type Place = { slices: Slice[]; rows: number; readonly groups: Promise<EncodedGroup>[] };

/** The rows of each report by themselves, where each report's stand together. */
export function toRuns(
  table: ReportTable,
  { packed, from, to }: Slice,
): readonly (Slice & { readonly id: string })[] {
  const ids = wordsOf(packed, Object.keys(tables[table]).indexOf('report_id'));
  const runs: { id: string; packed: PackedRows; from: number; to: number }[] = [];
  for (let index = from; index < to; index += 1) {
    const id = ids[index] ?? '';
    const last = runs.at(-1);
    if (last?.id === id) last.to = index + 1;
    else runs.push({ id, packed, from: index, to: index + 1 });
  }
  return runs;
}

/** Rows from which on the size of a row is estimated, again and again until they fill a row group. */
const firstSample = 1024;

/**
 * A table of reports whose rows arrive year after year, ascending, and within a year by report: held back while it may
 * be one file, in which rows stand by report; once it is too large for that, each year is files of its own, whose rows
 * are encoded as they come and are let go.
 */
export class YearlyTable {
  readonly name: ReportTable;
  readonly #encode: Encode;
  readonly #years = new Map<number, Place[]>();
  #rows = 0;
  #sampleAt = firstSample;
  #bytesPerRow = 0;
  #divided = false;

  constructor(table: ReportTable, encode: Encode) {
    this.name = table;
    this.#encode = encode;
  }

  /** Takes rows of a year, by their places. */
  add(year: number, rows: readonly PackedRows[]): void {
    const places = this.#years.get(year) ?? [];
    this.#years.set(year, places);
    for (const [index, packed] of rows.entries()) {
      const place = (places[index] ??= { slices: [], rows: 0, groups: [] });
      if (packed.rows === 0) continue;
      place.slices.push({ packed, from: 0, to: packed.rows });
      place.rows += packed.rows;
      this.#rows += packed.rows;
    }
    this.#divided ||= this.#isLarge();
    if (!this.#divided) return;
    for (const held of this.#years.values())
      for (const place of held) this.#release(place, rowGroupOf(this.name));
  }

  /** The files of the years that are over: those of a table that is too large for one file. */
  async *endYear(): AsyncGenerator<WrittenFile> {
    if (!this.#divided) return;
    for (const [year, places] of this.#years) {
      for (const place of places) this.#release(place, 1);
      const groups = await Promise.all(places.flatMap((place) => place.groups));
      const bytes = groups.map((group) => group.bytes.byteLength);
      for (const { file, from, to } of groups.length > 0 ? fillFiles(this.name, year, bytes) : []) {
        yield this.#toFile(file, year, groups.slice(from, to));
      }
    }
    this.#years.clear();
  }

  /** The one file of a table that has stayed small; nothing where its years were given out. */
  async *finish(): AsyncGenerator<WrittenFile> {
    if (this.#divided) return;
    const all = [...this.#years.values()];
    const width = Math.max(0, ...all.map((places) => places.length));
    const runs = Array.from({ length: width }, (_, place) =>
      all
        .flatMap((places) => places[place]?.slices ?? [])
        .flatMap((slice) => toRuns(this.name, slice))
        .sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id))),
    );
    const groups: EncodedGroup[] = [];
    for (let open: readonly Slice[] = runs.flat(); open.length > 0;) {
      const { first, rest } = cut(open, rowGroupOf(this.name));
      groups.push(await this.#encode(this.name, joinSlices(first)));
      open = rest;
    }
    yield this.#toFile(`${this.name}.parquet`, null, groups);
  }

  /** Gives a place's rows to be encoded, so long as there are `least` of them. */
  #release(place: Place, least: number): void {
    while (place.rows >= least) {
      const { first, rest } = cut(place.slices, rowGroupOf(this.name));
      const group = this.#encode(this.name, joinSlices(first));
      // It is waited for at the year's end; until then a failure is not lost, only late.
      group.catch(() => undefined);
      place.groups.push(group);
      place.slices = rest;
      place.rows = countRows(rest);
    }
  }

  /** Whether what is held is too large for one file, as its first rows tell. */
  #isLarge(): boolean {
    if (this.#rows >= this.#sampleAt) {
      const slices = [...this.#years.values()].flat().flatMap((place) => place.slices);
      const sample = joinSlices(cut(slices, rowGroupOf(this.name)).first);
      const file = joinGroups(this.name, [encodePacked(this.name, sample)]);
      this.#bytesPerRow = file.byteLength / sample.rows;
      this.#sampleAt = this.#rows < rowGroupOf(this.name) ? this.#rows * 4 : Number.POSITIVE_INFINITY;
    }
    return isDivided({ rows: this.#rows, bytesPerRow: this.#bytesPerRow });
  }

  #toFile(file: string, year: number | null, groups: readonly EncodedGroup[]): WrittenFile {
    const rows = groups.reduce((sum, group) => sum + group.rows, 0);
    return toFile(this.name, { file, year, rows }, joinGroups(this.name, groups));
  }
}
