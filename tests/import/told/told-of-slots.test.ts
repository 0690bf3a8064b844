import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapes, slots } from './clauses-from-slots.ts';
import { readTold } from './tell.ts';

type Sentence = { readonly text: string; readonly told: Readonly<Record<string, number>> };

const seed = 20_221_231;
const isSlot = (name: string): name is keyof typeof slots => name in slots;

/** A number as offices print it. */
const printed = (value: number, style: number): string =>
  style === 0 && value > 999 ? value.toLocaleString('en') : String(value);

/** A sentence of a shape with its slots filled, its numbers invented, and a sentence that tells none of the year. */
const sentences: fc.Arbitrary<Sentence> = fc
  .record({
    shape: fc.constantFrom(...shapes),
    words: fc.array(fc.nat(9_999), { minLength: 16, maxLength: 16 }),
    numbers: fc.array(fc.oneof(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 100, max: 48_000 })), {
      minLength: 8,
      maxLength: 8,
    }),
    style: fc.nat(2),
    noiseFirst: fc.boolean(),
  })
  .map(({ shape, words, numbers, style, noiseFirst }) => {
    const told: Record<string, number> = {};
    const [wordsLeft, numbersLeft] = [[...words], [...numbers]];
    const pick = (choices: readonly string[]): string =>
      choices[(wordsLeft.pop() ?? 0) % choices.length] ?? '';
    const noise = pick(slots.noise).replace('<noise>', String(numbersLeft.pop() ?? 2));
    const text = shape
      .replace(/\{(\w+)\}/g, (_, name: string) => (isSlot(name) ? pick(slots[name]) : ''))
      .replace(/<(\w+)>/g, (_, key: string) => {
        told[key] = 0;
        return '';
      })
      .replace(/#([@\w.]+)#/g, (_, key: string) => {
        const value = numbersLeft.pop() ?? 2;
        const figure = key.endsWith('_rate') ? 80 + (value % 200) / 10 : value;
        told[key] = figure;
        return printed(figure, style);
      });
    return { text: noiseFirst ? `${noise}。${text}` : `${text}${noise}。`, told };
  });

describe('what clauses of interchangeable words tell', () => {
  it('is read exactly, beside what tells no figure of the year', () => {
    fc.assert(
      fc.property(sentences, ({ text, told }) => {
        expect(readTold(text), text).toEqual(told);
      }),
      { seed, numRuns: 400 },
    );
  });
});
