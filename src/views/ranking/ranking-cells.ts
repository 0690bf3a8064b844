import type { RankContext } from './ranking-words.ts';
import type { TableCell } from '../model/view.ts';

/** A cell whose words are made when they are first looked at: of a table of thousands, most are never seen. */
export const lazyCell = (value: number, write: () => string): TableCell => ({
  get text() {
    return write();
  },
  value,
});

export const rankCell = (value: number, { format }: RankContext): TableCell =>
  lazyCell(value, () => format.exact(value, 'rank'));

export const namedCell = (text: string, publisherId: string): TableCell => ({
  text,
  value: text,
  publisherId,
});
