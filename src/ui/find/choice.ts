import type { Text } from '../../schema/axis.ts';
import type { ProvinceCode } from '../../schema/publishers.ts';
import { provinces } from '../../schema/publishers.ts';
import type { State } from '../../state/state.ts';
import type { Place } from '../address/place.ts';
import { pages, type PageId } from '../address/pages.ts';
import type { PlaceEntry, PublisherEntry, TopicEntry } from './entries.ts';

/** Something that was found and can be gone to: what it is called, and where it is. Kept among the recent ones as it is. */
export type Choice = {
  readonly kind: 'publisher' | 'place' | TopicEntry['kind'];
  readonly id: string;
  readonly names: Text;
  readonly page: PageId;
  /** The panel on that page. */
  readonly view: string | null;
};

export const keyOf = ({ kind, id }: Pick<Choice, 'kind' | 'id'>): string => `${kind}:${id}`;

const namesOf = ({ hans, hant, en }: Text): Text => ({ hans, hant, en });

export const ofPublisher = (entry: PublisherEntry): Choice => ({
  kind: 'publisher',
  id: entry.id,
  names: namesOf(entry),
  page: 'publisher',
  view: null,
});

export const ofPlace = (entry: PlaceEntry): Choice => ({
  kind: 'place',
  id: entry.id,
  names: namesOf(entry),
  page: 'overview',
  view: 'reports-by-region',
});

/** Null where an index of another version names a page that is none. */
export function ofTopic({ kind, id, names, page: name, view }: TopicEntry): Choice | null {
  const page = pages.find((each) => each.id === name)?.id;
  return page === undefined ? null : { kind, id, names, page, view };
}

const isProvince = (code: string): code is ProvinceCode => Object.hasOwn(provinces, code);

/** The region on show for a place of which nothing is held: what contains it. */
function regionAbove(code: string): string {
  if (code.endsWith('0000')) return '';
  return code.endsWith('00') ? code.slice(0, 2) : code.slice(0, 4);
}

/** Where a choice leads, the reader's filter kept; a place without reports leads to the region that it lies in. */
export function placeOf({ kind, id, page }: Choice, state: State): Place {
  if (kind === 'publisher') return { page, state, own: new URLSearchParams({ id }) };
  if (kind !== 'place') return { page, state, own: new URLSearchParams() };
  const code = id.slice(0, 2);
  const above = regionAbove(id);
  return {
    page,
    state: { ...state, provinces: isProvince(code) ? [code] : [] },
    own: new URLSearchParams(above === '' ? {} : { region: above }),
  };
}
