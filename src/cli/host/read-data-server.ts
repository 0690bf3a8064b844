import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DataServer } from '../../schema/data-server.ts';
import { DataFileError } from '../data/data-error.ts';
import { nameProblems } from '../data/name-problems.ts';
import { parseJson } from '../data/read-data-file.ts';

const fileName = 'data-server.json';

/** No user, password or parameter may stand in an address that every page tells. */
const isPlain = (address: string): boolean => {
  const { username, password, search, hash } = new URL(address);
  return `${username}${password}${search}${hash}` === '';
};

/** Letters, digits and _ alone. */
const name = z.string().regex(/^[A-Za-z_]\w{0,62}$/u);

const dataServer = z.strictObject({
  address: z.url({ protocol: /^https?$/u }),
  database: name,
  user: name.optional(),
  seconds: z.int().min(1).max(600).optional(),
});

/**
 * The ClickHouse server that the host chose to answer, `data-server.json` in a folder; null where there is none, and then
 * nothing leaves the site's own origin. A `DataFileError` where it is not that.
 */
export async function readDataServer(folder: string): Promise<DataServer | null> {
  const text = await readFile(join(folder, fileName), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const json = parseJson(fileName, text);
  const { data, error } = dataServer.safeParse(json);
  if (error) throw new DataFileError(fileName, nameProblems(json, error.issues));
  if (!isPlain(data.address)) throw new DataFileError(fileName, [{ kind: 'notBare', at: ['address'] }]);
  const { user, seconds, ...server } = data;
  return { ...server, ...(user !== undefined && { user }), ...(seconds !== undefined && { seconds }) };
}
