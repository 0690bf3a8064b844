import { AskError, type AskFault } from '../../query/free-question.ts';

/** Run on a connection before the settings are locked: errors then tell their kind and place as JSON. */
export const tellErrors = 'SET errors_as_json = true';

type Told = {
  readonly kind: string;
  readonly message: string;
  readonly position: number | null;
  readonly isSyntax: boolean;
};

const plain = (message: string): Told => ({ kind: '', message, position: null, isSyntax: false });

/** What DuckDB tells of an error; a text that is no such JSON is its message. */
function readTold(text: string): Told {
  try {
    const told = JSON.parse(text.slice(text.indexOf('{'))) as Record<string, string | undefined>;
    const kind = told.exception_type;
    const message = told.exception_message;
    if (kind === undefined || message === undefined) return plain(text);
    const position = Number(told.position ?? NaN);
    return {
      kind,
      message,
      position: Number.isInteger(position) ? position : null,
      isSyntax: told.error_subtype === 'SYNTAX_ERROR',
    };
  } catch {
    return plain(text);
  }
}

/** DuckDB counts bytes of UTF-8; an editor counts UTF-16. */
function toIndex(text: string, bytes: number): number | null {
  if (bytes < 0) return null;
  let seen = 0;
  let index = 0;
  for (const letter of text) {
    if (seen >= bytes) return index;
    const code = letter.codePointAt(0) ?? 0;
    seen += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    index += letter.length;
  }
  return seen >= bytes ? index : null;
}

const faultOf = ({ kind, message }: Told): AskFault => {
  if (kind === 'Permission') return 'forbidden';
  if (message.includes('multiple statements')) return 'several';
  return message.startsWith('No statement to prepare') ? 'empty' : 'sql';
};

/** Whether the text is no sentence of SQL at all. */
export const isSyntaxError = (error: unknown): boolean => readTold((error as Error).message).isSyntax;

/**
 * What DuckDB complains of, as told on a connection that ran `tellErrors`. `sql` is the reader's text, which began after
 * `before` bytes of what was run.
 */
export function toAskError(error: unknown, sql: string, before: number): AskError {
  const told = readTold((error as Error).message);
  const message = told.kind === '' ? told.message : `${told.kind} Error: ${told.message}`;
  const at = told.position === null ? null : toIndex(sql, told.position - before);
  return new AskError(faultOf(told), message, at);
}
