import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import { beforeEach, describe, expect, it } from 'vitest';
import { Overlay } from '../../src/engine/overlay.ts';
import { addStaged, stageRows, type Loading } from '../../src/engine/table-store.ts';
import { toOwnTable } from '../../src/engine/own-table.ts';
import { identifier, literal } from '../../src/query/sql.ts';
import { tables } from '../../src/schema/tables.ts';

const typeOf = (name: string): string =>
  (tables.reports as Readonly<Record<string, string>>)[name] ?? 'VARCHAR';

/** A connection that takes Arrow streams as duckdb-wasm does. */
const toLoading = (connection: DuckDBConnection): Loading => ({
  query: (sql) => connection.run(sql),
  async insertArrowFromIPCStream(ipc, { name }) {
    const arrow = tableFromIPC(ipc);
    const names = arrow.schema.fields.map((field) => field.name);
    await connection.run(
      `CREATE TABLE ${identifier(name)} (${names.map((column) => `${identifier(column)} ${typeOf(column)}`).join(', ')})`,
    );
    for (let row = 0; row < arrow.numRows; row += 1) {
      const values = names.map((column) => {
        const value: unknown = arrow.getChild(column)?.get(row);
        if (value === null || value === undefined) return 'NULL';
        return typeof value === 'string' ? literal(value) : JSON.stringify(value);
      });
      await connection.run(`INSERT INTO ${identifier(name)} VALUES (${values.join(', ')})`);
    }
  },
});

const site = [
  { report_id: 'a', year: 2021, publisher_id: 'p' },
  { report_id: 'b', year: 2022, publisher_id: 'q' },
];

describe('Overlay', () => {
  let connection: DuckDBConnection;
  let loading: Loading;
  let overlay: Overlay;

  /** Loads columns of the site's reports as the database does. */
  async function load(columns: readonly (keyof (typeof site)[0])[], isFirst: boolean): Promise<void> {
    const part = site.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])));
    const whole = toOwnTable('reports', part);
    const ipc = await only(whole, columns);
    await stageRows(loading, 'reports', ipc, true);
    await addStaged(loading, 'reports', site.length, isFirst);
    await overlay.fill(loading, { table: 'reports', name: 'reports' }, columns, site.length);
  }

  async function only(ipc: Uint8Array, columns: readonly string[]): Promise<Uint8Array> {
    const { tableToIPC } = await import('apache-arrow');
    return tableToIPC(tableFromIPC(ipc).select([...columns]), 'stream');
  }

  const rows = async (): Promise<unknown> =>
    (await connection.runAndReadAll('SELECT * FROM reports')).getRowObjectsJson();

  beforeEach(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect();
    loading = toLoading(connection);
    overlay = new Overlay();
  });

  const own = (report_id: string, year: number) => ({ report_id, year, publisher_id: `${report_id}!` });

  it('puts own rows behind those of columns that are loaded, and of those loaded later, each in its row', async () => {
    await load(['report_id'], true);
    await overlay.apply(loading, { version: 1, rows: { reports: [own('x', 2023), own('y', 2024)] } });
    await load(['year', 'publisher_id'], false);
    expect(await rows()).toEqual([...site, own('x', 2023), own('y', 2024)].map(inOrder));
  });

  it('replaces and removes own rows, whatever was loaded between', async () => {
    await overlay.apply(loading, { version: 1, rows: { reports: [own('x', 2023)] } });
    await load(['report_id', 'year'], true);
    await overlay.apply(loading, { version: 2, rows: { reports: [own('z', 2020), own('y', 2024)] } });
    await load(['publisher_id'], false);
    expect(await rows()).toEqual([...site, own('z', 2020), own('y', 2024)].map(inOrder));
    await overlay.apply(loading, { version: 3, rows: {} });
    expect(await rows()).toEqual(site.map(inOrder));
  });

  it('does not go back to older rows', async () => {
    await load(['report_id', 'year', 'publisher_id'], true);
    await overlay.apply(loading, { version: 2, rows: { reports: [own('z', 2020)] } });
    await overlay.apply(loading, { version: 1, rows: {} });
    expect(await rows()).toEqual([...site, own('z', 2020)].map(inOrder));
  });

  it('refuses a value that is not of its column', async () => {
    await expect(
      overlay.apply(loading, { version: 1, rows: { reports: [{ report_id: 'x', year: 'no year' }] } }),
    ).rejects.toThrow('year');
  });
});

const inOrder = ({ report_id, year, publisher_id }: (typeof site)[0]) => ({ report_id, year, publisher_id });
