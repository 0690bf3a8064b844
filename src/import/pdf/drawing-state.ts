import type { Ink } from './drawn-page.ts';
import { identity, type Matrix } from './matrix.ts';
import type { Box } from './page-marks.ts';

/** What of a font is needed to place its characters: PDF units are thousandths of the size. */
export type FontMetrics = {
  readonly scale: number;
  readonly vertical: boolean;
  /** [advance, x, y] of a character written downwards, where it has none of its own. */
  readonly downwards: readonly [number, number, number];
  /** Whether it is known for certain which character a code draws. */
  readonly isMapped: (code: number) => boolean;
};

/** The part of a PDF's graphics state that says where text and lines fall, and how they are seen. */
export type DrawingState = {
  matrix: Matrix;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  leading: number;
  font: FontMetrics;
  fontSize: number;
  fontDirection: 1 | -1;
  characterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  rise: number;
  /** PDF 32000-1, 9.3.6: 3 and 7 paint nothing, 1 and 5 the outline alone. */
  renderingMode: number;
  fill: Ink;
  stroke: Ink;
  fillAlpha: number;
  strokeAlpha: number;
  /** How far what is drawn shows through, by the groups around it. */
  groupAlpha: number;
  lineWidth: number;
  /** Whether what is drawn lets through what is below, by its blend mode. */
  blends: boolean;
  /** The box that everything is cut to. */
  clip: Box;
};

export const plainFont: FontMetrics = {
  scale: 0.001,
  vertical: false,
  downwards: [-1000, 0, 880],
  isMapped: () => true,
};

export const initialState = (matrix: Matrix, clip: Box): DrawingState => ({
  matrix,
  textMatrix: identity,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  leading: 0,
  font: plainFont,
  fontSize: 0,
  fontDirection: 1,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  rise: 0,
  renderingMode: 0,
  fill: 0,
  stroke: 0,
  fillAlpha: 1,
  strokeAlpha: 1,
  groupAlpha: 1,
  lineWidth: 1,
  blends: false,
  clip,
});

/** Moves the start of the next line by (x, y), and the place of writing with it. */
export function moveText(state: DrawingState, x: number, y: number): void {
  state.lineX += x;
  state.x = state.lineX;
  state.lineY += y;
  state.y = state.lineY;
}

/** Starts a text whose own matrix is `textMatrix`. */
export function startText(state: DrawingState, textMatrix: Matrix): void {
  state.textMatrix = textMatrix;
  state.x = 0;
  state.y = 0;
  state.lineX = 0;
  state.lineY = 0;
}
