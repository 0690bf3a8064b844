import { toMatching } from '../normalize.ts';
import { isCellValue } from '../parse-number.ts';
import { isFormText } from '../tables/form-vocabulary.ts';

const fewest = 4;

const cellsOf = (line: string): readonly string[] =>
  line.split(/[|\t│┃┆┊｜]|[,，;；]|\s{2,}/u).map((cell) => toMatching(cell.replace(/^["“”']|["“”']$/gu, '')));

/**
 * Whether a line of text is a row of a table (cells between drawn lines, tabs, commas or wide spaces) rather than a
 * sentence: most of its cells are numbers, words of the form, or empty.
 */
export function isTableLine(line: string): boolean {
  if (/[│┃┆┊├┼─━]/u.test(line)) return true;
  const cells = cellsOf(line);
  if (cells.length < fewest) return false;
  const ofTable = cells.filter((cell) => cell === '' || isCellValue(cell) || isFormText(cell));
  return ofTable.length * 3 >= cells.length * 2;
}
