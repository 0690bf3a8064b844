import type { DrawingState } from './drawing-state.ts';
import { apply, multiply, type Matrix, type Point } from './matrix.ts';
import type { Glyph } from './page-marks.ts';
import { plainCharacter } from './plain-character.ts';

/** A character as the PDF library hands it over; numbers between characters move the next one. */
export type ShownGlyph = {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
};

/** Rise and fall of a character's box over and under its base line, in parts of the size. */
const ascent = 0.85;
const descent = 0.15;

function flowOf([a, b, c, d]: Matrix, vertical: boolean): Glyph['flow'] {
  const [x, y] = vertical ? [-c, -d] : [a, b];
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 'right' : 'left';
  return y > 0 ? 'down' : 'up';
}

function hull(corners: readonly Point[]): Pick<Glyph, 'left' | 'top' | 'right' | 'bottom'> {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/**
 * Where the characters of one "show text" fall on the page, and the state after it (PDF 32000-1, 9.4.4). Spaces are
 * left out: a gap says the same, and spaces are often stretched to anything.
 */
export function showText(
  state: DrawingState,
  shown: readonly (ShownGlyph | number | null)[],
): { readonly glyphs: readonly Glyph[]; readonly state: DrawingState } {
  const { font, fontSize, fontDirection, characterSpacing, wordSpacing } = state;
  const horizontal = state.horizontalScale * fontDirection;
  const whole = multiply(state.matrix, state.textMatrix);
  const origin = multiply(whole, [horizontal, 0, 0, fontDirection, state.x, state.y + state.rise]);
  const size = fontSize * Math.hypot(whole[2], whole[3]);
  const flow = flowOf(origin, font.vertical);
  const glyphs: Glyph[] = [];
  let along = 0;
  for (const glyph of shown) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      along -= (glyph * fontSize) / 1000;
      continue;
    }
    const spacing = (glyph.isSpace ? wordSpacing : 0) + characterSpacing;
    const width = glyph.width * font.scale * fontSize;
    const text = plainCharacter(glyph.unicode);
    let corners: readonly Point[];
    if (font.vertical) {
      const [advance = font.downwards[0]] = glyph.vmetric ?? [];
      const drop = advance * font.scale * fontSize;
      const half = fontSize / 2;
      corners = [
        [-half, along],
        [half, along + drop],
      ];
      along += drop + spacing * fontDirection;
    } else {
      corners = [
        [along, -descent * fontSize],
        [along + width, ascent * fontSize],
      ];
      along += width + spacing * fontDirection;
    }
    if (text === '' || size === 0) continue;
    glyphs.push({ ...hull(corners.map((corner) => apply(origin, corner))), text, size, flow });
  }
  return {
    glyphs,
    state: font.vertical ? { ...state, y: state.y + along } : { ...state, x: state.x + along * horizontal },
  };
}
