import type { OPS as Operators } from 'pdfjs-dist';
import { limits } from '../limits.ts';
import { initialState, moveText, plainFont, startText, type DrawingState } from './drawing-state.ts';
import type { Area, DrawnGlyph, DrawnPage, Ink, Slant } from './drawn-page.ts';
import { findLean, type Leans } from './find-lean.ts';
import { findRulings } from './find-rulings.ts';
import type { LoadedFont } from './font-metrics.ts';
import { identity, multiply, placeBox, toMatrix, type Matrix } from './matrix.ts';
import { overlapOf, type Box, type Ruling } from './page-marks.ts';
import { unknown } from './plain-character.ts';
import { showText, type TextGlyph } from './show-text.ts';

export type Operator = keyof typeof Operators;

/** What a page's operators are read by: its place, its fonts, and what of it is shown. */
export type Canvas = {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly base: Matrix;
  readonly fonts: ReadonlyMap<string, LoadedFont>;
  /** Takes the names of fonts of which a character was shown that nothing tells. */
  readonly unmapped: Set<string>;
  readonly isVisible: (layer: unknown) => boolean;
  readonly isDropped: (annotation: string) => boolean;
};

/** A page's operators as lists: codes, the names of codes, and the arguments at the same places. */
export type OperatorList = {
  readonly codes: readonly number[];
  readonly names: readonly (Operator | undefined)[];
  readonly everyArgument: readonly (readonly unknown[] | null)[];
};

const strokes: ReadonlySet<Operator | undefined> = new Set<Operator>([
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);
const fills: ReadonlySet<Operator | undefined> = new Set<Operator>([
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);

/** A filled unit square: how a mask of one dot is drawn, which some producers use for lines. */
const unitSquare = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4];
/** What shows through this much hides nothing. */
const solid = 0.9;

const toNumber = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

function toInk(value: unknown): Ink {
  const found = typeof value === 'string' ? /^#([\da-f]{6})$/i.exec(value)?.[1] : undefined;
  return found === undefined ? null : Number.parseInt(found, 16);
}

/** A box from [left, top, right, bottom] in any order. */
function toBox(value: unknown): Box | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null;
  const [a, b, c, d] = Array.from<unknown>(value).map(toNumber);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return { left: Math.min(a, c), right: Math.max(a, c), top: Math.min(b, d), bottom: Math.max(b, d) };
}

const isPath = (path: unknown): path is ArrayLike<number> =>
  path instanceof Float32Array || Array.isArray(path);

/** A mark in the content: whether what it holds is hidden, or no part of the text. */
type Mark = { readonly hidden: boolean; readonly aside: boolean };

/** A drawn page, and how far it leans as a whole (radians, mostly 0). */
export type PaintedPage = DrawnPage & { readonly lean: number };

