import type { Format } from '../../text/format.ts';
import type { ChartModel } from '../../views/model/chart-model.ts';
import { parseDrawings } from '../answers/parse-drawings.ts';

/** Draws a model at once, as while the site is built: for any width, in colours that the style sheet of paper names. */
export type PaperKit = {
  readonly draw: (model: ChartModel, format: Format, name: string) => readonly Node[];
};

let loading: Promise<PaperKit> | null = null;
let ready: PaperKit | null = null;

async function load(): Promise<PaperKit> {
  const { drawStill } = await import('../../charts/draw-still.ts');
  return { draw: (model, format, name) => parseDrawings(drawStill(model, format, name)) };
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
