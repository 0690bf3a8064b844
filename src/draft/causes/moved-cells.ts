import { disputeGroups, disputeResults } from '../../schema/disputes.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import { applicants, requestRows, type Applicant, type RequestRow } from '../../schema/requests.ts';
import type { Figures } from '../../schema/report.ts';
import { valueOf, type Candidate } from './candidate.ts';
import { costOf } from './single-changes.ts';

type Line = readonly IndicatorKey[];

const keysOf = <K extends string>(axis: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(axis) as K[];
const requests = (row: RequestRow, applicant: Applicant): IndicatorKey => `requests.${row}.${applicant}`;
const kinds = keysOf(applicants).filter((applicant) => applicant !== 'total');

const rows: readonly Line[] = keysOf(requestRows).map((row) =>
  kinds.map((applicant) => requests(row, applicant)),
);
const totalled = keysOf(requestRows).map((row) => ({
  parts: kinds.map((applicant) => requests(row, applicant)),
  total: requests(row, 'total'),
}));
const wholeRows: readonly Line[] = keysOf(requestRows).map((row) =>
  keysOf(applicants).map((applicant) => requests(row, applicant)),
);
const columns: readonly Line[] = keysOf(applicants).map((applicant) =>
  keysOf(requestRows).map((row) => requests(row, applicant)),
);
const disputeLine: Line = keysOf(disputeGroups).flatMap((group) =>
  keysOf(disputeResults).map((result): IndicatorKey => `disputes.${group}.${result}`),
);

function exchange(one: IndicatorKey, other: IndicatorKey, figures: Figures, far: number): Candidate | null {
  const [a, b] = [valueOf(figures, one), valueOf(figures, other)];
  if ((a === null && b === null) || (a ?? 0) === (b ?? 0)) return null;
  return {
    kind: 'exchanged',
    cost: costOf('exchanged') + far,
    changes: [
      { key: one, printed: a, meant: b ?? 0 },
      { key: other, printed: b, meant: a ?? 0 },
    ],
  };
}

/** A line whose numbers were set one place too far: each is meant to stand one place back, `last` at the end. */
function shift(
  line: Line,
  by: 1 | -1,
  figures: Figures,
  last: (moved: readonly number[]) => number,
): Candidate | null {
  const values = line.map((key) => valueOf(figures, key));
  if (values.every((value) => value === null || value === 0)) return null;
  const lost = by === 1 ? values[0] : values.at(-1);
  // The place that the numbers left is empty, or a nought.
  if (lost !== null && lost !== 0) return null;
  const moved = line.map((_, at) => values[at + by] ?? 0);
  const filled = moved.with(by === 1 ? moved.length - 1 : 0, 0);
  const whole = filled.with(by === 1 ? filled.length - 1 : 0, last(filled));
  const changes = line.flatMap((key, at) => {
    const [printed, meant] = [values[at] ?? null, whole[at] ?? 0];
    return (printed ?? 0) === meant ? [] : [{ key, printed, meant }];
  });
  return changes.length < 2 ? null : { kind: 'shifted', cost: costOf('shifted'), changes };
}

const none = () => 0;
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** Numbers that may stand in each other’s places, and lines that may be one place off. */
export function* movedCells(figures: Figures): Generator<Candidate> {
  for (const line of rows) {
    for (const [at, one] of line.entries()) {
      for (const [on, other] of line.slice(at + 1).entries()) {
        const found = exchange(one, other, figures, Math.min(on, 3));
        if (found) yield found;
      }
    }
  }
  for (const line of [...columns, disputeLine]) {
    for (const [at, one] of line.entries()) {
      const other = line[at + 1];
      const found = other === undefined ? null : exchange(one, other, figures, 0.2);
      if (found) yield found;
    }
  }
  // What fell off at the end of a row is what its total lacks.
  for (const { parts, total } of totalled) {
    const whole = valueOf(figures, total);
    const last = whole === null ? none : (moved: readonly number[]) => Math.max(0, whole - sum(moved));
    for (const by of [1, -1] as const) {
      const found = shift(parts, by, figures, last);
      if (found) yield found;
    }
  }
  // A row moved to the right, total and all: its last number fell off, and can only be the sum again.
  for (const line of wholeRows) {
    const found = shift(line, 1, figures, sum);
    if (found) yield found;
  }
  for (const line of [...columns, disputeLine]) {
    for (const by of [1, -1] as const) {
      const found = shift(line, by, figures, none);
      if (found) yield found;
    }
  }
}
