import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../../src/cli/supply/bill-of-materials.ts';
import { judgePackages } from '../../../src/cli/supply/judge-packages.ts';
import { readPackages, type Package } from '../../../src/cli/supply/read-packages.ts';

const one = (change: Partial<Package>): Package => ({
  path: 'node_modules/one',
  version: '1.0.0',
  licence: 'MIT',
  runsScript: false,
  integrity: null,
  isServed: true,
  ...change,
});

describe('packages of others', () => {
  it('all name a licence under which they may be used, and run no script unasked', async () => {
    const packages = await readPackages('.');
    expect(packages.filter(({ isServed }) => isServed).length).toBeGreaterThan(20);
    expect(judgePackages(packages)).toEqual([]);
  });

  it.each([
    [
      'a licence that binds what is served',
      { licence: 'MPL-2.0' },
      'licence MPL-2.0 is not among those allowed',
    ],
    ['no licence', { licence: '' }, 'licence not named is not among'],
    ['a licence of which one part binds', { licence: 'MIT AND GPL-3.0-only' }, 'not among those allowed'],
    [
      'a tool that no licence lets be used',
      { licence: 'AGPL-3.0-only', isServed: false },
      'allowed for tools',
    ],
    ['a script at the installation', { runsScript: true }, 'runs a script when it is installed'],
  ])('are refused for %s', (_, change, words) => {
    expect(judgePackages([one(change)])).toEqual([expect.stringContaining(words)]);
  });

  it('may be used where one of several licences allows it', () => {
    expect(judgePackages([one({ licence: '(MIT OR GPL-3.0-or-later)' })])).toEqual([]);
    expect(judgePackages([one({ licence: 'MPL-2.0', isServed: false })])).toEqual([]);
  });

  it('are listed with versions and hashes, the same bytes each time', async () => {
    const bill = await billOfMaterials('.');
    expect(await billOfMaterials('.')).toBe(bill);
    const { metadata, components } = JSON.parse(bill) as {
      readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
      readonly components: readonly {
        readonly name: string;
        readonly version: string;
        readonly hashes: unknown[];
      }[];
    };
    const { version, dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
      readonly version: string;
      readonly dependencies: Readonly<Record<string, string>>;
    };
    expect(metadata.component).toMatchObject({ name: 'gongkai-board', version });
    for (const [name, wanted] of Object.entries(dependencies)) {
      const listed = components.find((each) => each.name === name && each.version === wanted);
      expect(listed?.hashes, name).toHaveLength(1);
    }
  });
});
