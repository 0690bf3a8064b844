import { callOf } from './functions.ts';
import { withNames } from './select-names.ts';
import {
  args,
  DialectError,
  isBracket,
  isSign,
  isWord,
  partsOf,
  split,
  type Group,
  type Part,
} from './sql-parts.ts';

/** Words before a bracket that call nothing. */
const keywords = new Set(
  'all and as by distinct else except exists filter from group having in is join limit materialized not on or order over partition qualify replace select then union using when where with'.split(
    ' ',
  ),
);

/** The types that queries name; a cast of nothing stays nothing. */
const types: ReadonlyMap<string, string> = new Map([
  ['BIGINT', 'Int64'],
  ['BOOLEAN', 'Bool'],
  ['DOUBLE', 'Float64'],
  ['INTEGER', 'Int32'],
  ['SMALLINT', 'Int16'],
  ['UBIGINT', 'UInt64'],
  ['VARCHAR', 'String'],
]);

function castTo(value: string, type: string): string {
  const name = types.get(type.toUpperCase());
  if (name === undefined) throw new DialectError(`The type “${type}” is unknown.`);
  return `CAST(${value} AS Nullable(${name}))`;
}

const bits: ReadonlyMap<string, string> = new Map([
  ['<<', 'bitShiftLeft'],
  ['&', 'bitAnd'],
  ['|', 'bitOr'],
]);

const isBits = (part: Part): boolean => part.kind === 'sign' && bits.has(part.text);

/** ClickHouse reads a backslash within quotes as the beginning of an escape. */
const quoted = (text: string): string => text.replaceAll('\\', '\\\\');

/** `CAST(value AS DECIMAL(18, 2))` takes the half away from zero; ClickHouse's own cast cuts decimals off. */
function decimal(value: string, [, , scale]: readonly Part[]): string {
  const digits = scale?.kind === 'number' ? Number(scale.text) : 0;
  const whole = callOf('round', [`(${value}) * ${10 ** digits}`]);
  return `(CAST(${whole} AS Nullable(Decimal(18, 0))) * CAST('${10 ** -digits}' AS Decimal(18, ${digits})))`;
}

/** A cast; one to an enumeration is a value of one of its texts, else NULL. */
function cast(parts: readonly Part[]): string {
  const [value = [], type = []] = split(parts, (part) => isWord(part, 'AS'));
  const sql = trimmed(value);
  const [name, size] = type;
  if (isWord(name, 'ENUM') && isBracket(size)) return `CASE WHEN ${sql} IN ${bracket(size)} THEN ${sql} END`;
  if (isWord(name, 'DECIMAL') && isBracket(size)) return decimal(sql, size.parts);
  if (name?.kind !== 'word' || size) throw new DialectError(`“${write(type)}” is no known type.`);
  return castTo(sql, name.text);
}

/** The number by which values are sorted from the last to the first; of what is no number ClickHouse refuses it. */
const sortKey = (key: readonly Part[]): string =>
  isWord(key.at(-1), 'DESC') ? `negate(${trimmed(key.slice(0, -1))})` : trimmed(key);

/** `string_agg(value, ',' ORDER BY number DESC, text)`: sorted by keys, of which a value is the last. */
function sortedTexts(value: string, keys: readonly (readonly Part[])[]): string {
  const sorted = `arraySort(groupArray(tuple(${[...keys.map(sortKey), value].join(', ')})))`;
  return `arrayMap(t -> tupleElement(t, ${keys.length + 1}), ${sorted})`;
}

/** `string_agg(DISTINCT value, '; ' ORDER BY value)`, or not distinct and by keys; NULL where there are no texts. */
function joinTexts(parts: readonly Part[]): string {
  const [first = [], [separator, order, , ...key] = [], ...keys] = args(parts);
  const isDistinct = isWord(first[0], 'DISTINCT');
  const value = trimmed(isDistinct ? first.slice(1) : first);
  const isItself = keys.length === 0 && trimmed(key) === value;
  if (separator?.kind !== 'text' || !isWord(order, 'ORDER') || (isDistinct && !isItself))
    throw new DialectError('Texts are joined in no order, or different ones in another than their own.');
  const texts = isDistinct ? `arraySort(groupUniqArray(${value}))` : sortedTexts(value, [key, ...keys]);
  return `nullIf(arrayStringConcat(${texts}, ${quoted(separator.text)}), '')`;
}

/** `min({'a': x, 'b': y}).b`: a field of the record that comes first. */
function firstOf(record: Group, field: string): string {
  const fields = args(record.parts).map(([name, , ...value]) => ({
    name: name?.kind === 'text' ? name.text.slice(1, -1) : '',
    sql: trimmed(value),
  }));
  const at = fields.findIndex(({ name }) => name === field);
  if (at < 0) throw new DialectError(`No field is called “${field}”.`);
  return `tupleElement(min(tuple(${fields.map(({ sql }) => sql).join(', ')})), ${at + 1})`;
}

