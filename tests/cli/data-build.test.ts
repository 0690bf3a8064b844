import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeReports } from '../../src/cli/data/write-report.ts';
import { threeReports } from './three-reports.ts';

const root = join(import.meta.dirname, '..', '..');

it('the build of bad data says which file, where and what, fails, and writes nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-build-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'publishers.json'), '[{"id":"a"}]');
  const result = spawnSync(
    process.execPath,
    ['--import', join(root, 'node_modules/tsx/dist/loader.mjs'), join(root, 'src/cli/build-data.ts')],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  expect(result.stderr).toMatch(/publishers\.json cannot be used:\n {2}at 0 › names: /);
  expect(result.status).toBe(1);
  expect(existsSync(join(folder, 'public'))).toBe(false);
});

it('the build of a folder with one bad file goes on without it, names it in the terminal’s language, and ends with 2', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-build-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  copyFileSync(join(root, 'data/publisher-aliases.json'), join(data, 'publisher-aliases.json'));
  const filed = await writeReports(data, threeReports());
  const [bad] = filed;
  if (!bad || bad instanceof Error) throw new Error('Nothing was filed.');
  writeFileSync(bad.path, readFileSync(bad.path, 'utf8').slice(0, 300));
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', join(root, 'node_modules/tsx/dist/loader.mjs'), join(root, 'src/cli/build-data.ts')],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' },
    },
  );
  expect(stderr).toMatch(/^reports\/jiangsu\/321322-shuyang\/2022\.json 不能用：\n {2}.*不是 JSON/u);
  expect(stderr).toContain('共1个文件有错');
  expect(stdout).toMatch(/^reports +2 rows/mu);
  expect(status).toBe(2);
});
