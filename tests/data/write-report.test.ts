import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/cli/data/apply-corrections.ts';
import { compileData } from '../../src/cli/data/compile-data.ts';
import { DataFileError } from '../../src/cli/data/data-error.ts';
import type { ReportFile } from '../../src/import/file/report-file.ts';
import { UnknownPublisherError } from '../../src/places/locate.ts';
import { readData } from '../../src/cli/data/read-data.ts';
import { writeReport } from '../../src/cli/data/write-report.ts';
import { makeFolder, makeReport } from './make-folder.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as ReportFile;
const copy = { kind: 'mirror_or_copy', partial: true } as const;
const part = { partial: true } as const;
const head = { publisher: '淮安市洪泽区', year: 2023 } as const;

describe('filing an imported report', () => {
  it('adds its publisher and writes figures, places and channels in the schema’s order', async () => {
    const folder = makeFolder();
    const report = makeReport(
      { publisher: '安康高新区', year: 2019, edition: '2019', published: '2020-02-13' },
      { 'hotline.orders': 2513, 'disclosure.permits.decisions': { problem: 'slash', printed: '/' } },
      {
        places: { 'hotline.orders': { section: 'hotline', line: 12 } },
        channels: [{ channel: 'website', label: '网站', items: 453 }],
      },
    );
    const { path, merged } = await writeReport(folder, report, { kind: 'document', file: 'a.txt' });
    expect([relative(folder, path), merged]).toEqual([
      join('reports', 'shaanxi', '610900-ankang-gaoxinqu', '2019.json'),
      false,
    ]);
    const filed = read(path);
    expect(Object.keys(filed.figures)).toEqual(['disclosure.permits.decisions', 'hotline.orders']);
    expect(filed).toMatchObject({
      figures: { 'hotline.orders': 2513, 'disclosure.permits.decisions': { problem: 'slash', printed: '/' } },
      places: { 'hotline.orders': 'hotline l12' },
      channels: [{ channel: 'website', label: '网站', items: 453 }],
      sources: [{ kind: 'document', file: 'a.txt' }],
    });
    expect(readFileSync(join(folder, 'publishers.json'), 'utf8')).toContain('"610900-ankang-gaoxinqu"');
  });

  it('lets a whole document win over a part, keeps the contradiction and what only the part’s text told', async () => {
    const folder = makeFolder();
    const some = makeReport(head, { 'requests.received.total': 20, 'narrative.press_conferences': 3 }, part);
    await writeReport(folder, some, copy);
    const whole = makeReport({ ...head, publisher: '洪泽区人民政府' }, { 'requests.received.total': 21 });
    const { path, merged } = await writeReport(folder, whole, { kind: 'document', file: 'b.pdf' });
    expect(merged).toBe(true);
    expect(read(path)).toMatchObject({
      partial: false,
      figures: { 'requests.received.total': 21, 'narrative.press_conferences': 3 },
      sources: [{ kind: 'document' }, { kind: 'mirror_or_copy' }],
      conflicts: [
        { key: 'requests.received.total', kept: 21, other: 20, source: { kind: 'mirror_or_copy' } },
      ],
    });
  });

  it('gives the same file whichever copy comes first', async () => {
    const [one, other] = [makeFolder(), makeFolder()];
    const some = makeReport(head, { 'requests.received.total': 20 }, part);
    const whole = makeReport(head, { 'requests.received.total': 21 });
    await writeReport(one, some, copy);
    const first = await writeReport(one, whole, { kind: 'document', file: 'b.pdf' });
    await writeReport(other, whole, { kind: 'document', file: 'b.pdf' });
    const second = await writeReport(other, some, copy);
    expect(read(second.path)).toEqual(read(first.path));
  });

  it('keeps corrections and contradictions when the document is read again', async () => {
    const folder = makeFolder();
    await writeReport(folder, makeReport(head, { 'requests.received.total': 20 }, part), copy);
    const document = { kind: 'document', file: 'b.pdf' } as const;
    const { path } = await writeReport(folder, makeReport(head, { 'requests.received.total': 21 }), document);
    const correction = {
      key: 'requests.received.total',
      printed: '21',
      corrected: 22,
      reason: 'The organ said so.',
      date: '2024-05-01',
    };
    writeFileSync(path, JSON.stringify({ ...read(path), corrections: [correction] }));
    await writeReport(
      folder,
      makeReport(head, { 'requests.received.total': 21, 'hotline.orders': 1 }),
      document,
    );
    expect(read(path)).toMatchObject({
      figures: { 'requests.received.total': 21, 'hotline.orders': 1 },
      corrections: [correction],
      conflicts: [{ kept: 21, other: 20 }],
    });
  });

  it('applies a correction whatever was imported after it, and asks for a new review where the print changed', async () => {
    const folder = makeFolder();
    const document = { kind: 'document', file: 'b.pdf' } as const;
    const { path } = await writeReport(folder, makeReport(head, { 'requests.received.total': 21 }), document);
    const correction = {
      key: 'requests.received.total',
      printed: '21',
      corrected: 22,
      reason: 'The organ said so.',
      date: '2024-05-01',
    };
    writeFileSync(path, JSON.stringify({ ...read(path), corrections: [correction] }));
    const figureOf = async () => {
      const [report] = (await readData(folder)).reports;
      return report && applyCorrections(report)['requests.received.total'];
    };
    const again = [
      { report: makeReport(head, { 'requests.received.total': 21 }), source: document },
      { report: makeReport(head, { 'requests.received.total': 30 }, part), source: copy },
      { report: makeReport(head, { 'requests.received.total': 21 }), source: { ...document, file: 'c.pdf' } },
    ];
    for (const { report, source } of again) {
      expect((await writeReport(folder, report, source)).path).toBe(path);
      expect(await figureOf()).toEqual({ value: 22 });
    }
    await writeReport(folder, makeReport(head, { 'requests.received.total': 23 }), document);
    expect(read(path).corrections).toEqual([correction]);
    await expect(figureOf()).rejects.toThrow(/made for “21”.*review it again/su);
  });

  it('keeps the themes of the document whose figures it keeps', async () => {
    const folder = makeFolder();
    const document = { kind: 'document', file: 'b.pdf' } as const;
    const mention = { theme: 'training', role: 'plan', line: 9 } as const;
    const whole = makeReport(head, { 'hotline.orders': 1 }, { themes: [mention] });
    const other = makeReport(
      head,
      { 'hotline.orders': 1 },
      { ...part, themes: [{ ...mention, theme: 'staffing' }] },
    );
    const { path } = await writeReport(folder, other, copy);
    await writeReport(folder, whole, document);
    expect(read(path).themes).toEqual([mention]);
    await writeReport(folder, makeReport(head, { 'hotline.orders': 1 }), document);
    expect(read(path).themes).toBeUndefined();
  });

  it('keeps a region’s report and its government’s own apart, and joins one of unknown scope that says the same', async () => {
    const folder = makeFolder();
    const figures = { 'narrative.requests_received': 60, 'narrative.suits': 2 };
    const file = (
      scope: 'region' | 'organ' | null,
      told: Record<string, number>,
      kind: 'other_site' | 'github',
    ) =>
      writeReport(folder, makeReport({ publisher: '上海市普陀区人民政府', year: 2024, scope }, told, part), {
        kind,
      });
    const region = await file('region', figures, 'other_site');
    const organ = await file('organ', { 'narrative.requests_received': 9 }, 'other_site');
    const same = await file(null, figures, 'github');
    const another = await file(null, { 'narrative.requests_received': 7 }, 'github');
    expect(new Set([region.path, organ.path, another.path]).size).toBe(3);
    expect(same).toEqual({ path: region.path, merged: true });
    expect(dirname(organ.path)).toMatch(/310107-putuo-benjiguan$/);
    expect(another.path).toMatch(/310107-putuo[\\/]2024-unknown-scope\.json$/);
  });

  it('never touches a good file when it fails', async () => {
    const folder = makeFolder();
    const document = { kind: 'document', file: 'b.pdf' } as const;
    const { path } = await writeReport(folder, makeReport(head, { 'hotline.orders': 1 }), document);
    const before = [readFileSync(path, 'utf8'), readFileSync(join(folder, 'publishers.json'), 'utf8')];
    await expect(
      writeReport(folder, makeReport({ year: 2023, publisher: '某某委' }, {}), document),
    ).rejects.toThrow(UnknownPublisherError);
    writeFileSync(path, '{ half');
    await expect(writeReport(folder, makeReport(head, {}), document)).rejects.toThrow(DataFileError);
    expect(readFileSync(path, 'utf8')).toBe('{ half');
    writeFileSync(path, before[0] ?? '');
    await writeReport(folder, makeReport(head, { 'hotline.orders': 1 }), document);
    expect([readFileSync(path, 'utf8'), readFileSync(join(folder, 'publishers.json'), 'utf8')]).toEqual(
      before,
    );
    expect(readdirSync(dirname(path))).toEqual(['2023.json']);
  });

  it('files many at once, one after another, and what it wrote compiles', async () => {
    const folder = makeFolder();
    const names = ['洪泽区', '沭阳县', '安康高新区', '宿迁市', '上海市闵行区审计局'];
    const filed = await Promise.all(
      names.map((publisher) =>
        writeReport(folder, makeReport({ publisher, year: 2022 }, { 'hotline.orders': 5 }), {
          kind: 'document',
          file: publisher,
        }),
      ),
    );
    expect(new Set(filed.map(({ path }) => path)).size).toBe(names.length);
    const manifest = await compileData(folder, join(folder, 'out'));
    expect(manifest.files.find(({ table }) => table === 'reports')?.rows).toBe(names.length);
    expect(manifest.files.find(({ table }) => table === 'publishers')?.rows).toBe(names.length);
  });
});
