import type { RowOf } from '../../query/query.ts';
import type { sitePublishers } from '../../query/site-publishers.ts';
import { namedPublisher, ownPrefix, type OwnPublisher } from '../own/own-report.ts';

export type SitePublisher = RowOf<(typeof sitePublishers)['columns']>;

/** A site publisher as that of an own report; a language without a name takes the Chinese one. */
export const toOwnPublisher = (row: SitePublisher): OwnPublisher => {
  const hans = row.hans ?? row.publisher_id ?? '';
  return {
    siteId: row.publisher_id,
    names: { hans, hant: row.hant ?? hans, en: row.en ?? hans },
    level: row.level,
    province: row.province,
    regionCode: row.region_code,
    parentId: row.parent_id,
  };
};

const government = /(?:人民政府|管理委员会|管委会)$/u;

const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '');

/** A name without the word for its government: a place's report is its government's. */
const bare = (name: string): string => folded(name).replace(government, '');

/** The site's publishers alone: those of own reports are in the same table. */
const ofSite = (rows: readonly SitePublisher[]): readonly SitePublisher[] =>
  rows.filter(({ publisher_id }) => publisher_id?.startsWith(ownPrefix) === false);

/** Of the ways in which a name may be a publisher's, the first by which there is exactly one. */
const ways: readonly ((known: string, asked: string) => boolean)[] = [
  (known, asked) => folded(known) === folded(asked),
  (known, asked) => bare(known) === bare(asked),
  (known, asked) => bare(asked).length > 2 && bare(known).endsWith(bare(asked)),
];

/**
 * The publisher of a name as a report says it: the site's of the same name, or the only one whose name ends with it
 * (洪泽区: 淮安市洪泽区); else one of its own, which the reader may set right.
 */
export function matchPublisher(name: string, rows: readonly SitePublisher[]): OwnPublisher {
  const site = ofSite(rows);
  for (const isSame of bare(name) === '' ? [] : ways) {
    const found = site.filter(({ hans, hant }) =>
      [hans, hant].some((known) => known !== null && isSame(known, name)),
    );
    if (found[0] && found.length === 1) return toOwnPublisher(found[0]);
  }
  return namedPublisher(name.trim());
}
