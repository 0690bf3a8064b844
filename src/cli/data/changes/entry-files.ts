import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { changeLists, type ChangeEntry } from '../../../schema/changes.ts';
import { DataFileError } from '../data-error.ts';
import { parseJson } from '../read-data-file.ts';
import { refuseLinks } from '../refuse-links.ts';
import { writeAside } from '../write-aside.ts';

const named = z.object({
  id: z.string(),
  names: z.object({ hans: z.string(), hant: z.string(), en: z.string() }),
});
const item = z.union([named, z.object({ id: z.string() })]);
const entry = z.object({
  number: z.int().positive(),
  released: z.iso.date(),
  version: z.string().regex(/^[0-9a-f]{12}$/u),
  date: z.iso.date(),
  before: z.string().nullable(),
  totals: z.object({ reports: z.int(), figures: z.int(), bulletins: z.int(), publishers: z.int() }),
  lists: z.object(Object.fromEntries(changeLists.map((name) => [name, z.array(item)]))),
});

export const entryName = (number: number): string => `${String(number).padStart(4, '0')}.json`;

/** Every entry of a change log, oldest first. Throws a `DataFileError` for one that is none. */
export async function readEntries(folder: string): Promise<readonly ChangeEntry[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^\d{4,}\.json$/u.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      await refuseLinks(dirname(folder), file);
      const value = parseJson(file, await readFile(file));
      const result = entry.safeParse(value);
      if (result.success && name === entryName(result.data.number)) return value as ChangeEntry;
      throw new DataFileError(file, [{ kind: 'noLogEntry' }]);
    }),
  );
}

/** One item a line, so that a difference between two commits can be read. */
function toLines({ lists, ...head }: ChangeEntry): string {
  const listed = changeLists.map((name) => {
    const items = lists[name].map((each) => `      ${JSON.stringify(each)}`);
    return `    ${JSON.stringify(name)}: [${items.length > 0 ? `\n${items.join(',\n')}\n    ` : ''}]`;
  });
  const start = JSON.stringify(head, null, 2).replace(/\n\}$/u, '');
  return `${start},\n  "lists": {\n${listed.join(',\n')}\n  }\n}\n`;
}

export const writeEntry = (folder: string, change: ChangeEntry): Promise<void> =>
  writeAside(join(folder, entryName(change.number)), toLines(change));
