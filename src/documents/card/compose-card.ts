import { everything } from '../../query/filter.ts';
import { placeMeasures, type PlaceMeasure, type PlaceRow } from '../../query/place-reports.ts';
import { checks } from '../../schema/checks.ts';
import { describeFinding } from '../../schema/describe-finding.ts';
import { measureOf } from '../../schema/measures.ts';
import { publisherName } from '../../views/model/names.ts';
import { measureCell } from '../../views/place/measure-cells.ts';
import { cellOf } from '../../views/place/part-reports.ts';
import { lackingText } from '../../views/ranking/ranking-words.ts';
import { heading, paragraph, type Block, type Paper, type PaperCell } from '../paper.ts';
import { footOf, type DocumentContext } from '../matter/document-context.ts';
import type { LetterMatter, LetterReport } from '../matter/gather-letters.ts';
import type { RankingMatter } from '../matter/gather-ranking.ts';
import { linkBlocks } from '../matter/link-blocks.ts';
import { matterReference } from '../matter/matter-reference.ts';
import type { Subject } from '../matter/subject.ts';
import { titleBlocks, titleOf } from '../matter/title-blocks.ts';
import { chooseFindings, sentByDefault } from '../letter/letter-choice.ts';

/** A median of fewer peers says nothing of them. */
const fewestPeers = 5;

/** So many findings stand on the one page of a card before the rest is counted. */
const toldAtMost = 4;

type CardAsked = {
  readonly letter: LetterMatter;
  /** Reports of the same group over the years, this one among them. */
  readonly rows: readonly PlaceRow[];
  readonly matter: RankingMatter | null;
  readonly subject: Pick<Subject, 'placeNames'>;
};

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const below = sorted[Math.floor((sorted.length - 1) / 2)];
  const above = sorted[Math.ceil((sorted.length - 1) / 2)];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

/** Whether two reports may stand beside each other: of one level, kind, scope and year. */
const isPeer = (one: PlaceRow, other: PlaceRow): boolean =>
  one.tier === other.tier && one.kind === other.kind && one.scope === other.scope && one.year === other.year;

function figureTable(own: PlaceRow, rows: readonly PlaceRow[], context: DocumentContext): Block {
  const { d, format, say } = context;
  const words = d.card;
  const view = { ...context, filter: everything };
  const before = rows.find(
    (row) =>
      row.publisher_id === own.publisher_id && row.scope === own.scope && row.year === (own.year ?? NaN) - 1,
  );
  const peers = rows.filter((row) => isPeer(row, own));
  const figure = (row: PlaceRow | undefined, key: PlaceMeasure): PaperCell => {
    if (!row) return { text: '' };
    const { text, reason } = measureCell(row, key, view);
    return { text, ...(text === '' && reason !== undefined && { note: reason }), align: 'end' };
  };
  return {
    kind: 'table',
    look: 'form',
    widths: [4, 2, 2, 2, 2],
    head: [[words.measure, words.value, words.before, words.middle, words.givers]],
    body: placeMeasures.map((key) => {
      const given = peers.flatMap((row) => cellOf(row, key).value ?? []);
      const middle = given.length < fewestPeers ? null : median(given);
      const { unit, names } = measureOf(key);
      return [
        say(names),
        figure(own, key),
        figure(before, key),
        { text: middle === null ? '' : format.exact(Math.round(middle * 10) / 10, unit), align: 'end' },
        {
          text: `${format.exact(given.length, 'count')} / ${format.exact(peers.length, 'count')}`,
          align: 'end',
        },
      ];
    }),
  };
}

/** Whether a report is of the group that a ranking ranks. */
const isOfGroup = (report: LetterReport, { plan: { chosen } }: RankingMatter): boolean =>
  report.year === chosen.year &&
  (report.scope ?? 'unknown') === chosen.scope &&
  report.tier === chosen.tier &&
  report.kind === chosen.kind;

