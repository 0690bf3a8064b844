import { isIndicatorKey } from '../../schema/indicators.ts';
import type { LedgerColumn, LedgerMapping } from './propose-mapping.ts';

/** What columns hold, by their headings; null leaves a column out. */
export type MappingFile = ReadonlyMap<string, LedgerColumn['key']>;

/** A mapping file of an unknown key: its heading and the key as they stand in the file. */
export class UnknownKeyError extends Error {
  override readonly name = 'UnknownKeyError';
}

function parseObject(text: string): object | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && !Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/**
 * Reads a mapping file: headings (as they are printed) and keys. Null for what is no JSON of an object; throws
 * `UnknownKeyError`.
 */
export function parseMappingFile(text: string): MappingFile | null {
  const parsed = parseObject(text);
  if (parsed === null) return null;
  return new Map(
    Object.entries(parsed).map(([heading, key]: [string, unknown]) => {
      if (key === null || key === '') return [heading, null];
      if (key === 'publisher' || key === 'year') return [heading, key];
      if (typeof key === 'string' && isIndicatorKey(key)) return [heading, key];
      throw new UnknownKeyError(`“${heading}”: ${JSON.stringify(key)}`);
    }),
  );
}

/** A mapping with what a file says of its columns, by the whole heading or its last piece. */
export function applyMappingFile(mapping: LedgerMapping, file: MappingFile): LedgerMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column) => {
      const name = [column.heading, column.heading.split(' › ').at(-1) ?? ''].find((each) => file.has(each));
      return name === undefined ? column : { ...column, key: file.get(name) ?? null, sure: true };
    }),
  };
}
