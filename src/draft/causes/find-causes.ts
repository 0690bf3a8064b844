import type { Figures, Finding } from '../../schema/report.ts';
import { toDeltas, type Candidate } from './candidate.ts';
import { sameBreach, type Cause } from './cause.ts';
import { movedCells } from './moved-cells.ts';
import { OpenSums, type Weight } from './open-sums.ts';
import { singleChanges } from './single-changes.ts';

type Weighed = Candidate & Weight;

/** Further readings of a cause that are named beside it. */
const mostOthers = 2;

/** What mends most, and of that what is likeliest, first. */
const byWorth = (one: Weighed, other: Weighed): number => other.net - one.net || one.cost - other.cost;

/** Whether a reading makes no other changes than those of another one, or those and more. */
const holds = (one: Candidate, other: Candidate): boolean =>
  other.changes.every(({ key, meant }) =>
    one.changes.some((change) => change.key === key && change.meant === meant),
  );

const plain = ({ kind, changes, part }: Candidate) => ({
  kind,
  changes,
  ...(part === undefined ? {} : { part }),
});

/**
 * What most likely lies behind the sums of a report that are out: time and again the smallest slip that mends most sums and
 * breaks none, until nothing mends more. `findings` are all of the report, unjoined, those that pass as well; `figures` its
 * figures, `prior` those of the year before.
 */
export function findCauses(
  findings: readonly Finding[],
  figures: Figures,
  prior: Figures | null,
): readonly Cause[] {
  const sums = new OpenSums(findings);
  const causes: Cause[] = [];
  const changed = new Set<string>();
  while (sums.open.length > 0) {
    const candidates = [...singleChanges(sums, figures, prior), ...movedCells(figures)]
      .filter(({ changes }) => !changes.some(({ key }) => changed.has(key)))
      .map((candidate): Weighed => ({ ...candidate, ...sums.weigh(toDeltas(candidate)) }))
      .filter(({ net, mends }) => net > 0 && mends.length > 0)
      .toSorted(byWorth);
    const [best, ...rest] = candidates;
    if (!best) break;
    const others = rest
      .filter(
        (other) =>
          other.net === best.net &&
          other.mends.length === best.mends.length &&
          other.mends.every((mended) => best.mends.some((each) => sameBreach(each, mended))),
      )
      .filter(
        (other, at, all) => !holds(other, best) && !all.slice(0, at).some((each) => holds(other, each)),
      );
    causes.push({
      ...plain(best),
      mends: best.mends,
      others: others.slice(0, mostOthers).map(plain),
    });
    sums.apply(toDeltas(best));
    for (const { key } of best.changes) changed.add(key);
  }
  return causes;
}