function standingText(report: LetterReport, matter: RankingMatter | null, context: DocumentContext): string {
  const { d, format } = context;
  const id = report.publisher_id ?? '';
  if (!matter || !isOfGroup(report, matter)) return d.card.unranked;
  if (!matter.isEnough) return d.card.notRanked;
  const rank = (value: number) => format.exact(value, 'rank');
  const { ranking, ranked, count } = matter;
  const one = ranking.publishers.find((each) => each.id === id);
  const interval = ranked.simulated.state === 'ready' ? ranked.simulated.intervals.get(id) : undefined;
  const place = one?.rank ?? null;
  if (place !== null && interval?.low === interval?.high)
    return d.card.rankedAt(rank(place), format.exact(count, 'count'));
  if (place !== null && interval)
    return d.card.ranked(rank(place), format.exact(count, 'count'), rank(interval.low), rank(interval.high));
  const aside = one ?? ranking.setAside.find((each) => each.id === id);
  return aside ? d.card.aside(lackingText(aside.lacking, context)) : d.card.unranked;
}

/** Among whom a report is ranked, and by what, in small print; nothing where it is not. */
function rankedBy(
  report: LetterReport,
  matter: RankingMatter | null,
  { placeNames }: Pick<Subject, 'placeNames'>,
  context: DocumentContext,
): readonly Block[] {
  if (matter?.isEnough !== true || !isOfGroup(report, matter)) return [];
  const { set, weights } = matterReference(matter, placeNames, context);
  return [paragraph(set, 'note'), paragraph(weights, 'note')];
}

function findingBlocks(letter: LetterMatter, context: DocumentContext): readonly Block[] {
  const { d, say, format } = context;
  const findings = chooseFindings([letter], sentByDefault)[0]?.findings ?? [];
  if (findings.length === 0)
    return [paragraph((letter.report.assessed ?? 0) > 0 ? d.card.noFindings : d.card.unchecked, 'detail')];
  const count = (value: number) => format.exact(value, 'count');
  const rest = findings.length - toldAtMost;
  return [
    paragraph(d.card.found(count(findings.length)), 'detail'),
    ...findings.slice(0, toldAtMost).map(({ finding }, at) => {
      const { place, sentence } = describeFinding(finding);
      return paragraph(
        `${d.letter.item(String(at + 1), say(checks[finding.check].names))} · ${say(place)} · ${say(sentence)}`,
        'detail',
      );
    }),
    ...(rest > 0 ? [paragraph(d.card.moreFindings(count(rest)), 'detail')] : []),
  ];
}

/** One page of one report: its main figures beside the year before and its peers, its position, its findings, its source. */
export function composeCard({ letter, rows, matter, subject }: CardAsked, context: DocumentContext): Paper {
  const { d, format, language } = context;
  const words = d.card;
  const { report } = letter;
  const name = publisherName(report, { language });
  const title = words.title(name, String(report.year ?? ''));
  const own = rows.find((row) => row.report_id === report.report_id);
  return {
    title: titleOf(title, language),
    language,
    foot: footOf(context),
    blocks: [
      ...titleBlocks(title, context),
      heading(2, words.figures),
      ...(own ? [figureTable(own, rows, context), paragraph(words.blank, 'note')] : []),
      heading(2, words.standing),
      paragraph(standingText(report, matter, context), 'detail'),
      ...rankedBy(report, matter, subject, context),
      heading(2, words.findings),
      ...findingBlocks(letter, context),
      heading(2, words.source),
      paragraph(
        [
          report.title ?? d.letter.untitled(String(report.year ?? '')),
          ...(report.published === null ? [] : [d.letter.published(format.date(report.published))]),
          ...(report.source_url === null ? [] : [report.source_url]),
          ...(report.partial === true ? [words.partial] : []),
        ].join(' · '),
        'detail',
      ),
      ...linkBlocks(context),
    ],
  };
}
