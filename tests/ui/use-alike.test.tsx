import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { useAlike } from '../../src/ui/kit/use-alike.ts';
import { defaultSettings, type RankSettings } from '../../src/views/ranking/ranking-settings.ts';

/** What is held as one value after another is given. */
function hold<T>(given: readonly T[]): readonly T[] {
  const held: T[] = [];
  const Holder = () => {
    const [turn, setTurn] = useState(0);
    const value = given[turn];
    if (value === undefined) return null;
    const kept = useAlike(value);
    held[turn] = kept;
    if (turn < given.length - 1) setTurn(turn + 1);
    return null;
  };
  renderToString(<Holder />);
  return held;
}

const weigh = (weights: RankSettings['weights'], more: Partial<RankSettings> = {}): RankSettings => ({
  ...defaultSettings,
  sizes: ['tens'],
  ...more,
  weights,
});

it('holds the settings that were given first while others say the same, in whatever order', () => {
  const first = weigh({ items_disclosed: 40, tables_right: 60 });
  const again = weigh({ tables_right: 60, items_disclosed: 40 });
  const other = weigh({ tables_right: 60, items_disclosed: 41 });
  const [one, two, three, four] = hold([first, again, other, again]);
  expect(one).toBe(first);
  expect(two).toBe(first);
  expect(three).toBe(other);
  expect(four).toBe(again);
});

it('takes every part of the settings for a difference, none and zero too', () => {
  const first = weigh({});
  const others: readonly RankSettings[] = [
    weigh({ items_disclosed: 0 }),
    weigh({}, { sizes: [] }),
    weigh({}, { year: 2024 }),
    weigh({}, { seed: 2 }),
    weigh({}, { few: true }),
    weigh({}, { pillars: { openness: 50 } }),
  ];
  for (const other of others) expect(hold([first, other])[1]).toBe(other);
});
