import { askRanking, type RankingRows } from '../../documents/matter/gather-ranking.ts';
import type { DocumentContext } from '../../documents/matter/document-context.ts';
import { placeSubject } from '../../documents/matter/place-subject.ts';
import { publisherSubject } from '../../documents/matter/publisher-subject.ts';
import { rankingSubject } from '../../documents/matter/ranking-subject.ts';
import type { Subject } from '../../documents/matter/subject.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import type { Database } from '../../query/database.ts';
import { partNames } from '../../views/place/part-names.ts';
import type { RankingPlan } from '../../views/ranking/ranking-plan.ts';
import type { DocumentsAsked } from './documents-asked.ts';

/** Where documents are asked for. */
export type DocumentSources = {
  readonly database: Database;
  /** Asked where a ranking is of some places by their codes. */
  readonly register: () => Promise<NamedPlaces>;
};

type SubjectAsked = {
  readonly ranking: RankingRows;
  /** What documents are about, once their ranking is planned. */
  readonly toSubject: (plan: RankingPlan | null) => Subject | null;
};

/** Asks the data what documents are about; null where there is no report to make them of. */
export async function askSubject(
  asked: DocumentsAsked,
  { database, register }: DocumentSources,
  context: DocumentContext,
): Promise<SubjectAsked | null> {
  const { language } = context;
  if (asked.kind === 'place') {
    const { code, named, rows, year, preset } = asked;
    const parts = partNames(code, named, rows, language);
    const subject = placeSubject({
      code,
      name: named.fullNameOf(code, language),
      parts,
      rows,
      year,
      preset,
    });
    if (!subject) return null;
    return {
      ranking: await askRanking(database, subject.settings, subject.peers),
      toSubject: () => subject,
    };
  }
  if (asked.kind === 'publisher') {
    const subject = publisherSubject(asked.newest, asked.name);
    return {
      ranking: await askRanking(database, subject.settings, subject.peers),
      toSubject: () => subject,
    };
  }
  const { settings, peers } = asked.link;
  const named = peers.places.length > 0 ? await register() : null;
  const placeNames = new Map(peers.places.map((code) => [code, named?.nameOf(code, language) ?? code]));
  return {
    ranking: await askRanking(database, settings, peers),
    toSubject: (plan) => plan && rankingSubject(plan, placeNames, context),
  };
}
