import { QueryError, ServerError, type Database } from '../../query/database.ts';
import type { Query, RowOf } from '../../query/query.ts';
import { toRows } from '../../query/to-rows.ts';
import type { DataServer } from '../../schema/data-server.ts';
import { Answers } from '../answers.ts';
import type { OwnSource } from '../own-rows.ts';
import { inlinePrepared } from '../query-forms.ts';
import { Remembered } from '../remembered.ts';
import { thresholds } from '../thresholds.ts';
import { fetchAnswer } from './fetch-answer.ts';
import { checkPublished, databaseOf, publishedData } from './published-data.ts';
import { readAnswer } from './read-answer.ts';
import { translate } from './translate.ts';

/**
 * `version` is that of the data of which the page was made; `local` opens the engine of this device; `own`, asked before
 * each question, gives the reader's own rows.
 */
export type ServedOptions = {
  readonly server: DataServer;
  readonly version: string;
  readonly local: () => Promise<Database>;
  readonly own?: OwnSource;
};

type Asked<C extends Query['columns']> = Pick<Query<C>, 'name' | 'sql' | 'columns'>;

async function ask<C extends Query['columns']>(
  server: DataServer,
  { name, sql, columns }: Asked<C>,
  signal?: AbortSignal,
): Promise<readonly RowOf<C>[]> {
  try {
    return toRows(columns, readAnswer(await fetchAnswer(server, translate(sql), signal), columns));
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof ServerError) throw cause;
    throw new QueryError(`“${name}” failed: ${(cause as Error).message}`, sql, { cause });
  }
}

/**
 * The site's data on a ClickHouse server. What a reader adds never leaves the device: while reports of the reader's own
 * are laid over, and for free SQL, the engine of this device answers, from the site's files.
 */
export function openClickHouse({ server, version, local, own }: ServedOptions): Database {
  const held = { ...server, database: databaseOf(server.database, version) };
  const device = new Remembered<'device', Database>();
  const checked = new Remembered<'checked', void>();
  const answers = new Answers(thresholds.keptAnswers, thresholds.keptRows);
  let isOpened = false;
  const here = () => {
    isOpened = true;
    return device.get('device', local);
  };
  const check = () =>
    checked.get('checked', async () => {
      checkPublished(await ask(held, publishedData), version);
    });
  return {
    async run<C extends Query['columns']>(query: Query<C>, signal?: AbortSignal) {
      signal?.throwIfAborted();
      const { rows = {} } = (await own?.()) ?? {};
      if (Object.keys(rows).length > 0) return (await here()).run(query, signal);
      const question = JSON.stringify([query.sql, query.columns]);
      const known = answers.get(question, 0);
      if (known) return known as readonly RowOf<C>[];
      await check();
      const found = await ask(held, query.prepared?.length ? inlinePrepared(query) : query, signal);
      answers.set(question, 0, found);
      return found;
    },
    ask: async (...asked) => (await here()).ask(...asked),
    async close() {
      if (isOpened) await (await here()).close();
    },
  };
}
