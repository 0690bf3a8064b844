import { cleanName, withoutBrackets, withoutGovernment } from './clean-name.ts';
import { placeLevels, stemOfCode } from './place-code.ts';
import { formsOf, type KnownPlace, type Places } from './places.ts';

/** What narrows a name: the code of a place that the one looked for lies in, or is. */
export type PlaceContext = { readonly within?: string | null };

/** Whether a text names some of the places that contain another, from the top, in any form; '' names none. */
function namesAbove(places: Places, place: KnownPlace, text: string): boolean {
  if (text === '') return true;
  const above = places.pathOf(place.code).filter(({ code }) => code !== place.code);
  return above.some((each) =>
    formsOf(each).some(
      (form) => text.endsWith(form) && namesAbove(places, each, text.slice(0, -form.length)),
    ),
  );
}

/** How a name answers to its end: by the place's own name, its short one, or one that it had before. */
const rankOf = ({ full, short }: KnownPlace, form: string): number =>
  full.includes(form) ? 0 : form === short ? 1 : 2;

type Ranked = { readonly place: KnownPlace; readonly rank: number };

function rankPlaces(places: Places, name: string, { within = null }: PlaceContext): readonly Ranked[] {
  const text = withoutGovernment(withoutBrackets(cleanName(name.normalize('NFKC'))));
  const stem = within === null ? '' : stemOfCode(within);
  const found = new Map<KnownPlace, number>();
  for (let at = 0; at < text.length; at += 1) {
    const form = text.slice(at);
    for (const place of places.named(form)) {
      if (found.has(place) || !place.code.startsWith(stem)) continue;
      if (namesAbove(places, place, text.slice(0, at))) found.set(place, rankOf(place, form));
    }
  }
  const levelOf = ({ level }: KnownPlace) => placeLevels.indexOf(level);
  return [...found]
    .map(([place, rank]) => ({ place, rank }))
    .sort(
      (a, b) =>
        a.rank - b.rank || levelOf(a.place) - levelOf(b.place) || (a.place.code < b.place.code ? -1 : 1),
    );
}

/**
 * The places that a name can mean, as people say it: in full or short, with or without those above it, by an old name,
 * in either script, with or without the word for its government (洪泽, 江苏洪泽区, 北京朝阳, 淮阴市人民政府). The
 * likeliest first: its own name before a short and an old one, then the higher level, then by code. Empty for none.
 */
export const findPlaces = (places: Places, name: string, context: PlaceContext = {}): readonly KnownPlace[] =>
  rankPlaces(places, name, context).map(({ place }) => place);

/** The one place that a name means; null where none has it, or several of one level have it with equal right. */
export function findPlace(places: Places, name: string, context: PlaceContext = {}): KnownPlace | null {
  const [first, second] = rankPlaces(places, name, context);
  if (!first) return null;
  const alike = second?.rank === first.rank && second.place.level === first.place.level;
  return alike ? null : first.place;
}
