import { unitIn } from './around-tables.ts';
import { applicantOrder, disclosureRowLabels } from './form-labels.ts';
import { nameYears, toCore } from './labels.ts';
import { cutHeaders, isColumnHeading, matchColumns } from './match-columns.ts';
import { toMatching } from '../normalize.ts';
import { placeOfToken, type Reading } from './table-reading.ts';
import {
  disclosureRowOf,
  resolveDisclosureRows,
  type DisclosureTableRow,
} from './resolve-disclosure-rows.ts';
import { cellsFollowLabels, placeCells, type Segment } from './segments.ts';
import type { Token } from './text-tokens.ts';

const corner = '信息内容';
const article = /第二十条第[(]?[一二三四五六七八九十]+[)]?项?/g;

const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join('');

const isRowLabel = (text: string): boolean =>
  disclosureRowLabels.some(({ cores }) => cores.includes(toCore(text)));

/** The row label at the end of a run: its last token, or its last tokens together (a label over several lines). */
function labelAtEnd(tokens: readonly Token[]): { readonly label: string; readonly from: number } | null {
  for (let count = 1; count <= Math.min(12, tokens.length); count += 1) {
    const text = textOf(tokens.slice(-count));
    if (isRowLabel(text)) return { label: text, from: tokens.length - count };
  }
  const last = tokens.at(-1);
  if (last && disclosureRowOf(last.text)) return { label: last.text, from: tokens.length - 1 };
  return null;
}

/** The header cells in the tokens before a row label; the corner and the article's own line are none. */
function headersIn(tokens: readonly Token[], label: string): readonly string[] | null {
  const run = nameYears(toMatching(textOf(tokens))).replace(article, '');
  const at = run.lastIndexOf(corner);
  if (at < 0 && !tokens.some((token) => isColumnHeading(token.text))) return null;
  const named = disclosureRowOf(label);
  const start = tokens.findLastIndex((token) => toMatching(token.text).endsWith(corner));
  const from = start >= 0 ? start + 1 : tokens.findIndex((token) => isColumnHeading(token.text));
  const cells =
    at >= 0 && start < 0
      ? []
      : tokens.slice(from).flatMap((token) => (isRowLabel(token.text) ? [] : [token.text]));
  if (!named) return cells;
  const own = matchColumns(cells, named.block).keys;
  const known = own.filter((key) => key !== null).length;
  if (known > 0 && known === own.length) return cells;
  const cut = cutHeaders(run.slice(at < 0 ? 0 : at + corner.length), named.block);
  const whole = toCore(cut.join('')) === toCore(cells.join(''));
  return cut.length > known || (whole && cut.length > 0) ? cut : cells;
}

/** Section two read from a stream: header cells after 信息内容, then rows of a label and as many cells. */
export function readDisclosureInStream(segments: readonly Segment[]): Reading {
  const rows: DisclosureTableRow[] = [];
  let pending: Token[] = [];
  let headers: readonly string[] = [];
  let unit: string | null = null;
  const follow = cellsFollowLabels(segments, applicantOrder.length);
  for (const segment of segments) {
    const tokens = [...pending, ...segment.labels];
    const end = labelAtEnd(tokens);
    if (!end) {
      const label = textOf(segment.labels);
      const filled = segment.values.filter((token) => token.kind === 'value').length;
      if (filled === 0) pending = tokens.slice(-40);
      else {
        const inTable = headers.length > 0 && pending.length === 0 && filled === headers.length;
        if (inTable && segment.labels.length === 1 && segment.values.length === filled && rows.length > 0) {
          rows.push({ ...rowOf(label, headers, segment, follow), unit });
        } else headers = [];
        pending = [];
      }
      continue;
    }
    const before = tokens.slice(0, end.from);
    const found = headersIn(before, end.label);
    if (found) {
      headers = found;
      unit = before.map(({ text }) => unitIn(text)).findLast((each) => each !== null) ?? null;
    }
    pending = [];
    if (headers.length === 0) continue;
    // The last label of a text that breaks off: nothing tells whether its cells are empty.
    if (segment === segments.at(-1) && segment.values.length === 0) continue;
    // A row whose cells left no trace at all is empty in every one of them.
    for (const token of before.filter(({ text }) => isRowLabel(text))) {
      rows.push(rowOf(token.text, headers, { labels: [token], values: [] }, follow));
    }
    rows.push({ ...rowOf(end.label, headers, segment, follow), unit });
  }
  return resolveDisclosureRows(rows);
}

function rowOf(
  label: string,
  headers: readonly string[],
  segment: Segment,
  follow: boolean,
): DisclosureTableRow {
  const cells =
    segment.values.length === 0
      ? headers.map((): Token => ({ kind: 'blank', text: '' }))
      : placeCells(segment.values, headers.length, follow);
  const place = placeOfToken('disclosure', segment.labels.at(-1));
  return {
    headers,
    labels: [label],
    cells:
      cells?.map((token) => ({
        text: token.text,
        place:
          token.line === undefined && token.page === undefined ? place : placeOfToken('disclosure', token),
      })) ?? null,
    printed: segment.values
      .map((token) => token.text)
      .join(' ')
      .trim(),
    place,
  };
}
