import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareStates } from '../../src/cli/data/changes/compare-states.ts';
import { readEntries } from '../../src/cli/data/changes/entry-files.ts';
import { nothingFiled, readFiledState } from '../../src/cli/data/changes/filed-state.ts';
import { publishChanges } from '../../src/cli/data/changes/publish-changes.ts';
import { changeLists, type ChangeEntry, type ChangeLists } from '../../src/schema/changes.ts';

const named = (name: string) => ({ hans: name, hant: name, en: name });
const publisher = (id: string, name: string) => ({
  id,
  names: named(name),
  level: 'county',
  province: '32',
  region_code: '320813',
  parent: null,
  also: [],
});
const report = (id: string, year: number, figures: object, more: object = {}) => ({
  publisher: id,
  report: {
    publisher: null,
    title: null,
    year,
    edition: '2021',
    scope: null,
    published: null,
    index_number: null,
    period_start: null,
    period_end: null,
  },
  sources: [{ kind: 'document' }],
  partial: false,
  read: [],
  figures,
  ...more,
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changes-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, content: unknown): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
}

const none = (lists: ChangeLists) =>
  Object.fromEntries(changeLists.filter((name) => lists[name].length > 0).map((name) => [name, lists[name]]));

describe('two versions of the data', () => {
  it('tell figures by value, reason and absence, each apart', async () => {
    for (const name of ['old', 'new'])
      await write(`${name}/publishers.json`, [publisher('320813-a', '甲县')]);
    await write(
      'old/reports/jiangsu/320813-a/2022.json',
      report('320813-a', 2022, {
        'requests.received.total': 0,
        'requests.granted.total': { problem: 'blank' },
        'hotline.orders': { value: 12, printed: '约12', approximate: true },
        'narrative.reviews': 3,
      }),
    );
    await write(
      'new/reports/jiangsu/320813-a/2022.json',
      report('320813-a', 2022, {
        'requests.received.total': { problem: 'slash' },
        'requests.granted.total': 0,
        'hotline.orders': 12,
        'narrative.suits': 1,
      }),
    );
    const { lists, totals } = await compareStates(
      await readFiledState(join(folder, 'old')),
      await readFiledState(join(folder, 'new')),
    );
    expect(none(lists)).toEqual({ figures: expect.anything() as unknown });
    expect(lists.figures.map(({ key, old, new: now }) => [key, old, now])).toEqual([
      ['requests.received.total', 0, { problem: 'slash' }],
      ['requests.granted.total', { problem: 'blank' }, 0],
      ['narrative.suits', null, 1],
      ['narrative.reviews', 3, null],
    ]);
    expect(totals).toEqual({ reports: 1, figures: 3, bulletins: 0, publishers: 1 });
  });

  it('tell corrections, details, names, and reports that came, left or were given another id', async () => {
    await write('old/publishers.json', [publisher('320813-a', '甲县'), publisher('320813-b', '乙县')]);
    await write('new/publishers.json', [publisher('320813-a', '甲区'), publisher('320813-c', '丙县')]);
    await write('old/reports/jiangsu/320813-a/2022.json', report('320813-a', 2022, { 'hotline.orders': 5 }));
    await write('old/reports/jiangsu/320813-b/2022.json', report('320813-b', 2022, { 'hotline.orders': 7 }));
    await write('old/reports/jiangsu/320813-b/2021.json', report('320813-b', 2021, { 'hotline.orders': 8 }));
    await write(
      'new/reports/jiangsu/320813-a/2022.json',
      report(
        '320813-a',
        2022,
        { 'hotline.orders': 5 },
        {
          partial: true,
          channels: [{ channel: 'website', items: 9 }],
          corrections: [
            { key: 'hotline.orders', printed: '5', corrected: 50, reason: 'r', date: '2024-01-01' },
          ],
        },
      ),
    );
    await write('new/reports/jiangsu/320813-c/2022.json', report('320813-c', 2022, { 'hotline.orders': 7 }));
    await write('new/reports/jiangsu/320813-c/2023.json', report('320813-c', 2023, {}));
    const { lists } = await compareStates(
      await readFiledState(join(folder, 'old')),
      await readFiledState(join(folder, 'new')),
    );
    expect(lists.figures).toMatchObject([{ id: '320813-a-2022', key: 'hotline.orders', old: 5, new: 50 }]);
    expect(lists.details.map(({ field, old, new: now }) => [field, old, now])).toEqual([
      ['partial', 'false', 'true'],
      ['channels', null, 'website 9'],
    ]);
    expect(lists.reports_moved).toMatchObject([{ id: '320813-c-2022', from: '320813-b-2022' }]);
    expect(lists.reports_added.map(({ id }) => id)).toEqual(['320813-c-2023']);
    expect(lists.reports_removed.map(({ id }) => id)).toEqual(['320813-b-2021']);
    expect(lists.publishers_renamed).toEqual([{ id: '320813-a', old: named('甲县'), new: named('甲区') }]);
    expect(lists.publishers_added.map(({ id }) => id)).toEqual(['320813-c']);
    expect(lists.publishers_removed.map(({ id }) => id)).toEqual(['320813-b']);
  });
});

