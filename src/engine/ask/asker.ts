import { AskError, type AskedColumn, type AskLimits, type Asked } from '../../query/free-question.ts';
import type { ResultColumn } from '../../query/to-rows.ts';
import { isSyntaxError, toAskError } from './ask-error.ts';
import { bytesBefore, endsOf, inBrackets, splitExplain, type Statement } from './statement.ts';

/** A connection that nothing else uses, which ran `tellErrors` before the settings were locked. */
export type AskConnection = {
  /** Parses and binds; rejects where DuckDB finds a fault, or more than one statement. Nothing is run. */
  readonly prepare: (sql: string) => Promise<void>;
  readonly read: (sql: string, signal?: AbortSignal) => Promise<readonly ResultColumn[]>;
};

async function fault(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return error;
  }
}

/**
 * Finds the one question of a text, by DuckDB's own parser. Rejects with an `AskError` where it is none; what the binder
 * complains of (an unknown column) comes out as well.
 */
export async function findQuestion(connection: AskConnection, sql: string): Promise<Statement> {
  const { explain, from } = splitExplain(sql);
  const text = sql.slice(from);
  const whole = await fault(connection.prepare(text));
  const told = whole === null ? null : toAskError(whole, sql, -byteLength(sql.slice(0, from)));
  if (told?.fault === 'several' || told?.fault === 'empty') throw told;
  for (const body of endsOf(text)) {
    const bracketed = await fault(connection.prepare(inBrackets(body)));
    if (bracketed === null && told === null) return { body, explain, from };
    if (bracketed !== null && !isSyntaxError(bracketed)) {
      throw told ?? toAskError(bracketed, sql, bytesBefore('') - byteLength(sql.slice(0, from)));
    }
  }
  if (told !== null && isSyntaxError(whole)) throw told;
  throw new AskError('not_a_question', '');
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const valuesOf = (columns: readonly ResultColumn[], index: number): readonly (string | null)[] =>
  Array.from(columns[index]?.values ?? [], (value) => (typeof value === 'string' ? value : null));

/** Table functions that set something or write, which a question can call. */
const setting = /^(enable_|disable_|truncate_|(force_)?checkpoint)/i;

type PlanNode = { readonly name?: string; readonly children?: readonly PlanNode[] };

const isSetting = ({ name = '', children = [] }: PlanNode): boolean =>
  setting.test(name.trim()) || children.some(isSetting);

/** Rejects a question that calls a function which would set something, however it is hidden: the plan has it. */
async function checkPlan(connection: AskConnection, sql: string): Promise<void> {
  const plan = valuesOf(await connection.read(`EXPLAIN (FORMAT JSON) ${sql}`), 1).join('');
  if ((JSON.parse(plan) as readonly PlanNode[]).some(isSetting)) throw new AskError('not_a_question', '');
}

const planColumns: readonly AskedColumn[] = [
  { name: 'explain_key', type: 'VARCHAR' },
  { name: 'explain_value', type: 'VARCHAR' },
];

async function columnsOf(connection: AskConnection, sql: string): Promise<AskedColumn[]> {
  const described = await connection.read(`DESCRIBE ${sql}`);
  const types = valuesOf(described, 1);
  return valuesOf(described, 0).map((name, index) => ({ name: name ?? '', type: types[index] ?? '' }));
}

/** Reads with a time limit; over it, the question is stopped and an `AskError` says so. */
async function readInTime(
  connection: AskConnection,
  sql: string,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<readonly ResultColumn[]> {
  const stopping = new AbortController();
  const over = new AskError('too_long', '');
  const timer = setTimeout(() => {
    stopping.abort(over);
  }, milliseconds);
  const stop = () => {
    stopping.abort(signal?.reason);
  };
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    const result = await connection.read(sql, stopping.signal);
    stopping.signal.throwIfAborted();
    return result;
  } catch (error) {
    throw stopping.signal.aborted ? (stopping.signal.reason as Error) : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** More values than these would not fit into a page, however few rows they are. */
const mostValues = 2_000_000;

/**
 * Runs a question that `findQuestion` found. Every value is cast to text by DuckDB, and one row more than the limit is
 * asked for, so that it is known whether there are more.
 */
export async function runQuestion(
  connection: AskConnection,
  sql: string,
  { body, explain, from }: Statement,
  limits: AskLimits,
  signal: AbortSignal | undefined,
): Promise<Asked> {
  const bracketed = inBrackets(body);
  const cast = 'SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (\n';
  try {
    await checkPlan(connection, bracketed);
    const columns = explain === '' ? await columnsOf(connection, bracketed) : planColumns;
    const most = Math.min(limits.rows, Math.max(1, Math.floor(mostValues / columns.length)));
    const run = explain === '' ? `${cast}${body}\n) LIMIT ${most + 1}` : `${explain}${bracketed}`;
    const result = await readInTime(connection, run, limits.milliseconds, signal);
    const values = columns.map((_, index) => valuesOf(result, index));
    const count = values[0]?.length ?? 0;
    const rows = Array.from({ length: Math.min(count, most) }, (_, row) =>
      values.map((column) => column[row] ?? null),
    );
    return { columns, rows, more: count > most, plan: explain !== '' };
  } catch (error) {
    if (signal?.aborted || error instanceof AskError) throw error;
    const before = explain === '' ? cast.length : bytesBefore(explain);
    throw toAskError(error, sql, before - byteLength(sql.slice(0, from)));
  }
}

/** Begins the transaction that a question is answered in: it cannot write, and is rolled back. */
export const beginReading = 'BEGIN TRANSACTION READ ONLY';
