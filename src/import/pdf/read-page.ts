import type { OPS as Operators, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { DrawnPage } from './drawn-page.ts';
import { setUpright } from './find-lean.ts';
import { loadFonts, type LoadedFont } from './font-metrics.ts';
import { identity, toMatrix } from './matrix.ts';
import { paintPage, type Canvas, type Operator } from './paint-page.ts';

type LayerConfig = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>;

/** A drawn page, and the fonts whose codes it could not read. */
export type ReadPage = { readonly drawn: DrawnPage; readonly unmapped: ReadonlySet<string> };

/** Whether a layer is shown; one that the document does not tell of is. */
function isVisible(layers: LayerConfig, group: unknown): boolean {
  try {
    return layers.isVisible(group) as boolean;
  } catch {
    return true;
  }
}

/** Watermarks that stand as comments on the page. */
async function findWatermarks(page: PDFPageProxy, needed: boolean): Promise<ReadonlySet<string>> {
  if (!needed) return new Set();
  const annotations = (await page.getAnnotations()) as readonly { id: string; subtype?: string }[];
  return new Set(annotations.flatMap(({ id, subtype }) => (subtype === 'Watermark' ? [id] : [])));
}

/**
 * Everything that is drawn on a page, by following its operators. Upright as the page is shown, in points from its upper
 * left corner.
 */
export async function readPage(
  page: PDFPageProxy,
  OPS: typeof Operators,
  layers: LayerConfig,
): Promise<ReadPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const codes = operators.fnArray as readonly number[];
  const everyArgument = operators.argsArray as readonly (readonly unknown[] | null)[];
  const names: Operator[] = [];
  for (const [name, code] of Object.entries(OPS)) names[code] = name as Operator;

  const fontNames = new Set<string>();
  let commented = false;
  codes.forEach((code, at) => {
    const name = names[code];
    if (name === 'setFont') fontNames.add(String(everyArgument[at]?.[0]));
    else if (name === 'beginAnnotation') commented = true;
  });
  const fonts: ReadonlyMap<string, LoadedFont> = await loadFonts(page, fontNames);
  const watermarks = await findWatermarks(page, commented);

  const unmapped = new Set<string>();
  const canvas: Canvas = {
    page: page.pageNumber,
    width,
    height,
    base: toMatrix(transform) ?? identity,
    fonts,
    unmapped,
    isVisible: (group) => isVisible(layers, group),
    isDropped: (annotation) => watermarks.has(annotation),
  };
  const list = { codes, names, everyArgument };
  const drawn = paintPage(list, canvas);
  if (drawn.lean === 0) return { drawn, unmapped };
  const upright = setUpright(canvas.base, width, height, drawn.lean);
  return { drawn: paintPage(list, { ...canvas, ...upright }), unmapped };
}
