/** Halves of surrogate pairs, which no encoding holds, as U+FFFD. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** U+0000 ends a statement's text in DuckDB's parser, so that it stands outside of the quotes. */
const end = '\0';
const textLiteral = (text: string): string =>
  text.includes(end) ? `concat(${text.split(end).map(quoted).join(', chr(0), ')})` : quoted(text);

/**
 * A SQL literal of a value; text is quoted so that no content can leave its quotes. Halves of
 * surrogate pairs become U+FFFD.
 */
export function literal(value: string | number | boolean | null): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return textLiteral(wellFormed(value));
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`${value} is not a number that SQL can hold.`);
  }
  return String(value);
}

/** The sum of amounts of at most two decimals, in whatever order they are added. */
export const decimalSum = (value: string): string => `sum(CAST(${value} AS DECIMAL(18, 2)))`;

/** A quoted identifier: indicator keys hold dots, and are column names. No name can hold U+0000. */
export const identifier = (name: string): string =>
  `"${wellFormed(name).replaceAll(end, '\uFFFD').replaceAll('"', '""')}"`;

export const list = (values: readonly (string | number)[]): string => `(${values.map(literal).join(', ')})`;
