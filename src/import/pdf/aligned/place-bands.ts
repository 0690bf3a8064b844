import { middleX, type Box } from '../page-marks.ts';

/** How far apart neighbours of some headings are at least. */
const pitchOf = (heads: readonly Box[]): number =>
  heads
    .slice(1)
    .reduce((least, head, at) => Math.min(least, middleX(head) - middleX(heads[at] ?? head)), Infinity);

/**
 * The headings that a column of numbers may stand under: the one that it overlaps, since cells of other columns end
 * before; else the two that it stands between. None where it overlaps several.
 */
function candidates(band: Box, heads: readonly Box[]): readonly number[] {
  const overlapped = heads.flatMap((head, at) =>
    Math.min(head.right, band.right) - Math.max(head.left, band.left) > 0.5 ? [at] : [],
  );
  if (overlapped.length > 0) return overlapped.length === 1 ? overlapped : [];
  const before = heads.findLastIndex((head) => middleX(head) < middleX(band));
  return [before, before + 1].filter((at) => at >= 0 && at < heads.length);
}

type Choices = readonly (readonly number[])[];

/** The first way to give each column a heading of its own, from left to right; null where there is none. */
function assign(choices: Choices): readonly number[] | null {
  const places: number[] = [];
  for (const choice of choices) {
    const place = choice.find((at) => at > (places.at(-1) ?? -1));
    if (place === undefined) return null;
    places.push(place);
  }
  return places;
}

/** The choices that are left once each column has its own heading and columns keep their order; null for no way. */
function narrow(choices: Choices, heads: number): Choices | null {
  const first = assign(choices);
  const turned = choices.map((choice) => choice.map((at) => heads - 1 - at).toReversed()).toReversed();
  const last = assign(turned)
    ?.map((at) => heads - 1 - at)
    .toReversed();
  if (!first || !last) return null;
  return choices.map((choice, band) =>
    choice.filter((at) => at >= (first[band] ?? 0) && at <= (last[band] ?? -1)),
  );
}

const edges = [({ left }: Box) => left, middleX, ({ right }: Box) => right];

/** How columns stand to their headings where that is known and mostly alike: by their left, middle or right. */
function findOffset(
  bands: readonly Box[],
  heads: readonly Box[],
  choices: Choices,
): { readonly edge: (box: Box) => number; readonly offset: number } | null {
  const pitch = pitchOf(heads);
  const ways = edges.flatMap((edge) => {
    const offsets = bands.flatMap((band, at) => {
      const [place, other] = choices[at] ?? [];
      const head = place === undefined || other !== undefined ? undefined : heads[place];
      return head ? [edge(band) - middleX(head)] : [];
    });
    const offset = offsets.toSorted((a, b) => a - b)[Math.floor(offsets.length / 2)];
    if (offset === undefined) return [];
    const alike = offsets.filter((each) => Math.abs(each - offset) < pitch * 0.15).length;
    return alike >= offsets.length * 0.6 ? [{ edge, offset, alike }] : [];
  });
  return ways.sort((a, b) => b.alike - a.alike)[0] ?? null;
}

/**
 * For columns of numbers from left to right, the place of the heading that each stands under, or null where that is not
 * sure: one for each, in order, and all set alike (to the left, middle or right of their cells).
 */
export function placeBands(bands: readonly Box[], heads: readonly Box[]): readonly (number | null)[] {
  const all = bands.map((band) => candidates(band, heads));
  const usable = all.map((choice, at) => ({ choice, at })).filter(({ choice }) => choice.length > 0);
  const left = narrow(
    usable.map(({ choice }) => choice),
    heads.length,
  );
  const places: (number | null)[] = bands.map(() => null);
  if (!left) return places;
  const ofUsable = usable.map(({ at }) => bands[at] ?? { left: 0, top: 0, right: 0, bottom: 0 });
  const way = findOffset(ofUsable, heads, left);
  const pitch = pitchOf(heads);
  const settled = left.map((choice, at): readonly number[] => {
    const band = ofUsable[at];
    if (choice.length < 2 || !way || !band) return choice;
    const off = choice.map((place) => Math.abs(way.edge(band) - middleX(heads[place] ?? band) - way.offset));
    const best = Math.min(...off);
    const clear = best < pitch * 0.3 && off.filter((each) => each < pitch * 0.6).length === 1;
    return clear ? choice.filter((_, index) => off[index] === best) : choice;
  });
  const sure = narrow(settled, heads.length) ?? settled.map(() => []);
  sure.forEach((choice, at) => {
    const [place, other] = choice;
    const band = usable[at]?.at;
    if (band !== undefined && place !== undefined && other === undefined) places[band] = place;
  });
  return places;
}
