import type { Edition } from '../../../src/schema/axis.ts';
import { indicators, type Indicator, type IndicatorKey } from '../../../src/schema/indicators.ts';
import type { Problem } from '../../../src/schema/problems.ts';

/** A cell of a made-up report: what is printed, and what must be read: a number, or why there is none. */
type Made =
  | { readonly printed: string; readonly value: number }
  | { readonly printed: string; readonly problem: Problem };
export type MadeFigures = ReadonlyMap<IndicatorKey, Made>;

/** How a made-up report is filled: `plain` has a number in every cell; `mixed` has signs, units, blanks and slashes. */
export type Filling = 'plain' | 'mixed';

/** Numbers that follow each other by a fixed rule (a linear congruential generator), 0 to 1. */
function makeRandom(seed: number): () => number {
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x9e37_79b9) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ((state >>> 8) & 0xff_ffff) / 0x100_0000;
  };
}

/** The indicators that an edition's tables print, with the single row 其他处理 in place of its three where asked. */
function printedIn(edition: Edition, singleOther: boolean): readonly Indicator[] {
  return indicators.filter((each) => {
    if (each.row === null) return false;
    if (singleOther && each.row.startsWith('other') && each.section === 'requests')
      return each.row === 'other';
    return each.editions.includes(edition);
  });
}

function fill({ unit }: Indicator, edition: Edition, filling: Filling, random: () => number): Made {
  const whole = Math.floor(random() ** 3 * 10 ** Math.floor(random() * 6));
  if (filling === 'mixed') {
    const kind = random();
    if (kind < 0.06) return { printed: '', problem: 'blank' };
    if (kind < 0.1) return { printed: random() < 0.5 ? '/' : '-', problem: 'slash' };
    if (kind < 0.13 && unit === 'count') return { printed: '若干', problem: 'unreadable' };
    if (kind < 0.2 && unit === 'count')
      return { printed: (whole + 1000).toLocaleString('en-US'), value: whole + 1000 };
    if (kind < 0.23 && unit === 'count') return { printed: `${whole}件`, value: whole };
    if (unit === 'change' && kind < 0.5) return { printed: `+${whole + 1}`, value: whole + 1 };
    if (unit === 'change' && kind < 0.7) return { printed: `减少${whole + 1}`, value: -(whole + 1) };
  }
  if (unit === 'yuan') {
    const fraction = String(Math.floor(random() * 9000) + 1000);
    const yuan = whole * 10_000 + Number(fraction);
    return edition === '2021'
      ? { printed: `${whole}.${fraction}`, value: yuan }
      : { printed: `${whole}.${fraction}万元`, value: yuan };
  }
  return { printed: String(whole), value: whole };
}

export function randomFigures(
  edition: Edition,
  seed: number,
  filling: Filling = 'plain',
  singleOther = false,
): MadeFigures {
  const random = makeRandom(seed);
  return new Map(
    printedIn(edition, singleOther).map((each) => [each.key, fill(each, edition, filling, random)]),
  );
}
