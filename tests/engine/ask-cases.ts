import type { AskFault, AskLimits } from '../../src/query/free-question.ts';

export const limits: AskLimits = { rows: 1000, milliseconds: 20_000 };

/** What is refused, and as what, in either engine. The tables must be the same afterwards. */
export const refused: readonly (readonly [sql: string, fault: AskFault])[] = [
  ['', 'empty'],
  ['-- nothing but a remark', 'empty'],
  ["INSERT INTO reports (report_id) VALUES ('x')", 'not_a_question'],
  ['DELETE FROM reports', 'not_a_question'],
  ['UPDATE memory.main.reports SET year = 1', 'not_a_question'],
  ['DROP TABLE memory.main.reports', 'not_a_question'],
  ['drop view reports;', 'not_a_question'],
  ['ALTER TABLE reports RENAME TO other', 'not_a_question'],
  ['CREATE TABLE mine AS SELECT 1', 'not_a_question'],
  ['CREATE TEMP TABLE reports AS SELECT 1', 'not_a_question'],
  ['CREATE MACRO one() AS 1', 'not_a_question'],
  ["COPY reports TO 'x.parquet'", 'not_a_question'],
  ["COPY reports FROM 'x.csv'", 'not_a_question'],
  ["EXPORT DATABASE 'x'", 'not_a_question'],
  ["IMPORT DATABASE 'x'", 'not_a_question'],
  ["ATTACH ':memory:' AS other", 'not_a_question'],
  ["ATTACH 'http://elsewhere.example/x.duckdb'", 'not_a_question'],
  ['DETACH memory', 'not_a_question'],
  ['INSTALL icu', 'not_a_question'],
  ['LOAD parquet', 'not_a_question'],
  ['PRAGMA enable_profiling', 'not_a_question'],
  ['SET threads = 1', 'not_a_question'],
  ['SET enable_external_access = true', 'not_a_question'],
  ['RESET ALL', 'not_a_question'],
  ['SET VARIABLE x = 1', 'not_a_question'],
  ['USE memory.main', 'not_a_question'],
  ['BEGIN', 'not_a_question'],
  ['COMMIT', 'not_a_question'],
  ['ROLLBACK', 'not_a_question'],
  ['CHECKPOINT', 'not_a_question'],
  ['VACUUM', 'not_a_question'],
  ['PREPARE p AS SELECT 1', 'not_a_question'],
  ['CALL enable_logging()', 'not_a_question'],
  ['FROM enable_logging()', 'not_a_question'],
  ["FROM query('FROM enable_logging()')", 'not_a_question'],
  ['FROM force_checkpoint()', 'not_a_question'],
  ['EXPLAIN ANALYZE DROP TABLE memory.main.reports', 'not_a_question'],
  ['EXPLAIN ANALYZE INSERT INTO memory.main.reports (year) VALUES (1)', 'not_a_question'],
  ['SELECT 1; SELECT 2', 'several'],
  ['SELECT 1; DROP TABLE memory.main.reports', 'several'],
  ['SELECT 1) a; DROP TABLE memory.main.reports; SELECT * FROM (SELECT 2', 'sql'],
  ['SELECT 1) TO', 'sql'],
  ["SELECT * FROM read_csv('/etc/passwd')", 'forbidden'],
  ["SELECT * FROM read_text('/etc/passwd')", 'forbidden'],
  ["SELECT * FROM read_blob('/etc/passwd')", 'forbidden'],
  ["SELECT * FROM 'data.csv'", 'forbidden'],
  ["SELECT * FROM glob('*')", 'forbidden'],
  ["SELECT * FROM read_text('http://elsewhere.example/x.txt')", 'forbidden'],
  ["SELECT * FROM read_csv('http://elsewhere.example/x.csv')", 'forbidden'],
];

