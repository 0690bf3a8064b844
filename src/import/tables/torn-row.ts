import type { Cell } from '../document.ts';

const twoNumbers = /^\d[\d.,]*(?:\s+\d[\d.,]*)+$/;

/** Whether a row lost the boundary of two cells: one holds two numbers, and another among the numbers is empty, or not there. */
export function isTorn(row: readonly Cell[]): boolean {
  const numbers = row.slice(row.findIndex(({ text }) => /^\d/.test(text)));
  return numbers.some(({ text }) => twoNumbers.test(text)) && numbers.some(({ text }) => text === '');
}
