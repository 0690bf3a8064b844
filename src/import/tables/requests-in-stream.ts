import type { RequestRow } from '../../schema/requests.ts';
import { applicantOrderIn } from './applicant-order.ts';
import { applicantLabels, applicantOrder, isGroupCore, requestRowLabels } from './form-labels.ts';
import { findExact, toCore } from './labels.ts';
import { toMatching } from '../normalize.ts';
import { placeOfToken, type Reading, type TableRow } from './table-reading.ts';
import { exactRow, resolveRequestRows } from './resolve-request-rows.ts';
import { cellsFollowLabels, placeCells, type Segment } from './segments.ts';
import type { Token } from './text-tokens.ts';

const width = applicantOrder.length;
const marker = /(?=\([一二三四五六七八九十]{1,2}\)|(?<![一-鿿])[一二三四]、|(?<!\d)\d{1,2}[.、](?!\d))/;

/** A run of label text cut before each number of the form: （三）不予公开, 1.属于国家秘密. */
const itemsOf = (text: string): string[] => toMatching(text).split(marker).filter(Boolean);

type Named = {
  readonly label: string;
  readonly key: RequestRow | null;
  readonly before: readonly RequestRow[];
};

/** The row that the values after a run of label text belong to: its last item that is no heading. */
function nameOf(tokens: readonly Token[]): Named {
  const items = itemsOf(tokens.map((token) => token.text).join(''));
  const before = items
    .slice(0, -1)
    .flatMap((item) => (isGroupCore(toCore(item)) ? [] : (exactRow(item) ?? [])));
  for (const item of items.toReversed()) {
    const key = exactRow(item);
    if (key) return { label: item, key, before: before.filter((each) => each !== key) };
    if (!isGroupCore(toCore(item))) break;
  }
  const lastToken = tokens.at(-1)?.text ?? '';
  const tail = exactRow(lastToken);
  const heads = tokens.filter(({ text }) => findExact(toCore(text), applicantLabels) !== null).length;
  if (tail && heads < 2) return { label: lastToken, key: tail, before };
  const whole = toCore(items.at(-1) ?? '');
  const ending = requestRowLabels
    .flatMap(({ key, cores }) => cores.map((core) => ({ key, core })))
    .filter(({ core }) => core.length >= 4 && whole.endsWith(core))
    .sort((a, b) => b.core.length - a.core.length)[0];
  if (ending) return { label: ending.core, key: ending.key, before };
  const label = items.findLast((item) => !isGroupCore(toCore(item))) ?? '';
  return { label: /^[(\d一二三四]/.test(label) ? label : toMatching(lastToken), key: null, before };
}

const hasCells = (segment: Segment): boolean =>
  segment.values.some((token) => token.kind === 'value') || segment.values.length >= width;

/** The cells of a row: where its numbers stand in one row with its label, what begins the next row is none of them. */
function ownValues({ labels, values }: Segment): readonly Token[] {
  const row = labels.at(-1)?.row;
  const numbers = values.filter(({ kind }) => kind === 'value');
  const inRow = row !== undefined && numbers.length > 1 && numbers.every((token) => token.row === row);
  return inRow ? values.filter((token) => token.row === row) : values;
}

function rowOf(label: string, segment: Segment, follow: boolean): TableRow {
  const cells = placeCells(ownValues(segment), width, follow);
  return {
    labels: [label],
    cells: cells?.map((token) => ({ text: token.text, place: placeOfToken('requests', token) })) ?? null,
    printed: segment.values
      .map((token) => token.text)
      .join(' ')
      .trim(),
    place: placeOfToken('requests', segment.labels.at(-1)),
  };
}

const emptyRow = (key: RequestRow, at: Token | undefined): TableRow => ({
  labels: [requestRowLabels.find((label) => label.key === key)?.cores[0] ?? ''],
  cells: applicantOrder.map(() => ({ text: '', place: placeOfToken('requests', at) })),
  printed: '',
  place: placeOfToken('requests', at),
});

/** Section three read from a stream: a row is a label and its seven cells, never fewer, never shifted. */
export function readRequestsInStream(segments: readonly Segment[]): Reading {
  const follow = cellsFollowLabels(segments, width);
  const named = segments.map((segment) => ({ segment, ...nameOf(segment.labels) }));
  const isRow = ({ segment, key, before }: (typeof named)[number]) =>
    (key !== null && hasCells(segment)) || before.length >= 10;
  const start = named.findIndex(
    (each) =>
      isRow(each) &&
      (each.key === 'received' ||
        each.before.length > 0 ||
        each.key === 'carried_in' ||
        each.key === 'granted'),
  );
  const end = named.findLastIndex((each) => isRow(each));
  if (start < 0) return { found: [], unknown: [], editions: [] };
  const rows: TableRow[] = [];
  const seen = new Set<RequestRow>(
    named.flatMap(({ key, segment }) => (key && segment.values.length > 0 ? [key] : [])),
  );
  for (const { segment, label, key, before } of named.slice(start, end + 1)) {
    // A row whose cells left no trace at all is empty in every one of them.
    for (const empty of before) if (!seen.has(empty)) rows.push(emptyRow(empty, segment.labels[0]));
    if (key !== null && segment.values.length === 0) rows.push(emptyRow(key, segment.labels.at(-1)));
    else if (key !== null || segment.values.filter((token) => token.kind === 'value').length === width) {
      rows.push(rowOf(label, segment, follow));
    }
  }
  const header = toMatching(
    named
      .slice(Math.max(0, start - 12), start + 1)
      .flatMap(({ segment }) => segment.labels.map((token) => token.text))
      .join(''),
  );
  return resolveRequestRows(
    rows,
    applicantOrderIn(header.slice(0, header.lastIndexOf('本年新收') + 1 || header.length)),
  );
}
