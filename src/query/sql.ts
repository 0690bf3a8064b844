/** A SQL literal of a value; text is quoted so that no content can leave its quotes. */
export function literal(value: string | number | boolean | null): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`${value} is not a number that SQL can hold.`);
  }
  return String(value);
}

/** The sum of amounts of at most two decimals, in whatever order they are added. */
export const decimalSum = (value: string): string => `sum(CAST(${value} AS DECIMAL(18, 2)))`;

/** A quoted identifier: indicator keys hold dots, and are column names. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const list = (values: readonly (string | number)[]): string => `(${values.map(literal).join(', ')})`;
