import { checkPeers, peerQuantities, type PeerSubject } from '../../import/check/check-peers.ts';
import { concludeChecks } from '../../import/check/conclude.ts';
import { PeerMedians } from '../../import/check/peer-medians.ts';
import type { PublisherTraits } from '../../import/check/check-subject.ts';
import type { FiledExplanation } from '../../import/file/report-file.ts';
import { toFindingRow } from '../../import/file/report-rows.ts';
import { checks } from '../../schema/checks.ts';
import { attachExplanations } from './attach-explanations.ts';
import { packRows, type PackedRows } from './packed-rows.ts';
import { orSetAside, type SetAside } from './set-aside.ts';
import { toChannel, type ReadyReport } from './run-checks.ts';
import { splitByPlace } from './table-rows.ts';

/** What the checks among peers need of a report, until all reports are read. */
export type PeerReport = {
  readonly id: string;
  readonly file: string;
  readonly publisher: PublisherTraits & { readonly id: string };
  readonly subject: PeerSubject;
  readonly explanations: readonly FiledExplanation[];
};

const isAmongPeers = ({ check }: FiledExplanation): boolean => checks[check].needs === 'peers';

/** What a publisher says of what a report's own checks find, and of what those among its peers do. */
export const splitExplanations = (all: readonly FiledExplanation[] = []) => ({
  alone: all.filter((each) => !isAmongPeers(each)),
  amongPeers: all.filter(isAmongPeers),
});

/** A report for the checks among peers; none where it has no quantity that they compare. */
export function toPeerReport({ id, file, content, figures, publisher }: ReadyReport): readonly PeerReport[] {
  const fees = figures['disclosure.fees.amount'];
  const items = figures['narrative.items_disclosed'];
  const channels = content.channels ?? [];
  if (!publisher || (!fees && !items && channels.length === 0)) return [];
  return [
    {
      id,
      file,
      publisher: { id: content.publisher, ...publisher },
      subject: {
        figures: {
          ...(fees && { 'disclosure.fees.amount': fees }),
          ...(items && { 'narrative.items_disclosed': items }),
        },
        channels: channels.map(toChannel),
        publisher,
      },
      explanations: splitExplanations(content.explanations).amongPeers,
    },
  ];
}

/** The reports of all years, as far as they are compared with their peers: held until all are read. */
export class PeerFindings {
  readonly #medians = new PeerMedians();
  readonly #years = new Map<number, PeerReport[]>();

  add(year: number, reports: readonly PeerReport[]): void {
    const held = this.#years.get(year) ?? [];
    this.#years.set(year, held);
    for (const report of reports) {
      held.push(report);
      const { id, ...traits } = report.publisher;
      this.#medians.add(id, traits, peerQuantities(report.subject));
    }
  }

  /**
   * What the checks among peers find, year by year, as rows by their places. Of a report whose explanations do not fit, which
   * is told, they stand without them.
   */
  *rows(setAside: SetAside): Generator<{ readonly year: number; readonly rows: readonly PackedRows[] }> {
    for (const [year, reports] of this.#years) {
      const rows = reports.flatMap(({ id, file, publisher, subject, explanations }) => {
        const found = concludeChecks(checkPeers(subject, this.#medians.of(publisher.id, publisher)));
        const explained = orSetAside(setAside, () => attachExplanations(file, found, explanations));
        return (explained ?? found).map((finding) => toFindingRow(id, finding));
      });
      yield { year, rows: splitByPlace('findings', rows).map((held) => packRows('findings', held)) };
    }
  }
}
