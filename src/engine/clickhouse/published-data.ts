import { ServerError } from '../../query/database.ts';
import type { Query, RowOf } from '../../query/query.ts';
import { identifier } from '../../query/sql.ts';
import { oldestVersion } from './server-settings.ts';

/**
 * The database of one version of the data. Each has its own, so that a page gets the data of which it was made, before and
 * after another version is published.
 */
export const databaseOf = (database: string, version: string): string => `${database}_${version}`;

/** The table of one row that tells the version; it is made last, once all other tables hold what they should. */
export const publishedTable = 'published_data';

const columns = { server: 'text', version: 'text' } as const satisfies Query['columns'];

/** Asks for the version of the server and of what it holds. */
export const publishedData = {
  name: 'published-data',
  columns,
  sql: `SELECT version() AS server, version FROM ${identifier(publishedTable)}`,
};

/** Whether a server's version is one on which queries were seen to answer alike. */
export function isNewEnough(server: string): boolean {
  const [major = 0, minor = 0] = server.split('.').map(Number);
  return major > oldestVersion[0] || (major === oldestVersion[0] && minor >= oldestVersion[1]);
}

export const tooOld = (server: string): string =>
  `The data server is ClickHouse ${server || 'of no version'}; ${oldestVersion.join('.')} or newer is needed.`;

/** Throws a `ServerError` unless the server is new enough and holds this version of the data. */
export function checkPublished(found: readonly RowOf<typeof columns>[], version: string): void {
  const [row] = found;
  if (row?.version !== version) {
    throw new ServerError(`Version ${version} of the data is not published on the data server.`, 'data');
  }
  const { server } = row;
  if (!isNewEnough(server ?? '')) throw new ServerError(tooOld(server ?? ''), 'version');
}
