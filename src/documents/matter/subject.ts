import type { Filter } from '../../query/filter.ts';
import type { Peers } from '../../query/ranking-figures.ts';
import type { RankSettings } from '../../views/ranking/ranking-settings.ts';

/** What documents are about: a ranking, whose reports are looked at for letters and cards, and what is known to be missing. */
export type Subject = {
  /** The place or group, in words. */
  readonly about: string;
  /** Whether they are about one publisher alone: there is no notice of one. */
  readonly isOne: boolean;
  readonly settings: RankSettings;
  readonly peers: Peers;
  /** The names of the places among the peers, by code. */
  readonly placeNames: ReadonlyMap<string, string>;
  /** The reports of which letters and cards are made. */
  readonly filter: Filter;
  /** The reports, of all years, beside which cards show these. */
  readonly compared: Filter;
  /** The year of these reports, where it is not that of the ranking's own choice. */
  readonly year: number | null;
  /** Who should have filed and has not, and who filed late; null where no register says who should. */
  readonly filing: {
    readonly total: number;
    readonly missing: readonly string[];
    readonly late: readonly string[];
  } | null;
  /** Names by publisher that are shorter than the publisher's own. */
  readonly shortNames: ReadonlyMap<string, string>;
};
