import { levelOfCode } from '../../places/place-code.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import type { KnownPlace } from '../../places/places.ts';
import type { Findable } from './match.ts';

/** A place of the register as it is found and shown; `id` is its code. */
export type PlaceEntry = {
  readonly id: string;
  readonly hans: string;
  readonly hant: string;
  readonly en: string;
  /** What contains it, from the province down; nothing for a province. */
  readonly above: { readonly hans: string; readonly hant: string; readonly en: string };
  /** How many reports of its own government are held. */
  readonly reports: number;
  /** The ways in which people name it: in full and in short, with and without its city. */
  readonly spellings: readonly Findable[];
  /** Its own name alone, and the code of what contains it: a text that names only that does not name this place. */
  readonly own: Findable;
  readonly parent: string | null;
};

type Part = { readonly hans: string; readonly hant: string; readonly sound: string };

function spell(parts: readonly Part[], en: string): Findable {
  let at = 0;
  return {
    hans: parts.map(({ hans }) => hans).join(''),
    hant: parts.map(({ hant }) => hant).join(''),
    en,
    parts: parts.map(({ hans }) => (at += hans.length) - hans.length),
    pinyin: `|${parts.map(({ sound }) => sound).join('|')}`,
    slug: '',
  };
}

const inFull = ({ code, name }: KnownPlace, named: NamedPlaces): Part => ({
  hans: name,
  hant: named.nameOf(code, 'hant'),
  sound: named.soundOf(code),
});

function toSpellings(path: readonly KnownPlace[], named: NamedPlaces, en: string): readonly Findable[] {
  const whole = (place: KnownPlace) => inFull(place, named);
  const inShort = (place: KnownPlace): Part => {
    const { hans, hant, sound } = whole(place);
    const { length } = place.short;
    return {
      hans: hans.slice(0, length),
      hant: hant.slice(0, length),
      sound: sound.split(' ').slice(0, length).join(' '),
    };
  };
  const withoutCity = path.filter(({ level }) => level !== 'city');
  const paths = path.length > 2 ? [path, withoutCity] : [path];
  return paths.flatMap((each) => [spell(each.map(whole), en), spell(each.map(inShort), '')]);
}

/** Every province, city and county of the register. `reports`: how many are held of each government, by code. */
export function toPlaceEntries(
  named: NamedPlaces,
  reports: ReadonlyMap<string, number>,
): readonly PlaceEntry[] {
  const order = ['province', 'city', 'county', 'township'];
  const entries = named.places.all.map(({ code }): PlaceEntry => {
    const path = named.places.pathOf(code);
    const parents = path.slice(0, -1).map((place) => place.code);
    const en = named.fullNameOf(code, 'en');
    return {
      id: code,
      hans: named.fullNameOf(code, 'hans'),
      hant: named.fullNameOf(code, 'hant'),
      en,
      above: {
        hans: parents.map((each) => named.nameOf(each, 'hans')).join(''),
        hant: parents.map((each) => named.nameOf(each, 'hant')).join(''),
        en: parents
          .toReversed()
          .map((each) => named.nameOf(each, 'en'))
          .join(', '),
      },
      reports: reports.get(code) ?? 0,
      spellings: toSpellings(path, named, en),
      own: spell(
        path.slice(-1).map((place) => inFull(place, named)),
        named.nameOf(code, 'en'),
      ),
      parent: parents.at(-1) ?? null,
    };
  });
  const rank = ({ id }: PlaceEntry) => order.indexOf(levelOfCode(id));
  return entries.toSorted((a, b) => rank(a) - rank(b) || b.reports - a.reports);
}
