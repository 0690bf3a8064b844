/**
 * `npm run test:clickhouse`: proves that ClickHouse answers every question as DuckDB does. chDB, which is ClickHouse as a
 * library, is put into a folder of its own, never among the dependencies, and only where that is allowed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const version = '3.4.0';
const folder = resolve(process.env.CHDB_FOLDER ?? '.cache/chdb');
const words = process.argv.slice(2);
const isAllowed = words.includes('--install') || process.env.CI !== undefined;

function install(): boolean {
  if (existsSync(join(folder, 'node_modules/chdb'))) return true;
  if (!isAllowed) {
    console.error(
      `chdb ${version} is not in ${folder}. It is about 550 MB, and is fetched from the npm registry into that folder alone: npm run test:clickhouse -- --install (or CI=1). CHDB_FOLDER names another folder.`,
    );
    return false;
  }
  console.log(`Fetching chdb ${version} (about 550 MB) into ${folder}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const done = spawnSync('npm', ['install', '--save-exact', '--no-audit', '--no-fund', `chdb@${version}`], {
    cwd: folder,
    stdio: 'inherit',
  });
  return done.status === 0;
}

function test(): number {
  const rest = words.filter((word) => word !== '--install');
  const env = { ...process.env, CHDB_FOLDER: folder };
  return (
    spawnSync('npx', ['vitest', 'run', '--project', 'clickhouse', ...rest], { stdio: 'inherit', env })
      .status ?? 1
  );
}

process.exitCode = install() ? test() : 2;
