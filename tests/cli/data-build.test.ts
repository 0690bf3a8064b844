import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

it('the build of bad data says which file, where and what, fails, and writes nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-build-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'publishers.json'), '[{"id":"a"}]');
  const result = spawnSync(
    process.execPath,
    ['--import', join(root, 'node_modules/tsx/dist/loader.mjs'), join(root, 'src/cli/build-data.ts')],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(result.stderr).toMatch(/publishers\.json cannot be used:\n {2}at 0 › names: /);
  expect(result.status).toBe(1);
  expect(existsSync(join(folder, 'public'))).toBe(false);
});
