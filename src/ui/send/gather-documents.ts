import { gatherLetters, type LetterMatter } from '../../documents/matter/gather-letters.ts';
import {
  planOf,
  rankAtOnce,
  rankInTurns,
  type RankingMatter,
} from '../../documents/matter/gather-ranking.ts';
import type { DocumentContext } from '../../documents/matter/document-context.ts';
import type { Subject } from '../../documents/matter/subject.ts';
import { askSubject, type DocumentSources } from './ask-subject.ts';
import type { DocumentsAsked } from './documents-asked.ts';

/** What a notice is made of. */
export type NoticeMatter = { readonly subject: Subject; readonly matter: RankingMatter | null };

/** All that documents are made of. */
export type Gathered = NoticeMatter & { readonly letters: readonly LetterMatter[] };

/** Asks the data for all that documents are made of; null where there is no report to make them of. */
export async function gatherDocuments(
  asked: DocumentsAsked,
  sources: DocumentSources,
  context: DocumentContext,
): Promise<Gathered | null> {
  const { ranking, toSubject } = (await askSubject(asked, sources, context)) ?? {};
  const plan = ranking ? planOf(ranking) : null;
  const subject = toSubject?.(plan);
  if (!subject) return null;
  return {
    subject,
    matter: plan && (await rankInTurns(plan)),
    letters: await gatherLetters(sources.database, subject.filter),
  };
}

/**
 * Asks the data for what a notice is made of, and gives the way to make it at once when it is to be put on paper: until
 * then nothing is ranked.
 */
export async function gatherNotice(
  asked: DocumentsAsked,
  sources: DocumentSources,
  context: DocumentContext,
): Promise<(() => NoticeMatter | null) | null> {
  const found = await askSubject(asked, sources, context);
  return (
    found &&
    (() => {
      const plan = planOf(found.ranking);
      const subject = found.toSubject(plan);
      return subject && { subject, matter: plan && rankAtOnce(plan) };
    })
  );
}
