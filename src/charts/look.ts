import type { Format } from '../text/format.ts';
import type { ChartTheme } from './chart-theme.ts';

/** What a chart needs besides its model: how wide it will be (CSS pixels), and how numbers are written. */
export type Look = {
  readonly theme: ChartTheme;
  readonly width: number;
  readonly format: Format;
};

/** Below this width a chart is laid out for a phone. */
export const isNarrow = ({ width }: Look): boolean => width < 480;

export const fontSize = 12;
