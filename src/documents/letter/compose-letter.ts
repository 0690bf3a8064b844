import { bareName, isOwn } from '../../query/own-names.ts';
import { publisherName } from '../../views/model/names.ts';
import { sourceKinds, type SourceKind } from '../../schema/publishers.ts';
import { paragraph, type Block, type Paper } from '../paper.ts';
import { footOf, type DocumentContext } from '../matter/document-context.ts';
import type { LetterMatter } from '../matter/gather-letters.ts';
import type { Letterhead } from '../matter/letterhead.ts';
import { linkBlocks } from '../matter/link-blocks.ts';
import { titleBlocks, titleOf } from '../matter/title-blocks.ts';
import { addressee } from './addressee.ts';
import { findingBlocks } from './finding-blocks.ts';
import { replySlip } from './reply-slip.ts';

/** The name of whoever a report is of, in the language of the document; that the report is the reader’s own is told apart. */
export const reporterName = ({ report }: Pick<LetterMatter, 'report'>, context: DocumentContext): string => {
  const name = publisherName(report, context);
  return isOwn(report.publisher_id) ? bareName(name) : name;
};

const mayLink = (kind: string | null): boolean =>
  kind !== null && Object.hasOwn(sourceKinds, kind) && sourceKinds[kind as SourceKind].link;

/**
 * A letter that asks a publisher to review what its report says against itself: each finding with its two numbers, their
 * places, the rule and what it rests on, what is asked; and a slip for the reply.
 */
export function composeLetter(matter: LetterMatter, letterhead: Letterhead, context: DocumentContext): Paper {
  const { d, format, language } = context;
  const words = d.letter;
  const { report, findings } = matter;
  const year = String(report.year ?? '');
  const title = words.title(year);
  const { source_kind: kind, source_url: url, published } = report;
  const source: Block[] = [
    ...(published === null ? [] : [paragraph(words.published(format.date(published)), 'note')]),
    ...(url === null || !mayLink(kind)
      ? []
      : [
          {
            kind: 'paragraph',
            look: 'note',
            runs: [words.address, { text: url, address: url }],
          } as const,
        ]),
  ];
  return {
    title: titleOf(title, language),
    language,
    foot: footOf(context),
    blocks: [
      ...(letterhead.organ !== '' || letterhead.number !== ''
        ? [{ kind: 'letterhead', organ: letterhead.organ, number: letterhead.number } as const]
        : []),
      ...titleBlocks(title, context),
      paragraph(
        words.to(isOwn(report.publisher_id) ? reporterName(matter, context) : addressee(report, context)),
        'flush',
      ),
      paragraph(
        words.intro(year, report.title ?? words.untitled(year), format.exact(findings.length, 'count')),
      ),
      ...source,
      ...(isOwn(report.publisher_id) ? [paragraph(words.own)] : []),
      ...(report.partial === true ? [paragraph(words.partial)] : []),
      ...findings.flatMap((told, at) => findingBlocks(told, at + 1, report, context)),
      paragraph(letterhead.deadline === '' ? words.closingOpen : words.closing(letterhead.deadline)),
      ...[letterhead.signatory, letterhead.date].flatMap((text) =>
        text === '' ? [] : [paragraph(text, 'signature')],
      ),
      ...linkBlocks(context),
      ...replySlip(matter, context),
    ],
  };
}
