import type { Completion, CompletionSource } from '@codemirror/autocomplete';
import { PostgreSQL, SQLDialect, type SQLNamespace } from '@codemirror/lang-sql';
import type { Text } from '../../schema/axis.ts';
import { columnNotes, type PlainColumn } from '../../schema/column-notes.ts';
import { indicatorOf, isIndicatorKey } from '../../schema/indicators.ts';
import { tables, type TableName } from '../../schema/tables.ts';

/** DuckDB speaks PostgreSQL’s dialect, and some words more. */
export const duckdb = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `${PostgreSQL.spec.keywords ?? ''} anti asof columns describe exclude ilike macro pivot positional qualify replace sample semi show summarize try try_cast unpivot`,
  types: `${PostgreSQL.spec.types ?? ''} hugeint ubigint uinteger usmallint utinyint tinyint double struct list map union blob`,
});

type Say = (text: Text) => string;

const plainName = /^[a-z_]\w*$/;
/** Columns whose names are words of SQL. */
const reserved = new Set(['at', 'position', 'result', 'value', 'key', 'section']);
const quoted = (name: string): string => (plainName.test(name) && !reserved.has(name) ? name : `"${name}"`);

const isNoted = (name: string): name is PlainColumn => Object.hasOwn(columnNotes, name);

function meaningOf(name: string, say: Say): string {
  if (isIndicatorKey(name)) return say(indicatorOf(name).names);
  return isNoted(name) ? say(columnNotes[name]) : '';
}

const columnsOf = (table: TableName, say: Say): Completion[] =>
  Object.keys(tables[table]).map((name) => ({
    label: name,
    apply: quoted(name),
    detail: meaningOf(name, say),
    type: 'property',
  }));

const names = Object.keys(tables) as TableName[];

/** Tables with their columns, each with what it means in the reader’s language. */
export const schemaOf = (say: Say): SQLNamespace =>
  Object.fromEntries(
    names.map((name) => [name, { self: { label: name, type: 'class' }, children: columnsOf(name, say) }]),
  );

/** Where a table is to follow; the language’s own source knows these. */
const beforeTable = /\b(?:from|join|describe|summarize)\s+$/i;

const word = /"?[\w.]*$/;

/** Columns by their names alone: of the tables that the statement names, or of all while it names none. */
export function columnSource(say: Say): CompletionSource {
  const all = new Map(names.map((name) => [name, columnsOf(name, say)]));
  return (context) => {
    const found = context.matchBefore(word);
    const from = found?.from ?? context.pos;
    const before = context.state.sliceDoc(Math.max(0, from - 40), from);
    const typed = found?.text ?? '';
    if (before.endsWith("'") || beforeTable.test(before) || /^\w+\.$/.test(typed)) return null;
    if (typed === '' && !context.explicit) return null;
    const text = context.state.doc.toString();
    const named = names.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(text));
    const seen = new Set<string>();
    const options = (named.length > 0 ? named : names)
      .flatMap((name) => all.get(name) ?? [])
      .filter(({ label }) => !seen.has(label) && seen.add(label))
      .map((option) =>
        typed.startsWith('"')
          ? { ...option, label: `"${option.label}"`, apply: `"${option.label}"` }
          : option,
      );
    const closes = context.state.sliceDoc(context.pos, context.pos + 1) === '"';
    return {
      from,
      ...(typed.startsWith('"') && closes ? { to: context.pos + 1 } : {}),
      options,
      validFor: /^"?[\w.]*$/,
    };
  };
}
