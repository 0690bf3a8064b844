import type { ViewContext } from '../model/view.ts';
import type { PlaceCounts } from './part-reports.ts';

/** What the page says first: how many parts have filed, how many late, how many contradict themselves. */
export function placeSentence(
  { total, held, late, contradicting }: PlaceCounts,
  { t, format, language }: ViewContext,
): string {
  const words = t.place;
  const count = (value: number) => format.exact(value, 'count');
  const parts = [
    words.sentence(count(held), count(total)),
    ...(late > 0 ? [words.late(count(late))] : []),
    contradicting > 0 ? words.contradicting(count(contradicting)) : words.noContradiction,
  ];
  return language === 'en' ? `${parts.join('; ')}.` : `${parts.join('；')}。`;
}
