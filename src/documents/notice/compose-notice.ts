import { publisherName } from '../../views/model/names.ts';
import { shareOf } from '../../views/ranking/ranking-settings.ts';
import { groupWords, measureName, rankScopeName } from '../../views/ranking/ranking-words.ts';
import { heading, paragraph, type Block, type Paper } from '../paper.ts';
import { footOf, type DocumentContext } from '../matter/document-context.ts';
import type { RankingMatter } from '../matter/gather-ranking.ts';
import type { Letterhead } from '../matter/letterhead.ts';
import { linkBlocks } from '../matter/link-blocks.ts';
import type { Subject } from '../matter/subject.ts';
import { titleBlocks, titleOf } from '../matter/title-blocks.ts';
import { annexHead, asideBlocks, figureBlocks, methodBlocks } from './notice-annexes.ts';
import { listedAtMost, rankList } from './rank-list.ts';

/** So many names or indicators are told in a sentence before the rest is counted. */
const named = { weights: 4, names: 24, risen: 5 };

/** How many names there are, and the first of them. */
function nameList(names: readonly string[], most: number, { d, format }: DocumentContext): string {
  const list = names.slice(0, most).join(d.list);
  return names.length > most ? d.notice.more(list, format.exact(names.length, 'count')) : list;
}

function weightsText({ plan }: RankingMatter, context: DocumentContext): string {
  const { d, format } = context;
  const { keys, settings } = plan;
  if (keys.length > named.weights) return d.notice.manyWeights(format.exact(keys.length, 'count'));
  const share = (value: number) => format.exact(Math.round(1000 * value) / 10, 'percent');
  return keys
    .map((key) => d.notice.weight(measureName(key, context), share(shareOf(settings, key, keys))))
    .join(d.list);
}

function rankBlocks(
  matter: RankingMatter,
  nameOf: (id: string) => string,
  context: DocumentContext,
): readonly Block[] {
  const { d, format } = context;
  const words = d.notice;
  const count = (value: number) => format.exact(value, 'count');
  const { ranking } = matter;
  const total = ranking.publishers.length + ranking.setAside.length;
  if (!matter.isEnough) return [paragraph(words.tooFew(count(matter.count), count(matter.needed)))];
  const aside = total - matter.count;
  const most = listedAtMost(ranking.publishers.map((one) => nameOf(one.id)));
  const rest = ranking.publishers.length > most ? words.rest(count(most)) : '';
  return [
    paragraph(
      words.ranked(count(matter.count), count(total)) + (aside > 0 ? words.aside(count(aside)) : '') + rest,
    ),
    rankList(matter, nameOf, context),
  ];
}

function riseText(
  { rise, plan }: RankingMatter,
  nameOf: (id: string) => string,
  context: DocumentContext,
): string {
  const { d, format } = context;
  const words = d.notice;
  if (!rise) return words.riseUnknown(String(plan.chosen.year - 1));
  const both = format.exact(rise.both, 'count');
  if (rise.risen.length === 0) return words.riseNone(String(rise.year), both);
  const list = rise.risen.map(({ id, from, to }) =>
    words.riseOne(nameOf(id), format.exact(from, 'rank'), format.exact(to, 'rank')),
  );
  return words.rise(String(rise.year), both, nameList(list, named.risen, context));
}

function filingTexts({ filing }: Subject, context: DocumentContext): readonly string[] {
  if (!filing) return [];
  const { d, format } = context;
  const { missing, late } = filing;
  const count = (names: readonly string[]) => format.exact(names.length, 'count');
  return [
    missing.length > 0
      ? d.notice.missing(count(missing), nameList(missing, named.names, context))
      : d.notice.missingNone,
    ...(late.length > 0 ? [d.notice.late(count(late), nameList(late, named.names, context))] : []),
  ];
}

/** Who has a name in a notice: the short one of a place where there is one. */
const namesOf =
  ({ shortNames }: Subject, matter: RankingMatter | null, context: DocumentContext) =>
  (id: string): string => {
    const report = matter?.plan.ranked.get(id);
    return shortNames.get(id) ?? (report ? publisherName(report.names, context) : id);
  };

type NoticeAsked = {
  readonly subject: Subject;
  /** Null where there is nothing to rank. */
  readonly matter: RankingMatter | null;
  readonly letterhead: Letterhead;
};

/** A notice of a ranking: two pages of a letterhead, method, ranks, what rose, who has not filed; then its annexes. */
export function composeNotice({ subject, matter, letterhead }: NoticeAsked, context: DocumentContext): Paper {
  const { d } = context;
  const words = d.notice;
  const nameOf = namesOf(subject, matter, context);
  const year = String(matter?.plan.chosen.year ?? subject.year ?? '');
  const title = words.title(subject.about, year, matter?.isEnough === true);
  const filing = filingTexts(subject, context);
  const annexes = matter
    ? [
        { title: words.annexMethod, blocks: methodBlocks(matter, subject.placeNames, context) },
        {
          title: matter.isEnough ? words.annexFigures : words.annexFiguresUnranked,
          blocks: figureBlocks(matter, nameOf, context),
        },
        ...(matter.ranking.setAside.length > 0 || matter.ranking.publishers.some(({ rank }) => rank === null)
          ? [{ title: words.annexAside, blocks: asideBlocks(matter, nameOf, context) }]
          : []),
      ]
    : [];
  const method = matter
    ? (matter.isEnough ? words.method : words.methodUnranked)(
        context.format.exact(matter.ranking.publishers.length + matter.ranking.setAside.length, 'count'),
        year,
        [...groupWords(matter.plan.chosen, context), rankScopeName(matter.plan.chosen.scope, context)].join(
          ' · ',
        ),
        weightsText(matter, context),
      )
    : words.noReports;
  return {
    title: titleOf(title, context.language),
    language: context.language,
    foot: footOf(context),
    blocks: [
      ...(letterhead.organ !== '' || letterhead.number !== ''
        ? [{ kind: 'letterhead', organ: letterhead.organ, number: letterhead.number } as const]
        : []),
      ...titleBlocks(title, context),
      paragraph(words.to, 'flush'),
      paragraph(words.basis(year)),
      heading(1, words.methodHead),
      paragraph(method),
      heading(1, words.rankHead),
      ...(matter ? rankBlocks(matter, nameOf, context) : []),
      heading(1, words.riseHead),
      paragraph(matter ? riseText(matter, nameOf, context) : words.riseUnknown(String(Number(year) - 1))),
      ...(filing.length > 0 ? [heading(1, words.missingHead), ...filing.map((text) => paragraph(text))] : []),
      ...(annexes.length > 0
        ? d
            .annexes(annexes.map((annex) => annex.title))
            .split('\n')
            .map((line) => paragraph(line))
        : []),
      ...[letterhead.signatory, letterhead.date].flatMap((text) =>
        text === '' ? [] : [paragraph(text, 'signature')],
      ),
      ...linkBlocks(context),
      ...annexes.flatMap((annex, at) => [...annexHead(at + 1, annex.title, context), ...annex.blocks]),
    ],
  };
}
