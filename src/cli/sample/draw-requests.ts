import type { Random } from '../../rank/random.ts';
import type { Edition } from '../../schema/axis.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import { applicants, requestRows, type Applicant, type RequestRow } from '../../schema/requests.ts';
import type { Traits } from './district-traits.ts';
import { drawNear, drawShares } from './draw-counts.ts';

type Asker = Exclude<Applicant, 'total'>;
type Counts = Partial<Record<RequestRow, number>>;

/** Requests of each kind of applicant that a year leaves to the next. */
export type Carried = Readonly<Record<Asker, number>>;

const askers = (Object.keys(applicants) as Applicant[]).filter((each): each is Asker => each !== 'total');

const noneCarried = Object.fromEntries(askers.map((each) => [each, 0])) as Record<Asker, number>;

/** What the year before the first leaves to it. */
export const drawCarried = (random: Random, { size }: Traits): Carried => ({
  ...noneCarried,
  natural: drawNear(random, 9 * size, 0.15),
  business: 1,
});

/** Who asks, of a hundred. */
const asking: Readonly<Record<Asker, number>> = {
  natural: 84,
  business: 9,
  research: 0.6,
  welfare: 0.4,
  legal: 5,
  other: 1,
};

/** What becomes of requests, of a hundred; openness turns refusals and what is not held into answers. */
function outcomeWeights(openness: number, edition: Edition): Readonly<Partial<Record<RequestRow, number>>> {
  const closed = 1.5 - openness;
  return {
    granted: 34 + 26 * openness,
    partly_granted: 7,
    'refused.state_secret': 0.2,
    'refused.law_forbids': 1.2 * closed,
    'refused.third_party': 1.8 * closed,
    'refused.internal_affairs': 1.5 * closed,
    'refused.process': 1.6 * closed,
    'refused.enforcement_files': 2.2 * closed,
    'refused.administrative_query': 1.4 * closed,
    'unavailable.not_held': 20 * closed,
    'unavailable.needs_creation': 2.4 * closed,
    'unavailable.unclear': 2,
    'not_processed.petition': 4,
    'not_processed.repeat': 2,
    'not_processed.publication': 0.2,
    'not_processed.excessive': 0.2,
    'not_processed.reconfirm': 0.3,
    ...(edition === '2019' ? { other: 4 } : { 'other.overdue_correction': 2.4, 'other.misc': 1.6 }),
  };
}

const rows = Object.keys(requestRows) as RequestRow[];
const printedRows = (edition: Edition): readonly RequestRow[] =>
  rows.filter((row) => edition in requestRows[row].labels);

/** The table of section three of a year, balanced in every row and column, and what it leaves to the next. */
export function drawRequests(
  random: Random,
  { size, openness }: Traits,
  edition: Edition,
  carriedIn: Carried,
): {
  readonly figures: Readonly<Partial<Record<IndicatorKey, number>>>;
  readonly carried: Carried;
  readonly concluded: number;
} {
  const received = drawShares(random, drawNear(random, 190 * size, 0.08), asking);
  const weights = outcomeWeights(openness, edition);
  const carried: Record<Asker, number> = { ...noneCarried };
  const columns = askers.map((asker): readonly [Applicant, Counts] => {
    const open = received[asker] + carriedIn[asker];
    carried[asker] = Math.round(open * (0.03 + 0.05 * random.uniform()));
    const concluded = open - carried[asker];
    return [
      asker,
      {
        ...drawShares(random, concluded, weights as Readonly<Record<RequestRow, number>>),
        received: received[asker],
        carried_in: carriedIn[asker],
        concluded,
        carried_out: carried[asker],
      },
    ];
  });
  const sumOf = (row: RequestRow) => columns.reduce((sum, [, counts]) => sum + (counts[row] ?? 0), 0);
  const figures: Partial<Record<IndicatorKey, number>> = {};
  for (const row of printedRows(edition)) {
    for (const [asker, counts] of columns) figures[`requests.${row}.${asker}`] = counts[row] ?? 0;
    figures[`requests.${row}.total`] = sumOf(row);
  }
  return { figures, carried, concluded: sumOf('concluded') };
}
