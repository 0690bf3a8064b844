import { toFiled } from '../../import/file/filed-figures.ts';
import type { BulletinFile } from '../../import/file/report-file.ts';
import type { BulletinRow } from '../../import/bulletin/bulletin.ts';
import type { TakenBulletin } from '../../import/intake.ts';
import type { Source } from '../../schema/report.ts';
import { inSchemaOrder } from '../../import/file/filed-figures.ts';
import { fileBulletin } from './file-bulletin.ts';
import { PublisherRegistry } from './publishers/registry.ts';
import { withLock, type TellLock } from './with-lock.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';

/** Where a unit's row was filed, or why it could not be. */
export type FiledRow = { readonly unit: string } & ({ readonly path: string } | { readonly error: Error });

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** A row of a bulletin as the content of its data file; `publisher` is the unit's id. */
function toBulletinFile(publisher: string, row: BulletinRow, source: Source): BulletinFile {
  const { printed, start, end } = row.period;
  return {
    publisher,
    bulletin: {
      publisher: row.unit,
      year: Number(start.slice(0, 4)),
      period: printed,
      period_start: start,
      period_end: end,
    },
    sources: [source],
    partial: false,
    figures: inSchemaOrder(
      Object.fromEntries(Object.entries(row.figures).map(([key, figure]) => [key, toFiled(figure)])),
    ),
    ...(Object.keys(row.other_figures).length > 0 ? { other_figures: row.other_figures } : {}),
  };
}

/**
 * Files the units of a bulletin: finds or adds them as publishers, which are written first, then merges each row with
 * a file of the same unit and period. A unit that cannot be placed is an error in its place, and changes nothing.
 */
export const writeBulletin = (
  folder: string,
  taken: TakenBulletin,
  tell?: TellLock,
): Promise<readonly FiledRow[]> => withLock(folder, () => fileRows(folder, taken), tell);

async function fileRows(folder: string, { bulletin, source }: TakenBulletin): Promise<readonly FiledRow[]> {
  const registry = await PublisherRegistry.open(folder);
  const places = bulletin.rows.map((row): readonly [BulletinRow, PublisherEntry | Error] => {
    try {
      return [row, registry.findOrAdd({ name: row.unit, province: null, level: null, scope: null })];
    } catch (error) {
      return [row, toError(error)];
    }
  });
  if (places.some(([, place]) => !(place instanceof Error))) await registry.save();
  const filed: FiledRow[] = [];
  for (const [row, place] of places) {
    const { unit } = row;
    if (place instanceof Error) {
      filed.push({ unit, error: place });
      continue;
    }
    const done = await fileBulletin(folder, place, toBulletinFile(place.id, row, source)).catch(toError);
    filed.push(done instanceof Error ? { unit, error: done } : { unit, path: done.path });
  }
  return filed;
}
