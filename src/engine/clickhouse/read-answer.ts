import { ServerError } from '../../query/database.ts';
import type { CellType } from '../../query/query.ts';
import type { ResultColumn } from '../../query/to-rows.ts';

type Meta = { readonly name: string; readonly type: string };
type Answer = { readonly meta: readonly Meta[]; readonly data: readonly (readonly unknown[])[] };

const cutOff = (why: string, cause?: unknown): ServerError =>
  new ServerError(`What the data server sent is not whole: ${why}.`, 'cut_off', { cause });

const isMeta = (value: unknown): value is Meta =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'type' in value &&
  typeof value.type === 'string';

/** ClickHouse’s `JSONCompact`, whole: as many rows as it says, each with all columns, and no complaint at its end. */
function parseAnswer(text: string): Answer {
  let value: Partial<Record<'meta' | 'data' | 'rows' | 'exception', unknown>> | null;
  try {
    value = JSON.parse(text) as typeof value;
  } catch (cause) {
    throw cutOff('it ends within the answer, or is none', cause);
  }
  const { meta, data, rows, exception } = value ?? {};
  if (typeof exception === 'string') throw cutOff(exception);
  if (!Array.isArray(meta) || !meta.every(isMeta) || !Array.isArray(data)) throw cutOff('it has no table');
  const isRow = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === meta.length;
  if (data.length !== rows || !data.every(isRow)) throw cutOff('rows or columns are missing');
  return { meta, data };
}

const bare = (type: string): string =>
  /^(?:Nullable|LowCardinality)\((.*)\)$/.exec(type)?.[1]?.replace(/^Nullable\((.*)\)$/, '$1') ?? type;

/** How the values of a column are read: whole numbers and decimals come as text; what is compared, as 0 and 1. */
function readerOf(type: string, declared: CellType | undefined): (value: unknown) => unknown {
  const plain = bare(type);
  if (/^U?Int(?:64|128|256)$/.test(plain))
    return (value) => (typeof value === 'string' ? BigInt(value) : value);
  if (plain.startsWith('Decimal')) return (value) => (typeof value === 'string' ? Number(value) : value);
  // Of a union of whole numbers and others each is what it is.
  if (plain.startsWith('Variant(') && declared === 'number')
    return (value) => (typeof value === 'string' ? Number(value) : value);
  if (plain === 'UInt8' && declared === 'boolean')
    return (value) => (value === 1 ? true : value === 0 ? false : value);
  return (value) => value;
}

/** The columns of an answer. Throws a `ServerError` where it is not whole. */
export function readAnswer(
  text: string,
  declared: Readonly<Record<string, CellType>>,
): readonly ResultColumn[] {
  const { meta, data } = parseAnswer(text);
  return meta.map(({ name, type }, at) => {
    const read = readerOf(type, declared[name]);
    return { name, values: data.map((row) => read(row[at])) };
  });
}
