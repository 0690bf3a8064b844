import { parseFigure } from '../import/parse-number.ts';
import type { Edition } from '../schema/axis.ts';
import { disclosureBlocks } from '../schema/disclosure.ts';
import { indicatorOf, type IndicatorKey } from '../schema/indicators.ts';
import { hasValue, type Figure } from '../schema/report.ts';

type Column = {
  readonly labels: Partial<Record<Edition, string>>;
  readonly printedUnit?: Partial<Record<Edition, string>>;
};

function columnOf(key: IndicatorKey): Column | null {
  const { block, column } = indicatorOf(key);
  if (block === null || column === null || !Object.hasOwn(disclosureBlocks, block)) return null;
  const columns: Readonly<Record<string, Column>> =
    disclosureBlocks[block as keyof typeof disclosureBlocks].columns;
  return columns[column] ?? null;
}

/** What stands over a cell in an edition: it may state the unit of an amount. */
const headingOf = (key: IndicatorKey, edition: Edition | null): string =>
  edition === null ? '' : (columnOf(key)?.labels[edition] ?? '');

/** A cell of the form as it was typed, read as the importer reads one. */
export const readCell = (text: string, key: IndicatorKey, edition: Edition | null): Figure =>
  parseFigure(text, indicatorOf(key).unit, headingOf(key, edition));

const same = (one: Figure, other: Figure): boolean =>
  hasValue(one) && hasValue(other)
    ? one.value === other.value && one.approximate === other.approximate
    : !hasValue(one) && !hasValue(other) && one.problem === other.problem;

/** The ways in which an amount of yuan can stand in a cell whose heading may state its unit. */
function waysToWrite(
  figure: Extract<Figure, { value: number }>,
  key: IndicatorKey,
  edition: Edition | null,
): readonly string[] {
  const { value, printed } = figure;
  const plain = String(value);
  const own = printed === undefined ? [] : [printed.replace(/（单位：[^）]*）$/u, '')];
  if (indicatorOf(key).unit !== 'yuan') return [...own, plain];
  const stated = edition === null ? undefined : columnOf(key)?.printedUnit?.[edition];
  return [...own, ...(stated === '万元' ? [String(value / 10_000)] : []), `${plain}元`, plain];
}

/**
 * What stands in a cell of the form for a figure, so that reading it gives the figure again: as it was printed where it was,
 * empty where there is none.
 */
export function toCellText(figure: Figure | undefined, key: IndicatorKey, edition: Edition | null): string {
  if (figure === undefined) return '';
  if (!hasValue(figure)) return figure.problem === 'slash' ? (figure.printed ?? '/') : (figure.printed ?? '');
  const ways = waysToWrite(figure, key, edition);
  return ways.find((text) => same(readCell(text, key, edition), figure)) ?? String(figure.value);
}
