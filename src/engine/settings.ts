/**
 * Run once on every new database: nothing is ever downloaded, nothing outside the tables can be read, and no later
 * statement can change that. DuckDB's own settings; the last one locks them.
 */
export const lockDown: readonly string[] = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];
