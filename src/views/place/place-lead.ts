import { levelOfCode } from '../../places/place-code.ts';
import type { PlaceRow } from '../../query/place-reports.ts';
import type { ViewContext } from '../model/view.ts';
import { governedBy } from './choose-year.ts';
import { percentText } from './measure-cells.ts';
import { cellOf, countParts, type PlaceParts } from './part-reports.ts';
import { placeSentence } from './place-sentence.ts';

/** What is known of a place: its own reports and those of its parts, and how many parts should have filed. */
export type PlaceKnown = {
  readonly code: string;
  readonly name: string;
  readonly placed: PlaceParts | null;
  readonly rows: readonly PlaceRow[];
  /** Places of the register directly within it. */
  readonly total: number;
};

/** The newest report of the government of a place itself; null where none is held. */
export const ownReport = (rows: readonly PlaceRow[], code: string): PlaceRow | null =>
  rows.filter((row) => governedBy(row) === code).sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0] ?? null;

/** Whether a place’s own report stands before its parts: a county is asked for itself, a city for its counties. */
export const leadsWithOwn = ({ code, rows }: Pick<PlaceKnown, 'code' | 'rows'>): boolean =>
  levelOfCode(code) === 'county' && ownReport(rows, code) !== null;

/** The year that a place’s page speaks of: that of what stands first on it; null where nothing is held. */
export const titleYear = (known: PlaceKnown): number | null =>
  leadsWithOwn(known) ? (ownReport(known.rows, known.code)?.year ?? null) : (known.placed?.year ?? null);

/** The one sentence below the name: how the parts stand, else whether the place itself has a report, else what is missing. */
export function placeLead({ code, name, placed, rows, total }: PlaceKnown, context: ViewContext): string {
  const { t, format } = context;
  const words = t.place;
  if (placed) return placeSentence(countParts(placed), context);
  if (total > 0) return words.noneHeld(name, format.exact(total, 'count'));
  const years = [...new Set(rows.flatMap((row) => (governedBy(row) === code ? (row.year ?? []) : [])))];
  if (years.length === 0) return words.noOwn(name);
  const told = years.toSorted((one, other) => one - other).map((year) => format.exact(year, 'year'));
  return words.heldOwn(name, told.join(t.app.filter.and));
}

/** The main figures of a place's own newest report in one line; null where it has none. */
export function ownFacts(
  { code, rows }: Pick<PlaceKnown, 'code' | 'rows'>,
  context: ViewContext,
): string | null {
  const { t, format } = context;
  const words = t.place.facts;
  const own = ownReport(rows, code);
  if (!own) return null;
  const requests = cellOf(own, 'requests_received').value;
  const disclosed = cellOf(own, 'disclosure_rate').value;
  const items = cellOf(own, 'items_disclosed').value;
  const told = [
    ...(requests === null ? [] : [words.requests(format.exact(requests, 'count'))]),
    ...(disclosed === null ? [] : [words.disclosed(percentText(disclosed, context))]),
    ...(items === null ? [] : [words.items(format.exact(items, 'count'))]),
    ...((own.contradictions ?? 0) > 0
      ? [words.contradictions(format.exact(own.contradictions ?? 0, 'count'))]
      : []),
  ];
  return words.line(
    format.exact(own.year ?? 0, 'year'),
    told.length > 0 ? told.join(t.app.filter.and) : words.none,
  );
}
