import type { z } from 'zod';
import type { DataProblem } from './data-error.ts';

type Issue = z.core.$ZodIssue;

/** So many are told of one file. */
const most = 5;

const types: Readonly<Record<string, string>> = {
  number: 'number',
  int: 'number',
  string: 'text',
  array: 'list',
  object: 'record',
  record: 'record',
  boolean: 'flag',
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return at;
}

/** What a file has in a place, short enough for a line. */
function show(value: unknown): string {
  // JSON has no number without bounds, which a long one becomes.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function toProblem(issue: Issue, found: unknown): Omit<DataProblem, 'at'> {
  if (found === undefined) return { kind: 'missing' };
  const words = [show(found)];
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'wrongType', words: [types[issue.expected] ?? issue.expected, ...words] };
    case 'unrecognized_keys':
      return { kind: 'unknownKey', words: [issue.keys.join('”, “')] };
    case 'invalid_key':
      return { kind: 'unknownKey', words: [String(issue.path.at(-1))] };
    case 'invalid_union':
      return { kind: 'noFigure', words };
    case 'invalid_value':
      return { kind: 'notAmong', words: [...words, issue.values.map(String).join(', ')] };
    case 'invalid_format':
      if (issue.format === 'date') return { kind: 'noDay', words };
      return { kind: issue.format === 'url' ? 'noAddress' : 'wrongForm', words };
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? { kind: 'outOfRange', words }
        : { kind: 'empty' };
    case 'custom':
      return issue.params?.problem === 'noIndicator'
        ? { kind: 'noIndicator', words }
        : { kind: 'addressOfUnofficial' };
    case 'too_big':
    case 'not_multiple_of':
    case 'invalid_element':
      return { kind: 'outOfRange', words };
  }
}

/** What a schema finds wrong with a file's value, as problems with their places. */
export const nameProblems = (value: unknown, issues: readonly Issue[]): readonly DataProblem[] =>
  issues
    .slice(0, most)
    .map((issue) => ({ at: issue.path.map(String), ...toProblem(issue, valueAt(value, issue.path)) }));
