import type { DrawingState } from './drawing-state.ts';
import type { DrawnGlyph, Ink } from './drawn-page.ts';
import { countLean, type Leans } from './find-lean.ts';
import { multiply, placeBox, type Matrix } from './matrix.ts';
import { middleX, middleY, type Box, type Glyph } from './page-marks.ts';
import { plainCharacter, unknownCharacter } from './plain-character.ts';

/** A character as the PDF library hands it over; numbers between characters move the next one. */
export type TextGlyph = {
  readonly originalCharCode: number;
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
};

/** Rise and fall of a character's box over and under its base line, in parts of the size. */
const ascent = 0.85;
const descent = 0.15;
/** Text that leans by more than this (sine) runs along no side of the page. */
const lean = 0.1;

function flowOf(x: number, y: number): Glyph['flow'] {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 'right' : 'left';
  return y > 0 ? 'down' : 'up';
}

function isTilted(x: number, y: number): boolean {
  const length = Math.hypot(x, y);
  return length > 0 && Math.min(Math.abs(x), Math.abs(y)) / length > lean;
}

function paintOf(state: DrawingState): { readonly ink: Ink; readonly alpha: number } {
  const outline = state.renderingMode % 4 === 1;
  return {
    ink: outline ? state.stroke : state.fill,
    alpha: (outline ? state.strokeAlpha : state.fillAlpha) * state.groupAlpha,
  };
}

/** What holds for all characters of one "show text" and is not in the state: where it stands in the drawing. */
export type Showing = {
  readonly order: number;
  /** In a layer that is off, or in a mask. */
  readonly hidden: boolean;
  readonly aside: boolean;
  /** The page: what lies beyond it is not hidden by a drawing that stands on it. */
  readonly sheet: Box;
};

/**
 * Where the characters of one "show text" fall on the page; moves the state's place behind them (PDF 32000-1, 9.4.4).
 * Spaces are left out: a gap says the same, and spaces are often stretched to anything.
 */
export function showText(
  state: DrawingState,
  pieces: readonly (TextGlyph | number | null)[],
  { order, hidden, aside, sheet }: Showing,
  glyphs: DrawnGlyph[],
  leans: Leans,
): void {
  const { font, fontSize, fontDirection, characterSpacing, wordSpacing, clip } = state;
  const horizontal = state.horizontalScale * fontDirection;
  const whole = multiply(state.matrix, state.textMatrix);
  const placed: Matrix = [horizontal, 0, 0, fontDirection, state.x, state.y + state.rise];
  const origin = multiply(whole, placed);
  const size = fontSize * Math.hypot(whole[2], whole[3]);
  const [alongX, alongY] = font.vertical ? [-origin[2], -origin[3]] : [origin[0], origin[1]];
  const flow = flowOf(alongX, alongY);
  const tilted = isTilted(alongX, alongY);
  const unpainted = state.renderingMode === 3 || state.renderingMode === 7;
  const paint = paintOf(state);
  const before = glyphs.length;
  let along = 0;
  for (const glyph of pieces) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      along -= (glyph * fontSize) / 1000;
      continue;
    }
    const spacing = ((glyph.isSpace ? wordSpacing : 0) + characterSpacing) * fontDirection;
    const [advance = font.downwards[0]] = glyph.vmetric ?? [];
    const step = (font.vertical ? advance : glyph.width) * font.scale * fontSize;
    const text = font.isMapped(glyph.originalCharCode)
      ? plainCharacter(glyph.unicode)
      : unknownCharacter(glyph.isSpace);
    if (text !== '' && size > 0) {
      const box = placeBox(
        origin,
        font.vertical
          ? { left: -fontSize / 2, right: fontSize / 2, top: along, bottom: along + step }
          : { left: along, right: along + step, top: -descent * fontSize, bottom: ascent * fontSize },
      );
      const x = Math.min(Math.max(middleX(box), sheet.left), sheet.right);
      const y = Math.min(Math.max(middleY(box), sheet.top), sheet.bottom);
      const outside = x < clip.left || x > clip.right || y < clip.top || y > clip.bottom;
      // All entries by name: a page has thousands of these, and spreading is slow.
      const drawn = {
        left: box.left,
        right: box.right,
        top: box.top,
        bottom: box.bottom,
        text,
        size,
        flow,
        order,
        ink: paint.ink,
        alpha: paint.alpha,
        unpainted,
        hidden: hidden || outside,
        tilted,
        aside,
      };
      glyphs.push(font.vertical ? { ...drawn, stacked: true } : drawn);
    }
    along += step + spacing;
  }
  if (glyphs.length > before) countLean(leans, alongX, alongY, glyphs.length - before);
  if (font.vertical) state.y += along;
  else state.x += along * horizontal;
}
