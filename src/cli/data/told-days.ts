import { join } from 'node:path';
import type { BulletinFile, ReportFile } from '../../import/file/report-file.ts';
import { readEntries } from './changes/entry-files.ts';

type Dated = Pick<ReportFile | BulletinFile, 'sources'> & Pick<ReportFile, 'corrections' | 'explanations'>;

const newest = (days: readonly string[]): string =>
  days.reduce((one, other) => (other > one ? other : one), '');

/**
 * The newest day (ISO) on which any of these documents was read, corrected or explained; empty where none tells. What a
 * document says of its own date, or the year it reports on, is not when the data came about.
 */
export const newestDay = (documents: readonly Dated[]): string =>
  newest(
    documents.flatMap(({ sources, corrections = [], explanations = [] }) => [
      ...sources.flatMap(({ read }) => read ?? []),
      ...corrections.map(({ date }) => date),
      ...explanations.map(({ date }) => date),
    ]),
  );

/** The day of the newest version in a data folder's log of changes; empty where it has none. */
export const newestRelease = async (folder: string): Promise<string> =>
  newest((await readEntries(join(folder, 'changes'))).map(({ released }) => released));
