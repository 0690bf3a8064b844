import { ImportError } from '../import-error.ts';
import type { Clock } from '../limits.ts';

/** A run of an old Word file's pages of properties: a stretch of the file, and the place of what is said of it. */
export type PropertyRun = {
  readonly from: number;
  readonly to: number;
  readonly page: number;
  /** Where in the page the properties stand; 0 for none. */
  readonly offset: number;
};

const pageSize = 512;

/**
 * The runs of all pages of properties ([MS-DOC] 2.9.33, 2.9.174): `list` is the place of their list in the file's header,
 * `entry` how many bytes a run has in a page. Throws `ImportError` (`damaged`).
 */
export function* readPropertyRuns(
  main: Uint8Array,
  table: Uint8Array,
  list: number,
  entry: number,
  clock: Clock,
): Generator<PropertyRun> {
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const tableView = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const start = view.getUint32(list, true);
  const count = (view.getUint32(list + 4, true) - 4) / 8;
  if (count > table.length / 8)
    throw new ImportError('damaged', 'The Word file is damaged and cannot be read.');
  const seen = new Set<number>();
  for (let each = 0; each < count; each += 1) {
    clock.check();
    const page = (tableView.getUint32(start + (count + 1) * 4 + each * 4, true) & 0x3fffff) * pageSize;
    if (seen.has(page)) continue;
    seen.add(page);
    const runs = view.getUint8(page + pageSize - 1);
    for (let run = 0; run < runs; run += 1) {
      yield {
        from: view.getUint32(page + run * 4, true),
        to: view.getUint32(page + run * 4 + 4, true),
        page,
        offset: view.getUint8(page + (runs + 1) * 4 + run * entry) * 2,
      };
    }
  }
}
