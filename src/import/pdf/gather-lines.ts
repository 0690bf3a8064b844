import { around, middleX, middleY, type Box, type Glyph } from './page-marks.ts';

/** Characters side by side, in reading order. */
export type Line = Box & { readonly glyphs: readonly Glyph[]; readonly size: number };

function toLine(glyphs: readonly Glyph[]): Line {
  const { left, top, right, bottom } = around(glyphs) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const size = glyphs.reduce((most, glyph) => Math.max(most, glyph.size), 0);
  return { left, top, right, bottom, glyphs, size };
}

/** Places on a page fit into squares of this many columns; two places have one number only if they are far apart. */
const columns = 1 << 20;

const isShadow = (glyph: Glyph, other: Glyph, near: number): boolean =>
  Math.abs(other.left - glyph.left) < near && Math.abs(other.top - glyph.top) < near;

/** In the few characters of a cell each is looked up among all before it. */
const few = 8;
const dropShadowsOfFew = (glyphs: readonly Glyph[]): readonly Glyph[] =>
  glyphs.filter((glyph, at) => {
    for (let before = 0; before < at; before++) {
      const other = glyphs[before];
      if (other?.text === glyph.text && isShadow(glyph, other, glyph.size * 0.2)) return false;
    }
    return true;
  });

/** Bold is often made by drawing a character twice, a hair apart. */
function dropShadows(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (glyphs.length <= few) return dropShadowsOfFew(glyphs);
  const drawn = new Map<string, Map<number, Glyph>>();
  return glyphs.filter((glyph) => {
    const near = glyph.size * 0.2;
    const [x, y] = [Math.floor(glyph.left / near), Math.floor(glyph.top / near)];
    const same = drawn.get(glyph.text) ?? new Map<number, Glyph>();
    for (let column = x - 1; column <= x + 1 && same.size > 0; column++) {
      for (let row = y - 1; row <= y + 1; row++) {
        const other = same.get(row * columns + column);
        if (other && isShadow(glyph, other, near)) return false;
      }
    }
    same.set(y * columns + x, glyph);
    drawn.set(glyph.text, same);
    return true;
  });
}

/** Lines of text that runs to the right, from top to bottom. */
function gatherAcross(glyphs: readonly Glyph[]): readonly Line[] {
  const lines: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => middleY(a) - middleY(b))) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && middleY(glyph) - middleY(last) <= Math.min(last.size, glyph.size) * 0.35) {
      line.push(glyph);
    } else {
      lines.push([glyph]);
    }
  }
  return lines.map((line) => toLine(line.sort((a, b) => a.left - b.left)));
}

/** Lines of text that runs down (columns from right to left) or, turned to the left, up. */
function gatherAlong(glyphs: readonly Glyph[], flow: 'down' | 'up'): readonly Line[] {
  const sign = flow === 'down' ? -1 : 1;
  const lines: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => sign * (middleX(a) - middleX(b)))) {
    const last = lines.at(-1)?.at(-1);
    if (last && Math.abs(middleX(glyph) - middleX(last)) <= Math.min(last.size, glyph.size) * 0.35) {
      lines.at(-1)?.push(glyph);
    } else {
      lines.push([glyph]);
    }
  }
  return lines.map((line) => toLine(line.sort((a, b) => -sign * (middleY(a) - middleY(b)))));
}

/** The lines that some characters stand in, in reading order; text along the side comes by its top. */
export function gatherLines(all: readonly Glyph[]): readonly Line[] {
  const glyphs = dropShadows(all);
  if (glyphs.length === 0) return [];
  if (!glyphs.some(({ flow }) => flow === 'down' || flow === 'up')) return gatherAcross(glyphs);
  const along = (['down', 'up'] as const).flatMap((flow) =>
    gatherAlong(
      glyphs.filter((glyph) => glyph.flow === flow),
      flow,
    ),
  );
  const across = gatherAcross(glyphs.filter(({ flow }) => flow === 'right' || flow === 'left'));
  return across.length === 0 ? along : [...across, ...along].sort((a, b) => a.top - b.top);
}
