import { disputeGroupLabels, disputeOrder, disputeResultLabels } from './form-labels.ts';
import { toCore } from './labels.ts';
import { parseFigure } from '../parse-number.ts';
import { placeOfToken, unreadable, type Reading } from './reading.ts';
import { placeCells, type Segment } from './segments.ts';
import type { Token } from './tokens.ts';

/** Whether a run of label text is the header of section four: it names every group and every result. */
const isHeader = (run: string): boolean =>
  [...disputeGroupLabels, ...disputeResultLabels].every(({ cores }) =>
    cores.some((core) => run.includes(core)),
  );

/** Section four read from a stream: the header, then its fifteen numbers in the form's order, or none at all. */
export function readDisputesInStream(segments: readonly Segment[]): Reading {
  let pending: Token[] = [];
  for (const segment of segments) {
    pending = [...pending, ...segment.labels].slice(-60);
    const filled = segment.values.filter((token) => token.kind === 'value');
    const header = isHeader(toCore(pending.map((token) => token.text).join('')));
    if (filled.length === 0 && !(header && segment.values.length >= disputeOrder.length)) continue;
    if (header) {
      const [head, ...rest] = segment.values;
      const row = head?.opens && rest.length === disputeOrder.length ? rest : segment.values;
      const cells = placeCells(row, disputeOrder.length, false);
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
