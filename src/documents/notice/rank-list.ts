import type { Block, PaperCell } from '../paper.ts';
import type { DocumentContext } from '../matter/document-context.ts';
import type { RankingMatter } from '../matter/gather-ranking.ts';

/** A name that is longer takes several lines of a list. */
const longName = 24;

/** So many publishers are listed on the notice’s own two pages; the annex lists them all. */
export function listedAtMost(names: readonly string[]): number {
  const letters = names.reduce((sum, name) => sum + name.length, 0);
  return letters > longName * names.length ? 18 : 45;
}

/** Three lists side by side leave the two pages of a notice room for their words; a few stand in one. */
const listsFor = (count: number, isWide: boolean): number =>
  count <= 12 ? 1 : count <= 24 || isWide ? 2 : 3;

/** The ranks with intervals and bands as a table, in as many lists side by side as keep it short. */
export function rankList(
  { ranking, ranked, bands }: RankingMatter,
  nameOf: (id: string) => string,
  { d, format, language }: DocumentContext,
): Block {
  const words = d.notice;
  const count = (value: number) => format.exact(value, 'rank');
  const intervals = ranked.simulated.state === 'ready' ? ranked.simulated.intervals : null;
  const bandOf = new Map(bands.flatMap((band, at) => band.ids.map((id) => [id, { band, at }] as const)));
  const most = listedAtMost(ranking.publishers.map(({ id }) => nameOf(id)));
  const listed = ranking.publishers.slice(0, most);
  const lists = listsFor(listed.length, language === 'en');
  const deep = Math.ceil(listed.length / lists);
  const cells = (at: number): readonly PaperCell[] => {
    const one = listed[at];
    if (!one) return [{ text: '' }, { text: '' }, { text: '' }, { text: '' }];
    const interval = intervals?.get(one.id);
    const found = bandOf.get(one.id);
    const marked = found !== undefined && found.at % 2 === 1;
    const range = (from: number, to: number) =>
      from === to ? count(from) : words.range(count(from), count(to));
    return [
      { text: one.rank === null ? '' : count(one.rank), align: 'center', marked },
      { text: nameOf(one.id), marked },
      { text: interval ? range(interval.low, interval.high) : '', align: 'center', marked },
      { text: found ? range(found.band.from, found.band.to) : '', align: 'center', marked },
    ];
  };
  const sides = Array.from({ length: lists }, (_, side) => side);
  return {
    kind: 'table',
    widths: sides.flatMap(() => [2, 5, 3, 3]),
    head: [sides.flatMap(() => [words.rank, words.publisher, words.interval, words.band])],
    body: Array.from({ length: deep }, (_, row) => sides.flatMap((side) => cells(side * deep + row))),
  };
}
