import { indicatorsOf, measureOf, type MeasureKey } from '../schema/measures.ts';
import type { Formula, Measure, Term } from '../schema/measures/formula.ts';
import { channelItems, channelNeeds } from './channel-items.ts';
import type { Query } from './query.ts';
import { unsoundColumn, unsoundSql } from './unsound-sql.ts';
import { identifier, literal } from './sql.ts';

/**
 * A measure as SQL over one row of `reports`. `known` is true where some formula has all its terms; then `basis` is
 * 'table' or 'text', and `value` may still be NULL: a zero denominator, or a share that leaves 0–100, is not defined.
 * Where `unsound` is true a total among the terms fails its own sum: then value, numerator and denominator are NULL, so
 * that no trend, rate or rank takes it, and `printed` is the amount as the report has it, to be shown with the mark.
 * `denominator` is NULL for amounts and told rates; `volume` is what a told rate speaks of, else NULL.
 */
export type MeasureSql = {
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly volume: string;
  readonly basis: string;
  readonly known: string;
  readonly unsound: string;
  readonly printed: string;
  /** Whether what it reads beside indicators is approximate; those say so in `sources`. */
  readonly approximate: string;
  /** The indicator columns that it reads. */
  readonly columns: readonly string[];
  /** What must be joined to the report, and what that reads; nothing for a measure of indicators alone. */
  readonly join: string;
  readonly needs: Query['needs'];
};

const channelPrefix = 'channels.';
const isOfChannel = (term: Term): boolean => term.startsWith(channelPrefix);

function columnOf(term: Term, alias: string): string {
  if (isOfChannel(term)) return `ch.${identifier(term.slice(channelPrefix.length))}`;
  return `${alias}.${identifier(term.startsWith('-') ? term.slice(1) : term)}`;
}

function sumOf(terms: readonly Term[], alias: string): string {
  if (terms.length === 0) return 'NULL::DOUBLE';
  const signed = terms.map((term, index) => {
    const sign = term.startsWith('-') ? ' - ' : index > 0 ? ' + ' : '';
    return `${sign}${columnOf(term, alias)}`;
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
    const known = allTerms(formula).map((term) => `${columnOf(term, alias)} IS NOT NULL`);
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

/** What a formula gives, but nothing where a total among its terms fails its own sum. */
function sound(formula: Formula, sql: string, alias: string): string {
  const unsound = unsoundSql(indicatorsOf(formula), alias);
  return unsound === 'false' ? sql : `CASE WHEN NOT ${unsound} THEN ${sql} END`;
}

/**
 * The SQL of a measure, from the registry's formulas: the first that has all its terms is taken, whole. `byChannel` is
 * the relation of `channelItems`, where a query holds it already.
 */
export function measureSql(key: MeasureKey, alias = 'r', byChannel = `(${channelItems()})`): MeasureSql {
  const measure = measureOf(key);
  const { formulas, volume } = measure;
  const ofChannel = formulas.flatMap(allTerms).some(isOfChannel);
  const part = (side: 'numerator' | 'denominator') =>
    choose(formulas, alias, (formula) => sound(formula, sumOf(formula[side], alias), alias), 'NULL::DOUBLE');
  const hasTotal = formulas.some((formula) => unsoundSql(indicatorsOf(formula), alias) !== 'false');
  return {
    value: choose(
      formulas,
      alias,
      (formula) =>
        sound(
          formula,
          valueOf(measure, sumOf(formula.numerator, alias), sumOf(formula.denominator, alias)),
          alias,
        ),
      'NULL::DOUBLE',
    ),
    unsound: hasTotal
      ? choose(formulas, alias, (formula) => unsoundSql(indicatorsOf(formula), alias), 'false')
      : 'false',
    printed:
      hasTotal && measure.kind === 'amount'
        ? choose(
            formulas,
            alias,
            (formula) =>
              `CASE WHEN ${unsoundSql(indicatorsOf(formula), alias)} THEN printf('%.0f', ${sumOf(formula.numerator, alias)}) END`,
            'NULL',
          )
        : 'NULL',
    numerator: part('numerator'),
    denominator: part('denominator'),
    volume: volume ? `${alias}.${identifier(volume)}` : 'NULL::DOUBLE',
    basis: choose(formulas, alias, ({ basis }) => literal(basis), 'NULL'),
    known: choose(formulas, alias, () => 'true', 'false'),
    approximate: ofChannel ? 'coalesce(ch.approximate, false)' : 'false',
    columns: [...new Set([...formulas.flatMap(indicatorsOf), ...(volume ? [volume] : [])])],
    join: ofChannel ? `LEFT JOIN ${byChannel} ch ON ch.report_id = ${alias}.report_id` : '',
    needs: {
      ...(hasTotal ? { reports: [unsoundColumn] } : {}),
      ...(ofChannel ? { channels: channelNeeds } : {}),
    },
  };
}
