import { DialectError } from './sql-parts.ts';

/** What a function of a query is in ClickHouse: `args` are its arguments, translated. */
type Call = (args: readonly string[]) => string;

const renamed =
  (name: string): Call =>
  (args) =>
    `${name}(${args.join(', ')})`;
const same = [
  'abs',
  'coalesce',
  'concat',
  'count',
  'floor',
  'greatest',
  'max',
  'min',
  'printf',
  'row_number',
  'rpad',
  'substr',
  'sum',
  'version',
];

/** The half goes away from zero, as in DuckDB; ClickHouse's own `round` takes it to the even neighbour. */
const rounded: Call = ([value = '', ...digits]) => {
  if (digits.length > 0) throw new DialectError('A number is rounded to digits.');
  return `(sign(${value}) * floor(abs(${value}) + 0.5))`;
};

/** `quantile_cont(value, [0.25, 0.5])`: levels stand before the value, and each is interpolated alike. */
const quantiles: Call = ([value = '', levels = '']) => {
  const several = /^\[([\d., ]+)\]$/.exec(levels)?.[1];
  if (several === undefined) throw new DialectError(`The quantiles “${levels}” are no list of numbers.`);
  return `quantilesExactInclusive(${several})(${value})`;
};

/** Texts of which none is NULL, with the first between them: NULL is left out, as in DuckDB. */
const joined: Call = ([separator = '', ...texts]) => `arrayStringConcat([${texts.join(', ')}], ${separator})`;

/** The functions that queries call; any other is unknown to the translation. */
const functions: ReadonlyMap<string, Call> = new Map<string, Call>([
  ...same.map((name) => [name, renamed(name)] as const),
  ['bit_or', renamed('groupBitOr')],
  ['bool_or', renamed('max')],
  ['chr', renamed('char')],
  ['concat_ws', joined],
  ['contains', ([text = '', sought = '']) => `(position(${text}, ${sought}) > 0)`],
  ['hash', renamed('cityHash64')],
  ['md5_number_lower', ([text = '']) => `reinterpretAsUInt64(substring(MD5(${text}), 9, 8))`],
  ['quantile_cont', quantiles],
  ['round', rounded],
  ['starts_with', renamed('startsWith')],
]);

export function callOf(name: string, args: readonly string[]): string {
  const call = functions.get(name.toLowerCase());
  if (!call) throw new DialectError(`The function “${name}” is unknown.`);
  return call(args);
}
