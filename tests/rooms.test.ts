import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

type Cruise = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  };
};

function cruise(folder: string): Cruise {
  const config = join(root, '.dependency-cruiser.js');
  const result = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      config,
      '--output-type',
      'json',
      'src',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return JSON.parse(result.stdout) as Cruise;
}

type Rules = {
  readonly default: {
    readonly forbidden: readonly { readonly name: string; readonly from: { readonly path?: string } }[];
  };
};

describe('who may import whom', () => {
  it('holds for every room', { timeout: 120_000 }, () => {
    const { modules, summary } = cruise(root);
    const rooms = new Set(modules.map(({ source }) => /^src\/(\w+)\//.exec(source)?.[1]).filter(Boolean));
    expect([...rooms].sort()).toEqual([
      'charts',
      'cli',
      'documents',
      'engine',
      'import',
      'places',
      'query',
      'rank',
      'schema',
      'state',
      'text',
      'ui',
      'views',
    ]);
    expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
  });

  it('has a rule for every storey of the screen', async () => {
    const { default: config } = (await import(
      pathToFileURL(join(root, '.dependency-cruiser.js')).href
    )) as Rules;
    const ruled = config.forbidden.flatMap(({ name }) => (name.startsWith('storey-') ? [name.slice(7)] : []));
    const rooms = readdirSync(join(root, 'src/ui'), { withFileTypes: true });
    expect(rooms.filter((each) => !each.isDirectory())).toEqual([]);
    expect(ruled).toEqual(expect.arrayContaining(rooms.map(({ name }) => name)));
  });

  it('notices an import against the way of the data', { timeout: 60_000 }, () => {
    const { summary } = cruise(join(root, 'tests/fixtures/rooms'));
    expect(summary.violations.map(({ rule }) => rule.name)).toContain('room-schema');
    expect(summary.violations.map(({ rule }) => rule.name)).toContain('storey-kit');
  });
});
