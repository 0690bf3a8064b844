import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

/**
 * Stems of files that stand in several folders of a source tree, with the folders. A style sheet is named for what it
 * dresses, and the words of one part of the board are one file a language: neither is a second file of that name.
 */
function findTwins(tree: string): readonly string[] {
  const folders = new Map<string, Set<string>>();
  for (const path of readdirSync(tree, { recursive: true, encoding: 'utf8' })) {
    if (!/\.[jt]sx?$/.test(path)) continue;
    const stem = basename(path).replace(/(?:\.d)?\.[jt]sx?$/, '');
    const room = dirname(path).replace(/^text\/(?:hans|hant|en)$/, 'text');
    folders.set(stem, (folders.get(stem) ?? new Set()).add(room));
  }
  return [...folders].flatMap(([stem, rooms]) =>
    rooms.size > 1 ? [`${stem}: ${[...rooms].sort().join(', ')}`] : [],
  );
}

describe('a file’s name', () => {
  it('is that of no other file in another room', () => {
    expect(findTwins(join(root, 'src'))).toEqual([]);
  });

  it('is found where two rooms hold it', () => {
    expect(findTwins(join(root, 'tests/fixtures/rooms/src'))).toEqual(['label: schema, ui/kit']);
  });
});

describe('who may import whom', () => {
  it('holds for every room', { timeout: 120_000 }, () => {
    const { modules, summary } = cruise(root);
    const rooms = new Set(modules.map(({ source }) => /^src\/(\w+)\//.exec(source)?.[1]).filter(Boolean));
    expect([...rooms].sort()).toEqual([
      'charts',
      'cli',
      'documents',
      'draft',
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
