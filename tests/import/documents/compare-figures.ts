import { findTables } from '../../../src/import/tables/find-tables.ts';
import type { SourceDocument } from '../../../src/import/document.ts';
import type { Figure } from '../../../src/schema/report.ts';
import type { MadeFigures } from './form-figures.ts';

export type Differences = {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
  readonly invented: readonly string[];
};

const tell = (figure: Figure | undefined): string =>
  figure === undefined
    ? 'nothing'
    : 'value' in figure
      ? String(figure.value)
      : `${figure.problem} ${figure.printed ?? ''}`;

/** What was read of the tables against what was put into them. */
export function compareFigures(document: SourceDocument, made: MadeFigures): Differences {
  const { figures } = findTables(document, null, null);
  const read = new Map<string, Figure>(Object.entries(figures));
  const wrong: string[] = [];
  const missing: string[] = [];
  const invented: string[] = [];
  let right = 0;
  for (const [key, { value, printed }] of made) {
    const figure = read.get(key);
    read.delete(key);
    const told = figure !== undefined && 'value' in figure ? figure.value : null;
    if (value === null) {
      if (told !== null) invented.push(`${key}: ${tell(figure)} for "${printed}"`);
      else if (figure && 'problem' in figure && figure.problem === (printed === '' ? 'blank' : 'slash'))
        right += 1;
      else missing.push(`${key}: ${tell(figure)} for "${printed}"`);
    } else if (told === null) missing.push(`${key}: ${tell(figure)} for ${printed}`);
    else if (told === value) right += 1;
    else wrong.push(`${key}: ${told} for ${printed}`);
  }
  for (const [key, figure] of read) if ('value' in figure) invented.push(`${key}: ${tell(figure)}`);
  return { right, wrong, missing, invented };
}
