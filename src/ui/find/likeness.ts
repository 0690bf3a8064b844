import { squash } from './match.ts';

/** Words that every question has, and that tell none apart. */
const filler = /^(?:the|and|are|is|of|in|for|has|have|what|which|who|how|most|does|not)$/u;

/** What a text is compared by: each two neighbouring Chinese characters, and each Latin word. */
function piecesOf(text: string): ReadonlySet<string> {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? [];
  const pieces = runs.flatMap((run) => {
    if (!/\p{Script=Han}/u.test(run)) return filler.test(run) || run.length < 3 ? [] : [squash(run)];
    const letters = Array.from(run);
    return letters.length === 1 ? [] : letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
  });
  return new Set(pieces);
}

/** How much of a text another one holds, 0 to 1; 0 for a text of nothing that tells. */
export function likeness(text: string, other: string): number {
  const asked = piecesOf(text);
  if (asked.size === 0) return 0;
  const held = piecesOf(other);
  return [...asked].filter((piece) => held.has(piece)).length / asked.size;
}
