import { describe, expect, it } from 'vitest';
import { auditIndex } from '../../../src/rank/soundness.ts';
import { rankingSound, rankingVotes, toWeights } from '../../../src/views/ranking/ranking-sound.ts';
import { shareOf, defaultSettings } from '../../../src/views/ranking/ranking-settings.ts';
import { makeIndicator, makeInput } from '../../rank/make-input.ts';
import { contextOf } from '../context-of.ts';

const context = await contextOf('en');
const indicators = [
  makeIndicator('items_disclosed'),
  makeIndicator('policy_interpretations'),
  makeIndicator('disclosure_rate', { pillar: 'q', direction: 'lower' }),
];
const found = auditIndex(
  makeInput(indicators, { a: [9, 3, 1], b: [7, 4, 2], c: [5, 1, 9], d: [3, 2, 4], e: [1, 0, 8] }),
);
if (!found) throw new Error('five publishers can be audited');

describe('is the index sound', () => {
  it('has a row for every indicator, and says what is true of all together', () => {
    const { table, summary, notes, working = [] } = rankingSound(found, context);
    expect(table.rows).toHaveLength(3);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(working.join()).toMatch(/alpha -?\d/u);
    expect(working.some((note) => note.includes('Eigenvalues'))).toBe(true);
    expect(summary).not.toMatch(/alpha/iu);
    expect(notes.some((note) => note.includes('hang together most'))).toBe(true);
  });

  it('says whether one score can stand for the indicators by their alpha, and nothing where there is none', () => {
    const words = context.t.ranking.sound;
    const summaryOf = (alpha: number | null) => rankingSound({ ...found, alpha }, context).summary;
    expect([0.7, 0.69, -0.2, null].map(summaryOf)).toEqual([
      words.oneThing,
      words.manyThings,
      words.manyThings,
      words.unknown,
    ]);
  });

  it('names the choice that moves ranks most, and none where no choice moves any', () => {
    const effect = (first: number, total: number) => ({ first, total });
    const notesOf = (effects: typeof found.effects) =>
      rankingSound({ ...found, effects }, context).notes.join();
    const effects = [
      { choice: 'normalisation', effect: effect(0.5, 0.55) },
      { choice: 'aggregation', effect: effect(0.1, 0.6) },
      { choice: 'weights', effect: effect(0.2, 0.3) },
    ] as const;
    expect(notesOf(effects)).toContain('ranks depend most on the kind of mean (aggregation)');
    expect(notesOf(effects.map(({ choice }) => ({ choice, effect: effect(0, 0) })))).not.toContain(
      'ranks depend',
    );
    expect(notesOf(null)).not.toContain('ranks depend');
  });

  it('shows ranks by votes beside those of the index', () => {
    const { table } = rankingVotes(found, new Map(), context);
    expect(table.rows.map(([name]) => name?.text)).toHaveLength(5);
    expect(table.rows[0]?.slice(1).map((cell) => cell.value)).toEqual([1, 1, 1]);
  });

  it('turns shares into weights that give those shares again', () => {
    const shares = [
      { key: 'items_disclosed', share: 0.42 },
      { key: 'policy_interpretations', share: 0.18 },
      { key: 'disclosure_rate', share: 0.4 },
    ] as const;
    const settings = { ...defaultSettings, preset: 'openness' as const, ...toWeights(shares) };
    for (const { key, share } of shares) expect(shareOf(settings, key)).toBeCloseTo(share, 2);
  });
});
