import { gatherLetters, type LetterMatter } from '../../documents/matter/gather-letters.ts';
import { gatherRanking, type RankingMatter } from '../../documents/matter/gather-ranking.ts';
import { placeSubject } from '../../documents/matter/place-subject.ts';
import { rankingSubject } from '../../documents/matter/ranking-subject.ts';
import type { DocumentContext } from '../../documents/matter/document-context.ts';
import type { Subject } from '../../documents/matter/subject.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import type { Database } from '../../query/database.ts';
import type { DocumentsAsked } from './documents-asked.ts';

/** All that documents are made of. */
export type Gathered = {
  readonly subject: Subject;
  readonly matter: RankingMatter | null;
  readonly letters: readonly LetterMatter[];
};

type Sources = {
  readonly database: Database;
  /** Asked where a ranking is of some places by their codes. */
  readonly register: () => Promise<NamedPlaces>;
};

async function gatherSubject(
  asked: DocumentsAsked,
  { database, register }: Sources,
  context: DocumentContext,
): Promise<Omit<Gathered, 'letters'> | null> {
  const { language } = context;
  if (asked.kind === 'place') {
    const { code, named, rows, year } = asked;
    const parts = named.places
      .partsOf(code)
      .map((part) => ({ code: part.code, name: named.nameOf(part.code, language) }));
    const subject = placeSubject({ code, name: named.fullNameOf(code, language), parts, rows, year });
    if (!subject) return null;
    return { subject, matter: await gatherRanking(database, subject.settings, subject.peers) };
  }
  const { settings, peers } = asked.link;
  const matter = await gatherRanking(database, settings, peers);
  if (!matter) return null;
  const named = peers.places.length > 0 ? await register() : null;
  const placeNames = new Map(peers.places.map((code) => [code, named?.nameOf(code, language) ?? code]));
  return { subject: rankingSubject(settings, peers, matter, placeNames, context), matter };
}

/** Asks the data for all that documents are made of; null where there is no report to make them of. */
export async function gatherDocuments(
  asked: DocumentsAsked,
  sources: Sources,
  context: DocumentContext,
): Promise<Gathered | null> {
  const gathered = await gatherSubject(asked, sources, context);
  return gathered && { ...gathered, letters: await gatherLetters(sources.database, gathered.subject.filter) };
}
