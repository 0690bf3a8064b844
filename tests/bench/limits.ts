import { record } from './figures.ts';

/** A figure that was measured, and what it may be at most, where there is such a limit. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'KiB' | 'MB' | 'per second' | 'ratio' | 'shift';
  readonly most?: number;
};

const digits = { ms: 0, s: 1, KiB: 0, MB: 0, 'per second': 0, ratio: 2, shift: 4 } as const;

function show({ name, value, unit, most }: Figure): string {
  const limit = most === undefined ? '' : ` (at most ${most}: ${value <= most ? 'kept' : 'EXCEEDED'})`;
  return `  ${name}: ${value.toFixed(digits[unit])} ${unit}${limit}`;
}

/** Prints figures beside their limits, and records them where that is asked for. */
export async function report(part: string, figures: readonly Figure[]): Promise<void> {
  for (const figure of figures) console.log(show(figure));
  await record(part, {
    figures: Object.fromEntries(
      figures.map(({ name, value, unit }) => [name, Number(value.toFixed(digits[unit]))]),
    ),
  });
}
