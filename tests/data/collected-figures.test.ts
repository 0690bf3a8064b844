import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FiledFigure } from '../../src/import/file/report-file.ts';
import { readData, type Data } from '../../src/cli/data/read-data.ts';

type Row = {
  readonly publisher: { readonly name: string; readonly level: string; readonly province: string };
  readonly year: number;
  readonly scope?: string;
  readonly period?: string;
  readonly source: { readonly kind: string; readonly url?: string };
  readonly figures: Readonly<Record<string, FiledFigure>>;
  readonly channels?: readonly { readonly channel: string; readonly items: FiledFigure }[];
};

const folder = '../shared/figures';
const readRows = (name: string) =>
  readFileSync(`${folder}/${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
/** What a figure says: its number, and what is printed where its unit is not. */
function valueOf(
  figure: FiledFigure | { readonly unit_missing: true; readonly printed: string } | undefined,
) {
  if (typeof figure === 'number' || figure === undefined) return figure;
  if ('problem' in figure || 'unit_missing' in figure) return figure.printed;
  return figure.value;
}

describe.skipIf(!existsSync(folder))(`data/ beside ${folder} (skipped where the folder is absent)`, () => {
  let data: Data;
  let namesOf: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    data = await readData('data');
    namesOf = new Map(data.publishers.map(({ id, names, also }) => [id, [names.hans, ...also]]));
  });

  it('holds every report with every figure, kept or as a contradiction', () => {
    const all = readRows('reports.jsonl');
    expect(all).toHaveLength(1997);
    // Six are of ministries, which are of no place.
    const rows = all.filter(({ publisher }) => publisher.province !== '');
    expect(rows).toHaveLength(1991);
    const lost = rows.flatMap((row) => {
      const files = data.reports.filter(
        ({ content }) =>
          content.report.year === row.year &&
          namesOf.get(content.publisher)?.includes(row.publisher.name) === true,
      );
      const has = (key: string, value: string | number | undefined) =>
        files.some(
          ({ content }) =>
            valueOf((content.figures as Readonly<Record<string, FiledFigure>>)[key]) === value ||
            (content.conflicts ?? []).some(
              (conflict) => conflict.key === key && valueOf(conflict.other) === value,
            ),
        );
      const figures = Object.entries(row.figures).filter(([key, figure]) => !has(key, valueOf(figure)));
      const channels = (row.channels ?? []).filter(
        ({ channel, items }) =>
          !files.some(({ content }) =>
            (content.channels ?? []).some(
              (each) => each.channel === channel && each.items === valueOf(items),
            ),
          ),
      );
      return files.length > 0 && figures.length + channels.length === 0
        ? []
        : [[row.publisher.name, row.year, figures, channels]];
    });
    expect(lost).toEqual([]);
  });

  it('holds every bulletin, with its period in days', () => {
    const rows = readRows('hotline-bulletins.jsonl');
    expect(rows).toHaveLength(176);
    expect(data.bulletins).toHaveLength(176);
    expect(data.bulletins.filter(({ content }) => content.bulletin.period_start === null)).toEqual([]);
    const printed = (list: readonly (string | undefined)[]) =>
      list.filter((period) => period !== undefined).sort();
    const filed = data.bulletins.map(({ content }) => content.bulletin.period);
    expect(printed(filed)).toEqual(printed([...rows.map(({ period }) => period), '2023年第四季度']));
  });
});

describe('data/publishers.json', () => {
  it('has one publisher for each place, with three names and a parent above it', async () => {
    const { publishers } = await readData('data');
    expect(publishers.length).toBeGreaterThan(1800);
    const byId = new Map(publishers.map((publisher) => [publisher.id, publisher]));
    for (const { id, names, region_code, province, parent } of publishers) {
      expect(id.startsWith(region_code)).toBe(true);
      expect(region_code.startsWith(province)).toBe(true);
      expect(names.en).toMatch(/^[\p{Script=Latin}\d ,.'()&/-]+$/u);
      const above = parent === null ? undefined : byId.get(parent);
      const stem = above?.region_code.replace(/(?:00)+$/u, '') ?? '';
      expect(region_code.startsWith(stem)).toBe(true);
    }
    const townships = publishers.flatMap(({ township_code: code }) => code ?? []);
    expect(townships.length).toBeGreaterThan(370);
    expect(new Set(townships).size).toBe(townships.length);
    const places = publishers.filter(({ id, level }) => level === 'county' && !id.endsWith('-benjiguan'));
    const codes = places.map(({ region_code }) => region_code).filter((code) => !code.endsWith('00'));
    expect(new Set(codes).size).toBe(codes.length);
  });
});
