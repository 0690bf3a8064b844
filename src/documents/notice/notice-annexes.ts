import { indicatorNotes, methodSteps } from '../../views/ranking/ranking-method.ts';
import { figureText, lackingReason, lackingText, measureName } from '../../views/ranking/ranking-words.ts';
import type { RankKey } from '../../query/ranking-measures.ts';
import { heading, paragraph, type Block, type PaperCell } from '../paper.ts';
import type { DocumentContext } from '../matter/document-context.ts';
import type { Subject } from '../matter/subject.ts';
import type { RankingMatter } from '../matter/gather-ranking.ts';
import { matterReference } from '../matter/matter-reference.ts';

/** The head of an annex, on a page of its own. */
export const annexHead = (number: number, title: string, { d }: DocumentContext): readonly Block[] => [
  { kind: 'page_break' },
  paragraph(d.annex(String(number)), 'flush'),
  { kind: 'title', text: title },
];

/** How the ranking was made: the reference set, the indicators with their articles, every step, the data. */
export function methodBlocks(
  matter: RankingMatter,
  placeNames: Subject['placeNames'],
  context: DocumentContext,
): readonly Block[] {
  const { method } = context.t.ranking;
  const { settings, keys, ranked } = matter.plan;
  const reference = matterReference(matter, placeNames, context);
  return [
    heading(1, method.reference),
    paragraph(reference.set),
    paragraph(reference.data),
    heading(1, method.indicators),
    ...indicatorNotes({ ranking: matter.ranking, ranked, keys }, settings, context).map(
      ({ name, notes }): Block => ({
        kind: 'paragraph',
        runs: [{ text: name, strong: true }, method.colon, notes.join(' · ')],
        look: 'detail',
      }),
    ),
    ...(matter.isEnough
      ? [
          heading(1, method.steps),
          ...methodSteps(settings, context).map((step, at) => paragraph(`${at + 1}. ${step}`, 'detail')),
        ]
      : []),
  ];
}

/** So many figures stand beside a name on a page. */
const figuresAtOnce = 5;

const inPieces = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** Every figure that counts, of all who have a report, with ranks and scores where there is a ranking; what is missing says why. */
export function figureBlocks(
  { ranking, plan, isEnough }: RankingMatter,
  nameOf: (id: string) => string,
  context: DocumentContext,
): readonly Block[] {
  const { d, format, t } = context;
  const everyone = [
    ...ranking.publishers,
    ...ranking.setAside.map((one) => ({ ...one, rank: null, score: null, indicators: [] })),
  ];
  const figure = (one: (typeof everyone)[number], key: RankKey): PaperCell => {
    const value =
      one.indicators.find((each) => each.key === key)?.value ?? valueOf(plan.ranked.get(one.id), key);
    if (value !== null) return { text: figureText(key, value, context), align: 'end' };
    const lacking = one.lacking.find((each) => each.key === key);
    return { text: '', ...(lacking && { note: lackingReason(lacking.reason, context) }), align: 'end' };
  };
  const rank = ({ rank: place }: (typeof everyone)[number]): PaperCell => ({
    text: place === null ? t.ranking.table.aside : format.exact(place, 'rank'),
    align: 'center',
  });
  const score = ({ score: points }: (typeof everyone)[number]): PaperCell => ({
    text: points === null ? '' : format.exact(Math.round(points * 10) / 10, 'score'),
    align: 'end',
  });
  const whereRanked = <T>(item: T): readonly T[] => (isEnough ? [item] : []);
  return [
    paragraph(d.notice.asPrinted, 'note'),
    ...inPieces(plan.keys, figuresAtOnce).map((keys): Block => ({
      kind: 'table',
      widths: [...whereRanked(1.2), 4, ...whereRanked(1.5), ...keys.map(() => 2.2)],
      head: [
        [
          ...whereRanked(d.notice.rank),
          d.notice.publisher,
          ...whereRanked(d.notice.score),
          ...keys.map((key) => measureName(key, context)),
        ],
      ],
      body: everyone.map((one) => [
        ...whereRanked(rank(one)),
        nameOf(one.id),
        ...whereRanked(score(one)),
        ...keys.map((key) => figure(one, key)),
      ]),
    })),
  ];
}

/** The figure of a publisher that is set aside for another: it has no scores, and yet this number. */
function valueOf(
  report: { readonly cells: RankingMatter['plan']['everyone'][number]['cells'] } | undefined,
  key: RankKey,
): number | null {
  const cell = report?.cells[key];
  if (!cell || 'missing' in cell) return null;
  if ('value' in cell) return cell.value;
  return cell.denominator === 0 ? null : cell.numerator / cell.denominator;
}

/** Who is not ranked, each with every figure that it lacks and why. */
export function asideBlocks(
  { ranking }: RankingMatter,
  nameOf: (id: string) => string,
  context: DocumentContext,
): readonly Block[] {
  const { d } = context;
  const aside = [...ranking.setAside, ...ranking.publishers.filter(({ rank }) => rank === null)];
  return [
    {
      kind: 'table',
      widths: [1, 2],
      head: [[d.notice.publisher, d.notice.lacks]],
      body: aside.map(({ id, lacking }) => [nameOf(id), lackingText(lacking, context)]),
    },
  ];
}
