import { expect, it } from 'vitest';
import { mostDecimals, shortOf } from '../../../src/ui/table/short-decimals.ts';

const cell = (text: string, value: number | string | null) => ({ text, value });
const column = { id: 'rate', name: 'Rate', align: 'end' } as const;

it('tells how far a figure falls short of the decimals of its column, which words do not', () => {
  const cells = [
    cell('19.05%', 19.05),
    cell('61.9%', 61.9),
    cell('0%', 0),
    cell('', null),
    cell('2.5x', '2.5x'),
  ];
  const [most = 0] = mostDecimals({ columns: [column], rows: cells.map((one) => [one]) });
  expect(most).toBe(2);
  expect(cells.map((one) => shortOf(one, most))).toEqual([undefined, '1', '.2', undefined, undefined]);
});

it('counts no separator of thousands as a point', () => {
  expect(mostDecimals({ columns: [column], rows: [[cell('1,234,567', 1234567)]] })).toEqual([0]);
});
