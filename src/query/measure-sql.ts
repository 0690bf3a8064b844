import { measureOf, type Formula, type Measure, type MeasureKey, type Term } from '../schema/measures.ts';
import { identifier, literal } from './sql.ts';

/**
 * A measure as SQL over one row of `reports`. `known` is true where some formula has all its terms; then `basis` is
 * 'table' or 'text', and `value` may still be NULL: a zero denominator, or a share that leaves 0–100, is not defined.
 * `denominator` is NULL for amounts and told rates; `volume` is what a told rate speaks of, else NULL.
 */
export type MeasureSql = {
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly volume: string;
  readonly basis: string;
  readonly known: string;
  /** The indicator columns that it reads. */
  readonly columns: readonly string[];
};

const columnOf = (term: Term): string => (term.startsWith('-') ? term.slice(1) : term);

function sumOf(terms: readonly Term[], alias: string): string {
  if (terms.length === 0) return 'NULL::DOUBLE';
  const signed = terms.map((term, index) => {
    const sign = term.startsWith('-') ? ' - ' : index > 0 ? ' + ' : '';
    return `${sign}${alias}.${identifier(columnOf(term))}`;
  });
  return `(${signed.join('')})`;
}

const allTerms = ({ numerator, denominator }: Formula): readonly Term[] => [...numerator, ...denominator];

function choose(
  formulas: readonly Formula[],
  alias: string,
  result: (formula: Formula) => string,
  otherwise: string,
) {
  const cases = formulas.map((formula) => {
    const known = allTerms(formula).map((term) => `${alias}.${identifier(columnOf(term))} IS NOT NULL`);
    return `WHEN ${known.join(' AND ')} THEN ${result(formula)}`;
  });
  return `CASE ${cases.join(' ')} ELSE ${otherwise} END`;
}

function valueOf(measure: Measure, numerator: string, denominator: string): string {
  switch (measure.kind) {
    case 'amount':
    case 'told_rate':
      return numerator;
    case 'share':
      return `CASE WHEN ${denominator} > 0 AND ${numerator} BETWEEN 0 AND ${denominator} THEN 100 * ${numerator} / ${denominator} END`;
    case 'ratio': {
      const factor = measure.unit === 'yuan' ? '' : '100 * ';
      return `CASE WHEN ${denominator} > 0 THEN ${factor}${numerator} / ${denominator} END`;
    }
  }
}

/** The SQL of a measure, from the registry's formulas: the first that has all its terms is taken, whole. */
export function measureSql(key: MeasureKey, alias = 'r'): MeasureSql {
  const measure = measureOf(key);
  const { formulas, volume } = measure;
  const part = (side: 'numerator' | 'denominator') =>
    choose(formulas, alias, (formula) => sumOf(formula[side], alias), 'NULL::DOUBLE');
  return {
    value: choose(
      formulas,
      alias,
      (formula) => valueOf(measure, sumOf(formula.numerator, alias), sumOf(formula.denominator, alias)),
      'NULL::DOUBLE',
    ),
    numerator: part('numerator'),
    denominator: part('denominator'),
    volume: volume ? `${alias}.${identifier(volume)}` : 'NULL::DOUBLE',
    basis: choose(formulas, alias, ({ basis }) => literal(basis), 'NULL'),
    known: choose(formulas, alias, () => 'true', 'false'),
    columns: [...new Set([...formulas.flatMap(allTerms).map(columnOf), ...(volume ? [volume] : [])])],
  };
}
