import type { OwnPublisher } from '../own/own-report.ts';

/** The places of a publisher, from the county up. */
const placesOf = ({ province, regionCode, cityCode, countyCode }: OwnPublisher): readonly string[] => [
  ...new Set(
    [countyCode, cityCode, regionCode, province === null ? null : `${province}0000`].flatMap((code) =>
      code === null || code === undefined ? [] : [code],
    ),
  ),
];

/** How much of a code is its place's own: a county is smaller than its city. */
const depth = (code: string): number => code.replace(/(?:00)+$/u, '').length;

/**
 * The smallest place in which most of some publishers lie (each counted once): where the reader's own reports are shown
 * together. Null where no place of any is known.
 */
export function commonPlace(publishers: readonly OwnPublisher[]): string | null {
  const counts = new Map<string, number>();
  const distinct = new Map(
    publishers.map((publisher) => [publisher.siteId ?? publisher.names.hans, publisher]),
  );
  for (const publisher of distinct.values())
    for (const code of placesOf(publisher)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const most = [...counts].filter(([, count]) => count * 2 > distinct.size);
  return most.sort(([one], [other]) => depth(other) - depth(one))[0]?.[0] ?? null;
}
