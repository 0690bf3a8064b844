/**
 * `npm run publish:clickhouse -- URL`: loads the built data into a ClickHouse server, checked table by table; `--print`
 * writes the statements for clickhouse-client instead. User and password are taken from CLICKHOUSE_USER and
 * CLICKHOUSE_PASSWORD, never from the address.
 */
import { parseArgs } from 'node:util';
import { printStatements } from './publish/print-statements.ts';
import { publishData } from './publish/publish-data.ts';
import { runOrSay } from './publish/run-or-say.ts';

const { CLICKHOUSE_USER: user, CLICKHOUSE_PASSWORD: password } = process.env;

process.exitCode = await runOrSay(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      print: { type: 'boolean', default: false },
      database: { type: 'string', default: 'board' },
      data: { type: 'string', default: 'dist/data' },
    },
  });
  if (values.print) {
    console.log(await printStatements(values.database, values.data));
    return 0;
  }
  const [given = ''] = positionals;
  const address = URL.canParse(given) ? new URL(given) : null;
  if (!/^https?:$/u.test(address?.protocol ?? '') || address?.username !== '' || address.password !== '') {
    console.error('Give the address of a server, without user and password: https://data.example.org:8443/');
    return 2;
  }
  const target = { address, ...(user && { user }), ...(password && { password }) };
  await publishData(target, values.database, values.data, console.log);
  return 0;
});