/**
 * `(contains(a, 'x') OR contains(a, 'y'))` as one search for all of them, else nothing: ClickHouse takes seconds to
 * analyse what many such chains make of a query.
 */
function searchForAny(parts: readonly Part[]): string | null {
  const calls = split(parts, (part) => isWord(part, 'OR'));
  const sought = calls.map(([name, group, ...rest]) => {
    const isCall = isWord(name, 'CONTAINS') && isBracket(group) && rest.length === 0;
    const [text = [], [each, ...others] = []] = isCall ? args(group.parts) : [];
    return each?.kind === 'text' && others.length === 0 ? { within: trimmed(text), each } : null;
  });
  const within = sought[0]?.within;
  if (sought.length < 2 || !sought.every((one) => one !== null && one.within === within)) return null;
  return `multiSearchAny(${within ?? ''}, [${sought.map((one) => quoted(one?.each.text ?? '')).join(', ')}])`;
}

/** What stands in brackets; where signs of bits join all of it, as the function of that sign. */
function bracket({ open, parts }: Group): string {
  if (open === '{') throw new DialectError('A record stands outside of its minimum.');
  if (open === '[') return `[${write(parts)}]`;
  const search = searchForAny(parts);
  if (search !== null) return search;
  const sign = parts.find(isBits);
  if (sign?.kind !== 'sign') return `(${write(parts)})`;
  const [first = '', ...others] = split(parts, (part) => isSign(part, sign.text)).map(trimmed);
  return others.reduce((left, right) => `${bits.get(sign.text) ?? ''}(${left}, ${right})`, first);
}

type Written = { readonly sql: string; readonly taken: number };

function call(name: string, group: Group, [dot, field]: readonly (Part | undefined)[]): Written {
  const [record] = group.parts;
  switch (name.toUpperCase()) {
    case 'CAST':
    case 'TRY_CAST':
      return { sql: cast(group.parts), taken: 2 };
    case 'EXCLUDE':
      return { sql: `EXCEPT ${bracket(group)}`, taken: 2 };
    case 'STRING_AGG':
      return { sql: joinTexts(group.parts), taken: 2 };
  }
  if (record?.kind === 'group' && record.open === '{') {
    if (name !== 'min' || !isSign(dot, '.') || field?.kind !== 'word')
      throw new DialectError('Of a record nothing but a field of its minimum is known.');
    return { sql: firstOf(record, field.text), taken: 4 };
  }
  return { sql: callOf(name, args(group.parts).map(trimmed)), taken: 2 };
}

/** What begins at a part: a call, a filter, an element of a list, or the part alone. */
function begin(parts: readonly Part[], at: number, part: Part): Written {
  const next = parts[at + 1];
  if (part.kind === 'group') return { sql: bracket(part), taken: 1 };
  if (isBits(part)) throw new DialectError(`“${part.text}” stands outside of brackets of its own.`);
  if (part.kind === 'text' && part.text.includes('\\') && isWord(parts[at - 1], 'LIKE'))
    throw new DialectError('A pattern holds a backslash.');
  if (part.kind === 'text' || part.kind === 'name') return { sql: quoted(part.text), taken: 1 };
  if (part.kind !== 'word' || next?.kind !== 'group') return { sql: part.text, taken: 1 };
  if (next.open === '[') return { sql: `arrayElementOrNull(${part.text}, ${write(next.parts)})`, taken: 2 };
  if (isWord(part, 'FILTER') && !isWord(next.parts[0], 'WHERE'))
    return { sql: `FILTER (WHERE ${write(next.parts)})`, taken: 2 };
  if (keywords.has(part.text.toLowerCase())) return { sql: part.text, taken: 1 };
  return call(part.text, next, parts.slice(at + 2, at + 4));
}

function write(given: readonly Part[]): string {
  const parts = withNames(given);
  const out: string[] = [];
  /** Where in `out` the value begins to which a following `::` belongs. */
  let value = 0;
  for (let at = 0; at < parts.length;) {
    const part = parts[at];
    if (!part) break;
    if (!isSign(part, '.') && !isSign(parts[at - 1], '.')) value = out.length;
    const { sql, taken } = begin(parts, at, part);
    out.push(part.space, sql);
    at += taken;
    const [sign, type] = parts.slice(at, at + 2);
    if (!isSign(sign, '::')) continue;
    if (type?.kind !== 'word') throw new DialectError('A type is no name.');
    const [space = '', ...cut] = out.splice(value);
    out.push(space, castTo(cut.join(''), type.text));
    at += 2;
  }
  return out.join('');
}

const trimmed = (parts: readonly Part[]): string => write(parts).trim();

/**
 * A query's SQL in ClickHouse's dialect: the same question, the same answer. Throws a `DialectError` for what is not among
 * the constructs that queries are made of, so that nothing is ever asked otherwise than it is meant.
 */
export const translate = (sql: string): string => write(partsOf(sql));
