import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JsonFault, parseStrictJson } from '../../import/file/strict-json.ts';
import { DataFileError, type DataProblem } from './data-error.ts';

const megabyte = 1_000_000;
/** The largest that the file of one document may be (bytes); the largest that is filed has a thousandth of it. */
const largest = 16 * megabyte;

function readUpTo(limit: number, file: string, path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size <= limit) return readFileSync(path);
    const words = [String(Math.ceil(size / megabyte)), String(limit / megabyte)];
    throw new DataFileError(file, [{ kind: 'tooLarge', words }]);
  } catch (error) {
    if (error instanceof DataFileError || !(error instanceof Error && 'code' in error)) throw error;
    throw new DataFileError(file, [{ kind: 'unreadable', words: [String(error.code)] }]);
  }
}

/** The bytes of a document's file (`path`), named as `file` to people. Throws a `DataFileError`. */
export const readDataFile = (file: string, path: string): Uint8Array => readUpTo(largest, file, path);

/** The bytes of a list that a data folder has by this name, which may be of any size; null where there is none. */
export function readListFile(folder: string, name: string): Uint8Array | null {
  const path = join(folder, name);
  return existsSync(path) ? readUpTo(Number.POSITIVE_INFINITY, name, path) : null;
}

function toProblem({ kind, place, key }: JsonFault): DataProblem {
  const [line, column] = [String(place?.line ?? 1), String(place?.column ?? 1)];
  const words = kind === 'twice' ? [key, line] : [line, column];
  return { kind, at: place?.path.map(String) ?? [], words };
}

/** The value in a file's JSON, none of whose keys stands twice. Throws a `DataFileError` that names the place. */
export function parseJson(file: string, json: Uint8Array | string): unknown {
  try {
    return parseStrictJson(json);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new DataFileError(file, [toProblem(error)]);
  }
}