describe('the change log of this repository', () => {
  it('goes from nothing to the reports that each entry counts', async () => {
    const entries = await readEntries('data/changes');
    expect(entries.length).toBeGreaterThan(0);
    let reports = 0;
    let before: string | null = null;
    for (const { lists, totals, ...entry } of entries) {
      reports += lists.reports_added.length - lists.reports_removed.length;
      expect(totals.reports, `entry ${entry.number}`).toBe(reports);
      expect(entry.before).toBe(before);
      before = entry.version;
    }
  });

  it('is published newest first, long lists cut, whole entries beside it', async () => {
    const log = await publishChanges('data/changes', folder);
    const entries = await readEntries('data/changes');
    expect(log.entries.map(({ number }) => number)).toEqual(entries.map(({ number }) => number).toReversed());
    const first = log.entries.at(-1);
    expect(first?.counts.reports_added).toBe(entries[0]?.lists.reports_added.length);
    expect(first?.first.reports_added.length).toBeLessThan(first?.counts.reports_added ?? 0);
    const whole = JSON.parse(await readFile(join(folder, first?.file ?? ''), 'utf8')) as ChangeEntry;
    expect(whole).toEqual(entries[0]);
  });
});

describe('npm run release:data', () => {
  const root = resolve(import.meta.dirname, '../..');
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { cwd: folder });
  const release = () =>
    execFileSync(join(root, 'node_modules/.bin/tsx'), [join(root, 'src/cli/release-data.ts')], {
      cwd: folder,
      encoding: 'utf8',
    });
  const commit = () => {
    git('add', '-A');
    git('commit', '-qm', 'data');
  };

  it('writes one entry a version, against the commit of the one before; a draft is written anew', async () => {
    git('init', '-q');
    await writeFile(join(folder, '.gitignore'), 'public\n');
    await write('data/publishers.json', [publisher('320813-a', '甲县')]);
    const path = 'data/reports/jiangsu/320813-a/2022.json';
    await write(path, report('320813-a', 2022, { 'hotline.orders': 5 }));
    release();
    commit();
    expect(release()).toContain('has its entry');
    await write(path, report('320813-a', 2022, { 'hotline.orders': 6 }));
    release();
    await write(path, report('320813-a', 2022, { 'hotline.orders': 9 }));
    release();
    commit();
    const [first, second, ...more] = await readEntries(join(folder, 'data/changes'));
    expect(more).toEqual([]);
    expect(first?.lists.reports_added.map(({ id }) => id)).toEqual(['320813-a-2022']);
    expect(first?.before).toBeNull();
    expect(second?.before).toBe(first?.version);
    expect(second?.lists.figures).toMatchObject([{ key: 'hotline.orders', old: 5, new: 9 }]);
  }, 180_000);

  it('compares with a folder where there is no git, and asks for one where none is named', async () => {
    await write('data/publishers.json', [publisher('320813-a', '甲县')]);
    const path = 'data/reports/jiangsu/320813-a/2022.json';
    await write(path, report('320813-a', 2022, { 'hotline.orders': 5 }));
    release();
    await cp(join(folder, 'data'), join(folder, 'former'), { recursive: true });
    await write(path, report('320813-a', 2022, { 'hotline.orders': 6 }));
    expect(release).toThrow(/name the former data folder/);
    execFileSync(
      join(root, 'node_modules/.bin/tsx'),
      [join(root, 'src/cli/release-data.ts'), '--from', 'former'],
      { cwd: folder },
    );
    const entries = await readEntries(join(folder, 'data/changes'));
    expect(entries.at(-1)?.lists.figures).toMatchObject([{ old: 5, new: 6 }]);
  }, 180_000);
});

it('a first version has everything added', async () => {
  const { lists, totals } = await compareStates(nothingFiled, await readFiledState('data'));
  expect(lists.reports_added).toHaveLength(totals.reports);
  expect(none(lists)).not.toHaveProperty('figures');
});
