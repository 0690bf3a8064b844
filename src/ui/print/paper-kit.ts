import type { Format } from '../../text/format.ts';
import type { ChartModel } from '../../views/chart-model.ts';
import { parseDrawings } from '../parse-drawings.ts';

/**
 * Draws a model at once, as while the site is built: for any width, in colours that the style sheet of paper names; in
 * several parts where one would not fit a page.
 */
export type PaperKit = {
  readonly draw: (model: ChartModel, format: Format, name: string) => readonly Node[];
};

let loading: Promise<PaperKit> | null = null;
let ready: PaperKit | null = null;

async function load(): Promise<PaperKit> {
  const [{ drawStill }, { toPaperParts }] = await Promise.all([
    import('../../charts/draw-still.ts'),
    import('../../charts/paper-parts.ts'),
  ]);
  return {
    draw: (model, format, name) =>
      toPaperParts(model).map((part, index) => {
        const place = document.createElement('div');
        place.className = 'chart-still chart-part';
        place.append(...parseDrawings(drawStill(part, format, `${name}-${index}`)));
        return place;
      }),
  };
}

/** Loads what a chart is put on paper with: before it is needed, for paper does not wait. */
export function loadPaperKit(): Promise<PaperKit> {
  loading ??= load().then(
    (kit) => {
      ready = kit;
      return kit;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** The same where it is loaded already. */
export const readyPaperKit = (): PaperKit | null => ready;
