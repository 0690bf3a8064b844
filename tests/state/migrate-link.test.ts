import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formerPublishers } from '../../src/state/former-publishers.ts';
import { formerParams, migrateLink } from '../../src/state/migrate-link.ts';
import { readCompare } from '../../src/state/compare-url.ts';
import { readRankingLink } from '../../src/state/ranking-link.ts';
import { readRankSettings, writeRankSettings } from '../../src/state/ranking-url.ts';
import { readState } from '../../src/state/url.ts';
import { placeAt } from '../../src/ui/address/whereabouts.ts';
import { pages } from '../../src/ui/address/pages.ts';
import { readEmbed } from '../../src/ui/embed/read-embed.ts';
import { viewOf } from '../../src/views/page-views.ts';
import { countingKeys, defaultSettings } from '../../src/views/ranking/ranking-settings.ts';

const root = new URL('https://host.example/board/');
const open = (link: string) => placeAt(new URL(link, root), root);
const ranked = (link: string) => readRankSettings(open(link)?.params ?? new URLSearchParams());

describe('a link of an older version', () => {
  it('that clipped no amount leaves amounts as they are; one that clipped some treats their skew, as by default', () => {
    expect(ranked('ranking/?clip=0&scale=minmax')).toEqual({
      ...defaultSettings,
      normalisation: 'minmax',
      skew: 'leave',
    });
    expect(ranked('ranking/?clip=0&skew=treat').skew).toBe('treat');
    expect(ranked('ranking/?clip=10')).toEqual(defaultSettings);
  });

  it('that chose a prior is read without', () => {
    expect(ranked('ranking/?prior=jeffreys&seed=3')).toEqual({ ...defaultSettings, seed: 3 });
  });

  it('that weighed checks passed weighs tables that are right', () => {
    const settings = ranked(
      'ranking/?preset=told&weights=checks_passed:20,items_disclosed:80&least=checks_passed:5',
    );
    expect(settings.weights).toEqual({ items_disclosed: 80, tables_right: 20 });
    expect(settings.minimums).toEqual({ tables_right: 5 });
  });

  it('that weighed what has no better side ranks by the rest of it', () => {
    const settings = ranked(
      'ranking/?preset=requests&weights=unavailable_rate:30,backlog:20,disclosure_rate:40',
    );
    expect(settings.weights).toEqual({ disclosure_rate: 40 });
    expect(countingKeys(settings)).toEqual(['disclosure_rate']);
  });

  it('that chose a preset of such indicators ranks as by default', () => {
    expect(ranked('ranking/?preset=pressure')).toEqual(defaultSettings);
  });

  it('that shows a measure by its former name shows it', () => {
    const trend = open('compare/?measure=backlog')?.params ?? new URLSearchParams();
    expect(readCompare(trend).measure).toBe('carried_to_next_year');
    expect(open('?measure=backlog')?.params.get('measure')).toBe('carried_to_next_year');
  });

  it.each(['requests-backlog', 'backlog-trend'])(
    'that frames %s shows the panel that it became',
    async (panel) => {
      expect(viewOf(panel)).toBeUndefined();
      const { shown } = await readEmbed(new URLSearchParams({ view: panel }));
      expect(shown.kind).toBe('view');
    },
  );

  it('that is compared with in another link is migrated as well', () => {
    const was = readRankingLink('?year=2023&clip=0&prior=jeffreys&weights=checks_passed:20');
    expect(was?.settings).toEqual({
      ...defaultSettings,
      year: 2023,
      skew: 'leave',
      weights: { tables_right: 20 },
    });
  });

  it('that names a publisher by a former id opens the publisher by its present one', () => {
    const card = open('publisher/?id=310115-pudongxin&report=310115-pudongxin/2020');
    expect(card?.params.get('id')).toBe('310115-pudong');
    expect(card?.params.get('report')).toBe('310115-pudong/2020');
    expect(open('?publishers=610900-ankang,310115-pudongxin')?.state.publishers).toEqual([
      '610900-ankang',
      '310115-pudong',
    ]);
    const sides = open('compare/?compare=310115-pudongxin:2020:region,610900-ankang')?.params;
    expect(readCompare(sides ?? new URLSearchParams()).asked.map(({ publisherId }) => publisherId)).toEqual([
      '310115-pudong',
      '610900-ankang',
    ]);
    const settings = ranked('ranking/?publisher=310115-pudongxin&size_of=120000-tianjin-binhaigaoxinqu');
    expect([settings.publisher, settings.sameSize]).toEqual(['310115-pudong', '120116-binhai-gaoxinqu']);
  });
});

describe('migrateLink', () => {
  it('leaves a link of this version as it is, and what it gives is migrated', () => {
    for (const text of [
      'years=2020-2022&provinces=31',
      'id=310115-pudong',
      'weights=tables_right:20&skew=leave',
    ])
      expect(migrateLink(new URLSearchParams(text)).toString()).toBe(new URLSearchParams(text).toString());
    const once = migrateLink(
      new URLSearchParams('clip=0&publishers=310115-pudongxin&weights=checks_passed:1'),
    );
    expect(migrateLink(once).toString()).toBe(once.toString());
    expect(readState(once).publishers).toEqual(['310115-pudong']);
  });

  it('gives no parameter that is gone', () => {
    const written = writeRankSettings(ranked('ranking/?clip=0&prior=peers')).toString();
    const params: readonly string[] = pages.flatMap((page) => page.params);
    for (const name of formerParams) {
      expect(written).not.toContain(name);
      expect(params).not.toContain(name);
    }
  });

  it('names publishers that there are by ids that there are no more', () => {
    const folder = new URL('../../data/reports/', import.meta.url);
    const held = new Set(
      readdirSync(folder).flatMap((province) => readdirSync(new URL(`${province}/`, folder))),
    );
    for (const [former, present] of Object.entries(formerPublishers)) {
      expect(held.has(former), former).toBe(false);
      expect(held.has(present), present).toBe(true);
    }
  });
});
