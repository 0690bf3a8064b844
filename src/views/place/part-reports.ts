import { placeColumn, placeMeasures, type PlaceMeasure, type PlaceRow } from '../../query/place-reports.ts';
import { chooseYear, governedBy, reportsOfParts, type YearChoice } from './choose-year.ts';
import { standingsOf, type Stood } from './standing.ts';

/** A part of a place by its code and its name in the reader's language. */
export type PartName = { readonly code: string; readonly name: string };

export type PartReport = PartName & {
  /** The report that is compared, of the chosen year and scope; null where there is none. */
  readonly report: PlaceRow | null;
  /** One of that year in another scope, where there is none of the chosen one. */
  readonly other: PlaceRow | null;
  /** All reports of its government of the chosen scope, oldest first. */
  readonly history: readonly PlaceRow[];
};

export type PlaceParts = YearChoice & {
  readonly years: readonly number[];
  readonly parts: readonly PartReport[];
  readonly standings: ReadonlyMap<PlaceMeasure, ReadonlyMap<PlaceRow, Stood>>;
};

/** How many parts there are, how many have filed, and of those the late and the contradicting. */
export type PlaceCounts = {
  readonly total: number;
  readonly held: number;
  readonly late: number;
  readonly contradicting: number;
};

export const cellOf = (row: PlaceRow, key: PlaceMeasure) => ({
  value:
    typeof row[placeColumn(key, 'value')] === 'number' ? (row[placeColumn(key, 'value')] as number) : null,
  numerator: row[placeColumn(key, 'numerator')] as number | null,
  denominator: row[placeColumn(key, 'denominator')] as number | null,
  basis: row[placeColumn(key, 'basis')] as string | null,
  missing: row[placeColumn(key, 'missing')] as string | null,
});

/** The parts of a place in one year and scope, held or not; the year asked for, else as `chooseYear` has it. */
export function toPlaceParts(
  rows: readonly PlaceRow[],
  names: readonly PartName[],
  asked: number | null,
): PlaceParts | null {
  const reports = reportsOfParts(
    rows,
    names.map(({ code }) => code),
  );
  const choice = chooseYear(reports, asked);
  return choice && standTogether(reports, names, choice);
}

/** The same in a year and scope that are known; `reports` are those of the governments of the parts. */
export function standTogether(
  reports: readonly PlaceRow[],
  names: readonly PartName[],
  { year, scope }: YearChoice,
): PlaceParts {
  const parts = names.map(({ code, name }): PartReport => {
    const governing = reports.filter((row) => governedBy(row) === code);
    const ofYear = governing.filter((row) => row.year === year);
    const report = ofYear.find((row) => row.scope === scope) ?? null;
    return {
      code,
      name,
      report,
      other: report ? null : (ofYear[0] ?? null),
      history: governing.filter((row) => row.scope === scope).toReversed(),
    };
  });
  const compared = parts.flatMap(({ report }) => report ?? []);
  const held = ({ report, other }: PartReport) => (report ? 0 : other ? 1 : 2);
  return {
    year,
    scope,
    years: [...new Set(reports.flatMap((row) => row.year ?? []))].sort((a, b) => b - a),
    parts: parts.toSorted((one, other) => held(one) - held(other)),
    // A scope that is not stated may be either: such reports are no group.
    standings: new Map(
      placeMeasures.map((key) => [key, scope === null ? new Map() : standingsOf(compared, key)]),
    ),
  };
}

const heldReports = ({ parts }: PlaceParts): readonly PlaceRow[] =>
  parts.flatMap(({ report, other }) => report ?? other ?? []);

/** The reports of the parts that contradict themselves. */
export const contradictingReports = (placed: PlaceParts): readonly PlaceRow[] =>
  heldReports(placed).filter(({ contradictions }) => (contradictions ?? 0) > 0);

export function countParts(placed: PlaceParts): PlaceCounts {
  const { parts } = placed;
  const held = heldReports(placed);
  return {
    total: parts.length,
    held: held.length,
    late: held.filter(({ late }) => late === true).length,
    contradicting: contradictingReports(placed).length,
  };
}
