import { describe, expect, it } from 'vitest';
import { externalTables, readers } from '../../../src/cli/publish/external-tables.ts';
import { tableNames } from '../../../src/schema/dictionary.ts';
import type { Manifest, ManifestFile } from '../../../src/schema/manifest.ts';
import { tables, type Columns } from '../../../src/schema/tables.ts';

const fileOf = (table: ManifestFile['table'], file: string, year?: number): ManifestFile => ({
  table,
  file,
  rows: 1,
  bytes: 1,
  sha256: '0'.repeat(64),
  ...(year !== undefined && { year }),
});

const inOneFile = tableNames.filter((table) => !['reports', 'channels', 'publishers'].includes(table));

/** Tables of all three layouts: by year, a folder of files, and one file each for the rest. */
const manifest: Manifest = {
  format: 1,
  version: '0123456789ab',
  date: '2024-12-31',
  files: [
    fileOf('reports', 'reports/year=2021/part-0.parquet', 2021),
    fileOf('reports', 'reports/year=2022/part-0.parquet', 2022),
    fileOf('channels', 'channels/year=2021/part-0.parquet', 2021),
    fileOf('publishers', 'publishers/part-0.parquet'),
    fileOf('publishers', 'publishers/part-1.parquet'),
    ...inOneFile.map((table) => fileOf(table, `${table}.parquet`)),
  ],
};
const at = "s3://bucket/it's/data/";

/** What is said of a table: everything from its own statement up to that of the next. */
function partOf(text: string, table: string, quote: string): string {
  const part = text
    .split('\n\n')
    .find((each) => each.includes(`CREATE TABLE ${quote}board${quote}.${quote}${table}${quote} (`));
  if (part === undefined) throw new Error(`Nothing is said of ${table}.`);
  return part;
}

describe('the tables for engines that read Parquet where it lies', () => {
  const quotes = { trino: '"', spark: '`' } as const;

  it.each(readers)('name every column of the schema once, for %s', (reader) => {
    const text = externalTables(reader, manifest, 'board', at);
    const quote = quotes[reader];
    for (const table of tableNames) {
      const names = [...partOf(text, table, quote).matchAll(/^ {2}["`](.+)["`] [A-Z]+,?$/gm)].map(
        ([, name]) => name,
      );
      const columns: Columns = tables[table];
      const expected = Object.keys(columns);
      const isDivided = table === 'reports' || table === 'channels';
      const byYear = [...expected.filter((name) => name !== 'year'), 'year'];
      expect(names, table).toEqual(isDivided ? byYear : expected);
    }
  });

  it('are folders to Trino, divided by year where they are, and say which file has none yet', () => {
    const text = externalTables('trino', manifest, 'board', at);
    expect(partOf(text, 'reports', '"'))
      .toContain(`) WITH (format = 'PARQUET', external_location = 's3://bucket/it''s/data/reports/', partitioned_by = ARRAY['year']);
CALL system.sync_partition_metadata('board', 'reports', 'FULL');`);
    expect(partOf(text, 'reports', '"')).toContain('  "requests.received.total" DOUBLE,\n');
    expect(partOf(text, 'publishers', '"')).toContain(
      `external_location = 's3://bucket/it''s/data/publishers/');`,
    );
    expect(partOf(text, 'regions', '"')).toMatch(
      /^-- Copy regions\.parquet to regions\/regions\.parquet first\.\n/,
    );
    expect(text.match(/^-- Copy/gm)).toHaveLength(inOneFile.length);
  });

  it('are files and folders to Spark, which looks for the years', () => {
    const text = externalTables('spark', manifest, 'board', at);
    expect(partOf(text, 'reports', '`'))
      .toContain(`) USING parquet PARTITIONED BY (\`year\`) LOCATION 's3://bucket/it\\'s/data/reports/';
MSCK REPAIR TABLE \`board\`.\`reports\`;`);
    expect(partOf(text, 'reports', '`')).toContain('  `requests.received.total` DOUBLE,\n');
    expect(partOf(text, 'regions', '`')).toContain(
      `) USING parquet LOCATION 's3://bucket/it\\'s/data/regions.parquet';`,
    );
  });
});
