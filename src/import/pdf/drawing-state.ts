import { identity, type Matrix } from './matrix.ts';

/** What of a font is needed to place its characters: PDF units are thousandths of the size. */
export type FontMetrics = {
  readonly scale: number;
  readonly vertical: boolean;
  /** [advance, x, y] of a character written downwards, where it has none of its own. */
  readonly downwards: readonly [number, number, number];
};

/** The part of a PDF's graphics state that says where text and lines fall. Saved and restored as a whole. */
export type DrawingState = {
  readonly matrix: Matrix;
  readonly textMatrix: Matrix;
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
  readonly leading: number;
  readonly font: FontMetrics;
  readonly fontSize: number;
  readonly fontDirection: 1 | -1;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly rise: number;
};

export const plainFont: FontMetrics = { scale: 0.001, vertical: false, downwards: [-1000, 0, 880] };

export const initialState = (matrix: Matrix): DrawingState => ({
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
});

/** The state after the start of the next line was moved by (x, y). */
export const moveText = (state: DrawingState, x: number, y: number): DrawingState => ({
  ...state,
  x: state.lineX + x,
  lineX: state.lineX + x,
  y: state.lineY + y,
  lineY: state.lineY + y,
});

/** The state at the start of a text whose own matrix is `textMatrix`. */
export const startText = (state: DrawingState, textMatrix: Matrix): DrawingState => ({
  ...state,
  textMatrix,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
});
