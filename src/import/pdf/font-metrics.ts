import type { PDFPageProxy } from 'pdfjs-dist';
import { plainFont, type FontMetrics } from './drawing-state.ts';
import { makeMapping, type FontKnowledge } from './font-mapping.ts';

/** A font as the PDF library tells of it; `knowledge` is added where the two halves of the library meet. */
type FontObject = {
  readonly name?: string;
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly number[];
  readonly missingFile?: boolean;
  readonly knowledge?: FontKnowledge;
};

/** Metrics of a font, and its name without the mark of a subset. */
export type LoadedFont = FontMetrics & { readonly name: string };

function toMetrics(font: unknown): LoadedFont {
  if (typeof font !== 'object' || font === null) return { ...plainFont, name: '' };
  const { name = '', fontMatrix, vertical, defaultVMetrics, missingFile, knowledge } = font as FontObject;
  const [advance = plainFont.downwards[0], x = 0, y = plainFont.downwards[2]] = defaultVMetrics ?? [];
  return {
    name: name.replace(/^[A-Z]{6}\+/, ''),
    scale: fontMatrix?.[0] ?? plainFont.scale,
    vertical: vertical === true,
    downwards: [advance, x, y],
    isMapped: knowledge === undefined ? plainFont.isMapped : makeMapping(knowledge, missingFile !== true),
  };
}

/** The fonts of a page by their names in its operators. They arrive on their own way; a page may be listed before. */
export async function loadFonts(
  page: PDFPageProxy,
  names: ReadonlySet<string>,
): Promise<Map<string, LoadedFont>> {
  const objects = page.commonObjs as unknown as {
    get: (name: string, done: (font: unknown) => void) => void;
  };
  const fonts = [...names].map(
    (name) =>
      new Promise<[string, LoadedFont]>((resolve) => {
        objects.get(name, (font) => {
          resolve([name, toMetrics(font)]);
        });
      }),
  );
  return new Map(await Promise.all(fonts));
}
