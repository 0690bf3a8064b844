/**
 * `npm run publish:clickhouse -- URL`: loads the built data into a ClickHouse server, checked table by table; `--print`
 * writes the statements for clickhouse-client instead. User and password are taken from CLICKHOUSE_USER and
 * CLICKHOUSE_PASSWORD, never from the address.
 */
import { parseArgs } from 'node:util';
import { DataError } from '../query/database.ts';
import { printStatements } from './publish/print-statements.ts';
import { publishData } from './publish/publish-data.ts';
import { PublishError } from './publish/post-statement.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    print: { type: 'boolean', default: false },
    database: { type: 'string', default: 'board' },
    data: { type: 'string', default: 'dist/data' },
  },
});
const { CLICKHOUSE_USER: user, CLICKHOUSE_PASSWORD: password } = process.env;
const [address = ''] = positionals;

async function run(): Promise<number> {
  if (values.print) {
    console.log(await printStatements(values.database, values.data));
    return 0;
  }
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.username !== '' || url.password !== '') {
    console.error('Give the address of a server, without user and password: https://data.example.org:8443/');
    return 2;
  }
  const target = { address: url, ...(user && { user }), ...(password && { password }) };
  try {
    await publishData(target, values.database, values.data, console.log);
    return 0;
  } catch (error) {
    if (!(error instanceof PublishError) && !(error instanceof DataError)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = await run();
