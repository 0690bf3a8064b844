import { joinSlices, type PackedRows, type Slice } from '../data/packed-rows.ts';
import type { ReadChunk } from '../data/read-chunk.ts';
import { documentId } from '../data/data-paths.ts';
import { reportTables, type ReportTable } from '../data/table-rows.ts';
import { toRuns } from '../data/yearly-table.ts';

/** A report's file in a data folder, and the chunk that it was read in. */
type Part = { readonly file: string; readonly chunk: ReadChunk };

/** The id of the report in a file, as the names of the file and of its folder tell. */
const idOf = (file: string): string => documentId(file.split('/').at(-2) ?? '', file);

/** A chunk's rows of each report, by table, place and the report's id. */
type Runs = Readonly<Record<ReportTable, readonly ReadonlyMap<string, Slice>[]>>;

const runsOf = new WeakMap<ReadChunk, Runs>();

function toRunsOfChunk(chunk: ReadChunk): Runs {
  const known = runsOf.get(chunk);
  if (known) return known;
  const byId = (table: ReportTable, packed: PackedRows): ReadonlyMap<string, Slice> => {
    const all = packed.rows === 0 ? [] : toRuns(table, { packed, from: 0, to: packed.rows });
    return new Map(all.map(({ id, ...slice }) => [id, slice]));
  };
  const runs = Object.fromEntries(
    reportTables.map((table) => [table, chunk.rows[table].map((packed) => byId(table, packed))] as const),
  ) as Record<ReportTable, ReadonlyMap<string, Slice>[]>;
  runsOf.set(chunk, runs);
  return runs;
}

/** A chunk of reports that were read in others, in this order: what reading them together would have given. */
export function joinChunks(parts: readonly Part[]): ReadChunk {
  const rowsOf = (table: ReportTable) => {
    const places = Math.max(0, ...parts.map(({ chunk }) => chunk.rows[table].length));
    return Array.from({ length: places }, (_, place) =>
      joinSlices(
        parts.flatMap(({ file, chunk }) => toRunsOfChunk(chunk)[table][place]?.get(idOf(file)) ?? []),
      ),
    );
  };
  const dates = parts.map(({ chunk }) => chunk.date).sort();
  return {
    date: dates.at(-1) ?? '',
    setAside: parts.flatMap(({ file, chunk }) => chunk.setAside.filter((fault) => fault.file === file)),
    peers: parts.flatMap(({ file, chunk }) => chunk.peers.filter((peer) => peer.file === file)),
    rows: Object.fromEntries(reportTables.map((table) => [table, rowsOf(table)] as const)) as Record<
      ReportTable,
      PackedRows[]
    >,
  };
}
