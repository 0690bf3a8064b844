import { describe, expect, it } from 'vitest';
import { everything } from '../../src/query/filter.ts';
import { embedAddress, embedParams, standing } from '../../src/ui/panel/embed-address.ts';
import { readEmbed } from '../../src/ui/embed/read-embed.ts';
import { pages, type PageId } from '../../src/ui/address/pages.ts';
import { placeOn } from '../../src/ui/address/whereabouts.ts';
import { stateParams } from '../../src/state/url.ts';

const root = new URL('https://example.org/board/');
const filter = { ...everything, years: [2023], provinces: ['32' as const] };

const write = (viewId: string, page: PageId, query: string, as?: 'view' | 'years') =>
  new URL(
    embedAddress(
      { viewId, as, filter, place: placeOn(page, new URLSearchParams(query)), language: 'en', theme: 'dark' },
      root,
    ),
  );

describe('the address of a chart alone', () => {
  it('names a view and what it is asked under, and nothing of the page', async () => {
    const { href, searchParams } = write(
      'items-top',
      'overview',
      'measure=carried_to_next_year&years=2020',
      'view',
    );
    expect(href).toBe(
      'https://example.org/board/embed/?view=items-top&theme=dark&years=2023&provinces=32&lang=en',
    );
    const { shown, place } = await readEmbed(searchParams);
    expect(shown).toMatchObject({ kind: 'view', view: { id: 'items-top' }, overYears: false });
    expect(place).toMatchObject({ page: 'overview', state: { ...filter, language: 'en' } });
  });

  it('follows a chart of an older link to what it is called now', async () => {
    const { shown } = await readEmbed(new URLSearchParams('view=requests-backlog'));
    expect(shown).toMatchObject({ kind: 'view', view: { id: 'requests-carried-to-next-year' } });
  });

  it('keeps that a measure is followed over the years', async () => {
    const { searchParams } = write('items-top', 'channels', '', 'years');
    expect((await readEmbed(searchParams)).shown).toMatchObject({ kind: 'view', overYears: true });
  });

  it('names a panel, its page, and all that makes the panel what it is there', async () => {
    const query = 'year=2024&against=2022&weights=disclosure_rate:73&provinces=31&unknown=1';
    const { searchParams } = write('ranking-move', 'ranking', query);
    expect(searchParams.has('unknown')).toBe(false);
    const { shown, place } = await readEmbed(searchParams);
    expect(shown).toMatchObject({ kind: 'panel', panel: 'ranking-move' });
    const asked = placeOn('ranking', new URLSearchParams(`${query}&lang=en`));
    expect([place.page, place.state, [...place.own]]).toEqual(['ranking', asked.state, [...asked.own]]);
  });

  it.each([
    'view=ranking-bars',
    'view=ranking-bars&on=compare',
    'view=ranking-nothing&on=ranking',
    'view=items-top&on=nowhere',
    '',
  ])('shows nothing where there is no such chart: “%s”', async (query) => {
    const asked = new URLSearchParams(query).get('view') ?? '';
    expect((await readEmbed(new URLSearchParams(query))).shown).toEqual({ kind: 'nothing', asked });
  });

  it('offers none for what is neither a view nor a panel of its page', () => {
    expect(standing('ask-chart', undefined, 'data')).toBeNull();
    expect(standing('compare-trend', 'view', 'publisher')).toBe('page');
  });

  it('has parameters of its own that no page with such panels has', () => {
    const others = new Set([
      ...stateParams,
      ...(['overview', 'ranking', 'compare', 'publisher'] as const).flatMap(
        (id) => pages.find((page) => page.id === id)?.params ?? [],
      ),
    ]);
    expect(Object.values(embedParams).filter((name) => others.has(name))).toEqual([]);
  });
});