/** Questions of every kind that is let in, with the columns' types and the rows as text. */
export const answered: readonly {
  readonly sql: string;
  readonly types: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}[] = [
  {
    sql: "SELECT 9007199254740993 AS big, 1.50::DECIMAL(8, 2) AS exact, DATE '2024-02-29' AS day, [1, NULL] AS list, {'a': 1, 'b': 'x'} AS struct",
    types: ['BIGINT', 'DECIMAL(8,2)', 'DATE', 'INTEGER[]', 'STRUCT(a INTEGER, b VARCHAR)'],
    rows: [['9007199254740993', '1.50', '2024-02-29', '[1, NULL]', "{'a': 1, 'b': x}"]],
  },
  {
    sql: "SELECT NULL AS nothing, '' AS blank, 0 AS zero, 0.1 + 0.2e0 AS sum, 'nan'::DOUBLE AS nan, true AS yes",
    types: ['INTEGER', 'VARCHAR', 'INTEGER', 'DOUBLE', 'DOUBLE', 'BOOLEAN'],
    rows: [[null, '', '0', '0.30000000000000004', 'nan', 'true']],
  },
  {
    sql: '-- a remark; with a semicolon\nSELECT x FROM (VALUES (3), (1), (2)) t(x) ORDER BY x DESC; -- and; another;',
    types: ['INTEGER'],
    rows: [['3'], ['2'], ['1']],
  },
  { sql: "WITH one AS (SELECT '县;市' AS name) FROM one", types: ['VARCHAR'], rows: [['县;市']] },
  { sql: 'VALUES (1)', types: ['INTEGER'], rows: [['1']] },
  { sql: 'SELECT 1 AS a, 2 AS a', types: ['INTEGER', 'INTEGER'], rows: [['1', '2']] },
  { sql: 'SELECT 1 AS a WHERE false', types: ['INTEGER'], rows: [] },
  { sql: 'SELECT count(*) FROM reports r WHERE r IS NULL', types: ['BIGINT'], rows: [['0']] },
  {
    sql: 'SHOW TABLES',
    types: ['VARCHAR'],
    rows: [
      ['bulletins'],
      ['channels'],
      ['findings'],
      ['publishers'],
      ['regions'],
      ['reports'],
      ['sources'],
      ['themes'],
    ],
  },
  {
    sql: 'SELECT column_name, column_type FROM (DESCRIBE channels)',
    types: ['VARCHAR', 'VARCHAR'],
    rows: [
      ['report_id', 'VARCHAR'],
      ['position', 'INTEGER'],
      ['channel', 'VARCHAR'],
      ['label', 'VARCHAR'],
      ['items', 'DOUBLE'],
      ['printed', 'VARCHAR'],
      ['approximate', 'BOOLEAN'],
      ['part', 'BOOLEAN'],
    ],
  },
];

/** What DuckDB complains of, and the text at which. */
export const wrong: readonly (readonly [sql: string, message: RegExp, at: string])[] = [
  ['SELEC 1', /syntax error/, 'SELEC'],
  ["SELECT '县𠮷', yeer FROM reports", /"yeer" not found[^]*year/, 'yeer'],
  ['SELECT year FROM report', /report does not exist/i, 'report'],
  ['SELECT 1 +', /syntax error/, ''],
  ["SELECT '县', nofunction(1);", /nofunction/, 'nofunction'],
  ["EXPLAIN SELECT '县', yeer FROM reports", /"yeer" not found/, 'yeer'],
];

/** Far more work than any limit allows. */
export const endless =
  'SELECT count(*) FROM range(100000000) a, range(100000) b WHERE (a.range * b.range) % 7 = 3';

/** Reads of every table whatever it is made of: none may depend on what was loaded before. */
export const wide: readonly string[] = [
  'SELECT * FROM channels ORDER BY ALL LIMIT 5',
  'FROM findings ORDER BY ALL LIMIT 5',
  'SELECT r FROM reports r ORDER BY report_id LIMIT 2',
  "SELECT * FROM query_table('themes') ORDER BY ALL LIMIT 5",
  "FROM query('SELECT hans FROM ' || 'publishers') ORDER BY 1 LIMIT 5",
  'SELECT COLUMNS(*) IS NULL FROM bulletins ORDER BY ALL LIMIT 5',
  'SELECT TRY(s) FROM sources s ORDER BY ALL LIMIT 5',
  'SELECT * FROM reports NATURAL JOIN publishers ORDER BY ALL LIMIT 3',
  'SELECT column_name, min, max, null_percentage FROM (SUMMARIZE reports) ORDER BY 1',
  'SELECT count(*) FROM themes',
  'SELECT p.hans, (SELECT max(year) FROM reports r WHERE r.publisher_id = p.publisher_id) FROM publishers p ORDER BY ALL LIMIT 5',
];
