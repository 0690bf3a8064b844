import { join } from 'node:path';
import {
  changeLists,
  type ChangeEntry,
  type ChangeLists,
  type ChangeLog,
  type ListedChange,
} from '../../../schema/changes.ts';
import { toJson, writeAside } from '../write-aside.ts';
import { entryName, readEntries } from './entry-files.ts';

/** So many items of a list are in the log itself; all of them are in the entry's own file. */
const firstItems = 40;

/** The newest versions list their first items; older ones say how many there are. */
const withItems = 20;

function shorten(lists: ChangeLists, most: number): ChangeLists {
  const short = <T>(list: readonly T[]): readonly T[] => list.slice(0, most);
  return {
    reports_added: short(lists.reports_added),
    reports_removed: short(lists.reports_removed),
    reports_moved: short(lists.reports_moved),
    figures: short(lists.figures),
    details: short(lists.details),
    bulletins_added: short(lists.bulletins_added),
    bulletins_removed: short(lists.bulletins_removed),
    bulletins_changed: short(lists.bulletins_changed),
    publishers_added: short(lists.publishers_added),
    publishers_removed: short(lists.publishers_removed),
    publishers_renamed: short(lists.publishers_renamed),
  };
}

function toListed({ lists, ...entry }: ChangeEntry, age: number): ListedChange {
  return {
    ...entry,
    file: `changes/${entryName(entry.number)}`,
    counts: Object.fromEntries(
      changeLists.map((name) => [name, lists[name].length]),
    ) as ListedChange['counts'],
    first: shorten(lists, age < withItems ? firstItems : 0),
  };
}

/** Writes the change log that the site shows, newest first, and every whole entry beside it. */
export async function publishChanges(from: string, to: string): Promise<ChangeLog> {
  const entries = (await readEntries(from)).toReversed();
  const log: ChangeLog = { format: 1, entries: entries.map(toListed) };
  for (const entry of entries) await writeAside(join(to, 'changes', entryName(entry.number)), toJson(entry));
  await writeAside(join(to, 'changes.json'), toJson(log));
  return log;
}