/** Follows the operators of a page and gathers what they draw, each thing at its place. */
export function paintPage({ codes, names, everyArgument }: OperatorList, canvas: Canvas): PaintedPage {
  const { base, width, height } = canvas;
  const sheet: Box = { left: 0, top: 0, right: width, bottom: height };
  const glyphs: DrawnGlyph[] = [];
  const rulings: Ruling[] = [];
  const slants: Slant[] = [];
  const areas: Area[] = [];
  const saved: DrawingState[] = [];
  const marks: Mark[] = [];
  const leans: Leans = new Map();
  let state = initialState(base, sheet);
  let clips = false;
  let order = 0;
  let fontName = '';

  const isHidden = (): boolean => marks.at(-1)?.hidden === true;
  const mark = (hidden: boolean, aside = false): void => {
    const last = marks.at(-1);
    marks.push({ hidden: hidden || last?.hidden === true, aside: aside || last?.aside === true });
  };
  const save = (): void => {
    saved.push({ ...state });
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const transformBy = (matrix: unknown): void => {
    const inner = toMatrix(matrix);
    if (inner) state.matrix = multiply(state.matrix, inner);
  };
  const clipTo = (box: Box | null): void => {
    if (box === null) return;
    const placed = placeBox(state.matrix, box);
    state.clip = overlapOf(state.clip, placed) ?? { left: 0, right: -1, top: 0, bottom: -1 };
  };
  const setFont = (font: unknown, size: unknown): void => {
    fontName = String(font);
    state.font = canvas.fonts.get(fontName) ?? plainFont;
    state.fontSize = Math.abs(toNumber(size));
    state.fontDirection = toNumber(size) < 0 ? -1 : 1;
  };
  const show = (written: unknown): void => {
    if (!Array.isArray(written)) return;
    // Of a font that cannot be read nothing is left to show, though there is text.
    if (written.length === 0) canvas.unmapped.add(canvas.fonts.get(fontName)?.name ?? fontName);
    const before = glyphs.length;
    const aside = marks.at(-1)?.aside === true;
    showText(
      state,
      written as readonly (TextGlyph | number | null)[],
      { order, hidden: isHidden(), aside, sheet },
      glyphs,
      leans,
    );
    for (let at = before; at < glyphs.length; at++) {
      if (glyphs[at]?.text === unknown) canvas.unmapped.add(canvas.fonts.get(fontName)?.name ?? fontName);
    }
  };
  const fillAreas = (
    boxes: readonly (Box & { readonly whole: boolean })[],
    ink: Ink,
    alpha: number,
  ): void => {
    if (areas.length > limits.areas) return;
    for (const { whole, ...box } of boxes) {
      const seen = overlapOf(box, state.clip);
      const opaque = alpha >= solid && !state.blends;
      if (seen && alpha > 0) {
        areas.push({
          ...seen,
          order,
          ink: opaque && whole ? ink : null,
          solid: opaque && whole && ink !== null,
        });
      }
    }
  };
  const draw = (path: ArrayLike<number>, stroked: boolean, filled: boolean): void => {
    if (isHidden() || rulings.length > limits.lines) return;
    const scale = Math.sqrt(Math.abs(state.matrix[0] * state.matrix[3] - state.matrix[1] * state.matrix[2]));
    const found = findRulings(path, state.matrix, { stroked, filled, width: state.lineWidth * scale });
    rulings.push(...found.rulings);
    slants.push(...found.slants);
    const alpha = (filled ? state.fillAlpha : state.strokeAlpha) * state.groupAlpha;
    fillAreas(found.boxes, filled ? state.fill : state.stroke, alpha);
  };

  const steps: Partial<Record<Operator, (args: readonly unknown[]) => void>> = {
    save,
    restore,
    transform: transformBy,
    paintFormXObjectBegin: ([matrix, box]) => {
      save();
      transformBy(matrix);
      clipTo(toBox(box));
    },
    paintFormXObjectEnd: restore,
    beginGroup: ([group]) => {
      const { matrix, bbox, smask } = (group ?? {}) as { matrix?: unknown; bbox?: unknown; smask?: unknown };
      save();
      const before = state.matrix;
      transformBy(matrix);
      clipTo(toBox(bbox));
      state.matrix = before;
      state.groupAlpha *= state.fillAlpha;
      state.fillAlpha = 1;
      state.strokeAlpha = 1;
      mark(smask !== undefined && smask !== null);
    },
    endGroup: () => {
      restore();
      marks.pop();
    },
    beginAnnotation: ([id, , placed, matrix]) => {
      save();
      mark(canvas.isDropped(String(id)));
      state = initialState(base, sheet);
      transformBy(placed);
      transformBy(matrix);
    },
    endAnnotation: () => {
      restore();
      marks.pop();
    },
    beginMarkedContent: ([tag]) => {
      const name = typeof tag === 'object' && tag !== null ? (tag as { name?: unknown }).name : tag;
      mark(false, name === 'Artifact');
    },
    beginMarkedContentProps: ([tag, group]) => {
      mark(tag === 'OC' && group !== null && !canvas.isVisible(group), tag === 'Artifact');
    },
    endMarkedContent: () => {
      marks.pop();
    },
    beginText: () => {
      startText(state, identity);
    },
    setTextMatrix: ([matrix]) => {
      startText(state, toMatrix(matrix) ?? identity);
    },
    moveText: ([x, y]) => {
      moveText(state, toNumber(x), toNumber(y));
    },
    setLeadingMoveText: ([x, y]) => {
      state.leading = toNumber(y);
      moveText(state, toNumber(x), toNumber(y));
    },
    setLeading: ([leading]) => {
      state.leading = -toNumber(leading);
    },
    nextLine: () => {
      moveText(state, 0, state.leading);
    },
    setFont: ([font, size]) => {
      setFont(font, size);
    },
    setGState: ([settings]) => {
      for (const [key, value] of settings as readonly (readonly [string, unknown])[]) {
        if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
        else if (key === 'ca') state.fillAlpha = toNumber(value);
        else if (key === 'CA') state.strokeAlpha = toNumber(value);
        else if (key === 'LW') state.lineWidth = toNumber(value);
        else if (key === 'BM') state.blends = value !== 'source-over';
      }
    },
    setLineWidth: ([value]) => {
      state.lineWidth = toNumber(value);
    },
    setFillRGBColor: ([ink]) => {
      state.fill = toInk(ink);
    },
    setFillColorN: () => {
      state.fill = null;
    },
    setFillTransparent: () => {
      state.fill = null;
    },
    setStrokeRGBColor: ([ink]) => {
      state.stroke = toInk(ink);
    },
    setStrokeColorN: () => {
      state.stroke = null;
    },
    setStrokeTransparent: () => {
      state.stroke = null;
    },
    setTextRenderingMode: ([mode]) => {
      state.renderingMode = toNumber(mode);
    },
    setCharSpacing: ([spacing]) => {
      state.characterSpacing = toNumber(spacing);
    },
    setWordSpacing: ([spacing]) => {
      state.wordSpacing = toNumber(spacing);
    },
    setHScale: ([scale]) => {
      state.horizontalScale = toNumber(scale) / 100;
    },
    setTextRise: ([rise]) => {
      state.rise = toNumber(rise);
    },
    showText: ([written]) => {
      show(written);
    },
    showSpacedText: ([written]) => {
      show(written);
    },
    nextLineShowText: ([written]) => {
      moveText(state, 0, state.leading);
      show(written);
    },
    clip: () => {
      clips = true;
    },
    eoClip: () => {
      clips = true;
    },
    constructPath: ([painting, packed, reach]) => {
      const how = names[toNumber(painting)];
      const path: unknown = Array.isArray(packed) ? packed[0] : null;
      const [stroked, filled] = [strokes.has(how), fills.has(how)];
      if (isPath(path) && (stroked || filled)) draw(path, stroked, filled);
      if (clips) clipTo(toBox(reach));
      clips = false;
    },
    shadingFill: () => {
      fillAreas([{ ...state.clip, whole: false }], null, 1);
    },
    paintSolidColorImageMask: () => {
      draw(unitSquare, false, true);
    },
  };

  const byCode = names.map((name) => (name === undefined ? undefined : steps[name]));
  const none: readonly unknown[] = [];
  for (let at = 0; at < codes.length; at++) {
    order = at;
    byCode[codes[at] ?? 0]?.(everyArgument[at] ?? none);
  }
  return {
    page: canvas.page,
    width,
    height,
    lean: findLean(leans, { glyphs, rulings, slants }),
    glyphs,
    areas,
    rulings: rulings.length > limits.lines ? [] : rulings,
    slants: slants.slice(0, limits.areas),
  };
}
