import { describe, expect, it } from 'vitest';
import { tellMixture } from '../../src/ui/compare/tell-mixture.ts';
import type { Side } from '../../src/views/compare/compare-sides.ts';
import { contextOf } from '../views/context-of.ts';

const side = (id: string, more: Partial<Side>): Side => ({
  publisher_id: id,
  report_id: id,
  hans: id,
  hant: id,
  en: id,
  level: 'county',
  tier: 'county',
  kind: 'government',
  province: '32',
  year: 2023,
  scope: 'region',
  edition: '2021',
  partial: false,
  received: null,
  items: null,
  ...more,
});

describe('what keeps sides from being alike', () => {
  it('is nothing where level, scope and form are the same', async () => {
    expect(tellMixture([side('a', {}), side('b', {})], await contextOf('en'))).toEqual([]);
  });

  it('is told by name: scope, level, form', async () => {
    const context = await contextOf('en');
    const [scopes, levels, forms] = tellMixture(
      [side('a', {}), side('b', { scope: 'organ', level: 'city', edition: '2019' })],
      context,
    );
    expect(scopes).toMatch(/a – Whole region.*b – One organ/);
    expect(levels).toMatch(/a – County.*b – City/);
    expect(forms).toBe(context.t.compare.mixedEditions);
  });

  it('is told where no side says its scope; one report alone is no mixture', async () => {
    const context = await contextOf('en');
    const unknown = [side('a', { scope: null }), side('b', { scope: null })];
    expect(tellMixture(unknown, context)).toEqual([context.t.compare.unknownScopes]);
    expect(tellMixture(unknown.slice(0, 1), context)).toEqual([]);
  });
});
