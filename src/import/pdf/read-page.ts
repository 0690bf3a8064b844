import type { OPS as Operators, PDFPageProxy } from 'pdfjs-dist';
import { limits } from '../limits.ts';
import { initialState, moveText, plainFont, startText } from './drawing-state.ts';
import type { DrawingState, FontMetrics } from './drawing-state.ts';
import { findRulings } from './find-rulings.ts';
import { identity, multiply, toMatrix } from './matrix.ts';
import type { Glyph, PageMarks, Ruling } from './page-marks.ts';
import { showText, type ShownGlyph } from './show-text.ts';

type Operator = keyof typeof Operators;

const strokes: ReadonlySet<string> = new Set<Operator>([
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);
const fills: ReadonlySet<string> = new Set<Operator>(['fill', 'eoFill']);

/** A filled unit square: how a mask of one dot is drawn, which some producers use for lines. */
const unitSquare = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4];

type FontObject = {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly number[];
};

function toMetrics(font: unknown): FontMetrics {
  if (typeof font !== 'object' || font === null) return plainFont;
  const { fontMatrix, vertical, defaultVMetrics } = font as FontObject;
  const [advance = plainFont.downwards[0], x = 0, y = plainFont.downwards[2]] = defaultVMetrics ?? [];
  return {
    scale: fontMatrix?.[0] ?? plainFont.scale,
    vertical: vertical === true,
    downwards: [advance, x, y],
  };
}

/** Fonts arrive on their own way; a page may be listed before they do. */
async function loadFonts(page: PDFPageProxy, names: ReadonlySet<string>): Promise<Map<string, FontMetrics>> {
  const objects = page.commonObjs as unknown as {
    get: (name: string, done: (font: unknown) => void) => void;
  };
  const fonts = [...names].map(
    (name) =>
      new Promise<[string, FontMetrics]>((resolve) => {
        objects.get(name, (font) => {
          resolve([name, toMetrics(font)]);
        });
      }),
  );
  return new Map(await Promise.all(fonts));
}

const toNumber = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

/**
 * Everything that is drawn on a page: each character at its place and each straight line, by following the page's
 * operators. Upright as the page is shown, in points from its upper left corner.
 */
export async function readPage(page: PDFPageProxy, OPS: typeof Operators): Promise<PageMarks> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
  const operators = list.fnArray as readonly number[];
  const allArguments = list.argsArray as readonly (readonly unknown[] | null)[];
  const name = new Map(Object.entries(OPS).map(([key, code]) => [code, key as Operator]));
  const fontNames = operators.flatMap((code, at) =>
    name.get(code) === 'setFont' ? [String(allArguments[at]?.[0])] : [],
  );
  const fonts = await loadFonts(page, new Set(fontNames));

  const base = toMatrix(transform) ?? identity;
  const glyphs: Glyph[] = [];
  const rulings: Ruling[] = [];
  const saved: DrawingState[] = [];
  let state = initialState(base);

  const transformBy = (matrix: unknown): void => {
    const inner = toMatrix(matrix);
    if (inner) state = { ...state, matrix: multiply(state.matrix, inner) };
  };
  const setFont = (font: unknown, size: unknown): void => {
    state = {
      ...state,
      font: fonts.get(String(font)) ?? plainFont,
      fontSize: Math.abs(toNumber(size)),
      fontDirection: toNumber(size) < 0 ? -1 : 1,
    };
  };
  const show = (shown: unknown): void => {
    if (!Array.isArray(shown)) return;
    const result = showText(state, shown as readonly (ShownGlyph | number | null)[]);
    state = result.state;
    if (glyphs.length <= limits.characters) glyphs.push(...result.glyphs);
  };
  const draw = (path: unknown, painted: 'stroke' | 'fill'): void => {
    if (rulings.length > limits.lines) return;
    if (path instanceof Float32Array || Array.isArray(path)) {
      rulings.push(...findRulings(path as ArrayLike<number>, state.matrix, painted));
    }
  };

  const steps: Partial<Record<Operator, (args: readonly unknown[]) => void>> = {
    save: () => {
      saved.push(state);
    },
    restore: () => {
      state = saved.pop() ?? state;
    },
    transform: transformBy,
    paintFormXObjectBegin: ([matrix]) => {
      saved.push(state);
      transformBy(matrix);
    },
    paintFormXObjectEnd: () => {
      state = saved.pop() ?? state;
    },
    beginAnnotation: ([, , placed, matrix]) => {
      saved.push(state);
      state = initialState(base);
      transformBy(placed);
      transformBy(matrix);
    },
    endAnnotation: () => {
      state = saved.pop() ?? state;
    },
    beginText: () => {
      state = startText(state, identity);
    },
    setTextMatrix: ([matrix]) => {
      state = startText(state, toMatrix(matrix) ?? identity);
    },
    moveText: ([x, y]) => {
      state = moveText(state, toNumber(x), toNumber(y));
    },
    setLeadingMoveText: ([x, y]) => {
      state = moveText({ ...state, leading: toNumber(y) }, toNumber(x), toNumber(y));
    },
    setLeading: ([leading]) => {
      state = { ...state, leading: -toNumber(leading) };
    },
    nextLine: () => {
      state = moveText(state, 0, state.leading);
    },
    setFont: ([font, size]) => {
      setFont(font, size);
    },
    setGState: ([settings]) => {
      for (const [key, value] of settings as readonly (readonly [string, unknown])[]) {
        if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
      }
    },
    setCharSpacing: ([spacing]) => {
      state = { ...state, characterSpacing: toNumber(spacing) };
    },
    setWordSpacing: ([spacing]) => {
      state = { ...state, wordSpacing: toNumber(spacing) };
    },
    setHScale: ([scale]) => {
      state = { ...state, horizontalScale: toNumber(scale) / 100 };
    },
    setTextRise: ([rise]) => {
      state = { ...state, rise: toNumber(rise) };
    },
    showText: ([shown]) => {
      show(shown);
    },
    showSpacedText: ([shown]) => {
      show(shown);
    },
    nextLineShowText: ([shown]) => {
      state = moveText(state, 0, state.leading);
      show(shown);
    },
    constructPath: ([painting, packed]) => {
      const how = name.get(toNumber(painting)) ?? 'endPath';
      const path: unknown = Array.isArray(packed) ? packed[0] : null;
      if (strokes.has(how)) draw(path, 'stroke');
      else if (fills.has(how)) draw(path, 'fill');
    },
    paintSolidColorImageMask: () => {
      draw(unitSquare, 'fill');
    },
  };

  operators.forEach((code, at) => {
    const operator = name.get(code);
    if (operator !== undefined) steps[operator]?.(allArguments[at] ?? []);
  });
  return {
    page: page.pageNumber,
    width,
    height,
    glyphs: glyphs.length > limits.characters ? [] : glyphs,
    rulings: rulings.length > limits.lines ? [] : rulings,
  };
}
