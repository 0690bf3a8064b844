import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toPlaceTable, toTownshipTables } from '../../src/cli/data/places/to-place-table.ts';
import { writePlaceHtml } from '../../src/cli/place-pages/place-html.ts';
import { openNodeDatabase } from '../../src/engine/node.ts';
import { placeReports } from '../../src/query/place-reports.ts';
import { toPlaceParts } from '../../src/views/place/part-reports.ts';
import { partNames } from '../../src/views/place/part-names.ts';
import { unpackRows } from '../../src/ui/answers/built.ts';
import { namesOfSheet, rowsOfSheet, toPlaceSheet } from '../../src/ui/answers/place-sheet.ts';
import { headTags } from '../../src/ui/address/head-tags.ts';
import { placeFolder } from '../../src/ui/address/place-folder.ts';
import { sheetOf } from '../../src/ui/address/sheet-of.ts';
import { contextOf } from '../views/context-of.ts';
import { contentPolicy } from '../../src/ui/shell/content-policy.ts';

const folder = fileURLToPath(new URL('../../public/data/', import.meta.url));
const isBuilt = existsSync(`${folder}manifest.json`);
if (!isBuilt) console.warn('public/data is not built: no sheet is compared. Run npm run build:data');

const shared = {
  early: 'early.js',
  style: '<link rel="stylesheet" href="../../a.css">',
  script: '<script type="module" src="../../a.js"></script>',
  preparedIn: 'prepared/files.json',
  sheet: 'prepared/sheet-11.json',
  version: 'v',
  date: '2026-01-01',
  chosen: '',
  policy: contentPolicy,
};

describe.skipIf(!isBuilt)('the sheet of a province', async () => {
  const table = toPlaceTable([], {});
  const towns = toTownshipTables();
  const database = isBuilt ? await openNodeDatabase(folder) : null;
  const ask = async (code: string) => (database ? database.run(placeReports(code)) : []);

  it.each(['11', '50'])('answers for each of its places as the engine does (%s)', async (province) => {
    const townships = towns.get(province);
    if (!townships) throw new Error('A province has townships.');
    const sheet = toPlaceSheet(table, townships, province, await ask(`${province}0000`));
    const named = namesOfSheet(sheet);
    const codes = named.places.all.map(({ code }) => code).filter((code) => code.startsWith(province));
    const some = codes.filter((each, at) => each.length === 6 && at % 29 === 0);
    for (const code of some) expect(unpackRows(rowsOfSheet(sheet, code))).toEqual(await ask(code));
    expect(named.places.ofLevel('province')).toHaveLength(31);
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });

  it('makes a small page of each place that names it and its figures in its head', async () => {
    const context = await contextOf('hans');
    const townships = towns.get('11');
    if (!townships) throw new Error('A province has townships.');
    const rows = await ask('110000');
    const named = namesOfSheet(toPlaceSheet(table, townships, '11', rows));
    const names = partNames('110000', named, rows, 'hans');
    const known = {
      code: '110000',
      name: '北京市',
      placed: toPlaceParts(rows, names, null),
      rows,
      total: names.length,
    };
    const html = writePlaceHtml(known, named, context, { ...shared, siteUrl: 'https://example.org/board/' });
    expect(html).toContain('<h1>北京市');
    expect(html).toContain('property="og:url" content="https://example.org/board/place/110000/"');
    expect(html).toMatch(/og:description" content="北京市 – 16个下级地方中/);
    expect(html).toContain('href="../110105/"');
    expect(html).toContain('data-at="110000"');
    const silent = writePlaceHtml(known, named, context, { ...shared, siteUrl: null });
    expect(silent).not.toContain('og:url');
  });
});

describe('where a place stands', () => {
  it('has a folder of its own where the register has it, and none for a township or an invented place', () => {
    expect(placeFolder('320813')).toBe('place/320813/');
    expect(placeFolder('320813101')).toBeNull();
    expect(placeFolder('990101')).toBeNull();
    expect(placeFolder('')).toBeNull();
  });

  it('is told by its page, and by the publisher of a card', () => {
    const own = (text: string) => new URLSearchParams(text);
    expect(sheetOf({ page: 'place', params: own('at=320813') })).toBe('320813');
    expect(sheetOf({ page: 'publisher', params: own('id=320813-hongze') })).toBe('320813');
    expect(sheetOf({ page: 'place', params: own('at=x') })).toBeNull();
    expect(sheetOf({ page: 'channels', params: own('at=320813') })).toBeNull();
  });

  it('is the address in previews, with what is said of the place', async () => {
    const { t } = await contextOf('en');
    const subject = { params: { at: '320813' }, name: 'Hongze', lead: '12 requests.' };
    const tags = headTags('place', t, 'https://example.org/', subject);
    const contents = tags.map(({ attributes }) => attributes.content ?? attributes.href);
    expect(contents).toContain('Hongze – 12 requests.');
    expect(contents).toContain('https://example.org/place/320813/');
  });
});
