import { checkToldDisputes } from '../import/check/check-narrative.ts';
import type { Subject } from '../import/check/subject.ts';
import { sumFigures } from '../import/check/sum-figures.ts';
import { toleranceOf } from '../import/check/tolerance.ts';
import { indicatorOf, type IndicatorKey } from '../schema/indicators.ts';
import { hasValue } from '../schema/report.ts';
import type { ToldLine, ToldNumber } from '../import/told/told-lines.ts';

/** How a number of the text stands to the tables; `open`: it cannot be compared, or may count something else. */
export type TextState = 'agrees' | 'differs' | 'open';

/** A number of a sentence beside the cells it was compared with; null where the tables have no number for it. */
export type ComparedNumber = {
  readonly key: IndicatorKey;
  readonly printed: string;
  readonly state: TextState;
  readonly table: { readonly value: number; readonly keys: readonly IndicatorKey[] } | null;
};

/** A sentence of the text against the tables: it agrees where all of its numbers do. */
export type ComparedLine = Pick<ToldLine, 'text' | 'line' | 'page'> & {
  readonly state: TextState;
  readonly numbers: readonly ComparedNumber[];
};

/** Whether the text’s word that no dispute arose holds, by the check that asks it. */
function compareNone(subject: Subject): Pick<ComparedNumber, 'state' | 'table'> {
  const found = checkToldDisputes(subject).find(({ at }) => at === 'narrative.no_disputes');
  if (!found || found.result === 'not_assessable' || typeof found.right?.value !== 'number') {
    return { state: 'open', table: null };
  }
  const { value, keys } = found.right;
  return { state: found.result === 'pass' ? 'agrees' : 'differs', table: { value, keys } };
}

function compareNumber(subject: Subject, told: ToldNumber): ComparedNumber {
  const { key, figure, printed, cells, sure } = told;
  if (key === 'narrative.no_disputes') return { key, printed, ...compareNone(subject) };
  const sums = cells
    .map((keys) => sumFigures(subject.figures, keys))
    .filter(({ missing, keys }) => missing.length === 0 && keys.length > 0);
  const [usual] = sums;
  if (!usual || !hasValue(figure)) return { key, printed, state: 'open', table: null };
  const slack = (keys: readonly IndicatorKey[]) =>
    toleranceOf(figure, 'count') +
    keys.reduce((all, each) => all + toleranceOf(subject.figures[each], indicatorOf(each).unit), 0);
  const match = sums.find(({ value, keys }) => Math.abs(value - figure.value) <= slack(keys));
  const { value, keys } = match ?? usual;
  // A text may count documents, or a row by its name, in a way that no cell of the form does.
  const isLoose = !sure || cells.length > 2 || sums.length < cells.length;
  return { key, printed, state: match ? 'agrees' : isLoose ? 'open' : 'differs', table: { value, keys } };
}

const worst = (states: readonly TextState[]): TextState =>
  states.includes('differs') ? 'differs' : states.length === 0 || states.includes('open') ? 'open' : 'agrees';

/** Every sentence that tells numbers of the tables, with whether it agrees with them. */
export const compareText = (lines: readonly ToldLine[], subject: Subject): readonly ComparedLine[] =>
  lines.map(({ text, line, page, numbers }) => {
    const compared = numbers.map((each) => compareNumber(subject, each));
    return {
      text,
      ...(line === undefined ? {} : { line }),
      ...(page === undefined ? {} : { page }),
      state: worst(compared.map(({ state }) => state)),
      numbers: compared,
    };
  });
