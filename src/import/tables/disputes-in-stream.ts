import { disputeGroupLabels, disputeOrder, disputeResultLabels } from './form-labels.ts';
import { toCore } from './labels.ts';
import { parseFigure } from '../parse-number.ts';
import { placeOfToken, unreadable, type Reading } from './table-reading.ts';
import { placeCells, type Segment } from './segments.ts';
import type { Token } from './text-tokens.ts';

/** Whether a run of label text is the header of section four: it names every group and every result. */
const isHeader = (run: string): boolean =>
  [...disputeGroupLabels, ...disputeResultLabels].every(({ cores }) =>
    cores.some((core) => run.includes(core)),
  );

const characters = (text: string): string => Array.from(text).sort().join('');
const results = disputeResultLabels.map(({ cores }) => cores[0] ?? '');
const groups = disputeGroupLabels.map(({ cores }) => cores[0] ?? '');
const wholeHeader = `${groups.join('')}行政诉讼${results.join('').repeat(groups.length)}`;

/** Whether a run ends in the form's header with its headings broken over lines: the same characters, each as often. */
function isBrokenHeader(run: string): boolean {
  const own = run.slice(Math.max(0, run.lastIndexOf('行政复议行政诉讼')));
  const starts = results.map((result) => own.indexOf(result.slice(0, 3)));
  const inOrder = starts.every((at, index) => at >= 0 && (index === 0 || at > (starts[index - 1] ?? 0)));
  return own.length === wholeHeader.length && inOrder && characters(own) === characters(wholeHeader);
}

/** Where the longest of a label's wordings first stands in a run of headings. */
const firstAt = (run: string, cores: readonly string[]): number =>
  run.indexOf([...cores].sort((a, b) => b.length - a.length).find((core) => run.includes(core)) ?? '');

/** Whether a header names kinds and results in the form's order: only then do its numbers stand in that order. */
const isInOrder = (run: string): boolean =>
  [disputeGroupLabels, disputeResultLabels].every((labels) => {
    const places = labels.map(({ cores }) => firstAt(run, cores));
    return places.every((at, index) => index === 0 || at > (places[index - 1] ?? 0));
  });

/** Section four read from a stream: the header, then its fifteen numbers in the form's order, or none at all. */
export function readDisputesInStream(segments: readonly Segment[]): Reading {
  let pending: Token[] = [];
  for (const segment of segments) {
    pending = [...pending, ...segment.labels].slice(-60);
    const filled = segment.values.filter((token) => token.kind === 'value');
    const run = toCore(pending.map((token) => token.text).join(''));
    const broken = isBrokenHeader(run);
    const header = broken || isHeader(run);
    if (filled.length === 0 && !(header && segment.values.length >= disputeOrder.length)) continue;
    if (header) {
      const [head, ...rest] = segment.values;
      const row = head?.opens && rest.length === disputeOrder.length ? rest : segment.values;
      const cells = broken || isInOrder(run) ? placeCells(row, disputeOrder.length, false) : null;
      const printed = segment.values
        .map((token) => token.text)
        .join(' ')
        .trim();
      return {
        found: disputeOrder.map((key, at) => {
          const cell = cells?.[at];
          return {
            key,
            figure: cell ? parseFigure(cell.text, 'count') : unreadable(printed),
            place: placeOfToken('disputes', cell ?? segment.values[0]),
            ...(cell ? {} : { unplaced: true as const }),
          };
        }),
        unknown: [],
        editions: [],
      };
    }
    pending = [];
  }
  return { found: [], unknown: [], editions: [] };
}
