/** A question that was found in a text: `body` is what can stand in brackets, `explain` what stands before it. */
export type Statement = { readonly body: string; readonly explain: string; readonly from: number };

const opening = 'SELECT * FROM (\n';

/** Bytes before the body where it stands in brackets. */
export const bytesBefore = (before: string): number => before.length + opening.length;

/**
 * The body as a table. Nothing but a question can stand there: DuckDB's grammar lets in SELECT, WITH, FROM, VALUES,
 * DESCRIBE, SHOW and SUMMARIZE, and no statement that writes or sets.
 */
export const inBrackets = (body: string): string => `${opening}${body}\n)`;

const explaining = /^((?:\s|--[^\n]*\n|\/\*.*?\*\/)*)(explain(?:\s+analyze)?)\b/is;

/** EXPLAIN may stand before a question; what is left is judged like any other. */
export function splitExplain(sql: string): { readonly explain: string; readonly from: number } {
  const found = explaining.exec(sql);
  if (!found) return { explain: '', from: 0 };
  const explain = /analyze$/i.test(found[2] ?? '') ? 'EXPLAIN ANALYZE ' : 'EXPLAIN ';
  return { explain, from: found[0].length };
}

const mostEnds = 20;

/** Where the statement may end: with the text, or before one of its last semicolons. */
export function endsOf(text: string): string[] {
  const ends = [text];
  let end = text.lastIndexOf(';');
  while (end >= 0 && ends.length <= mostEnds) {
    ends.push(text.slice(0, end));
    end = end === 0 ? -1 : text.lastIndexOf(';', end - 1);
  }
  return ends;
}
