import type { openChart } from '../charts/echarts.ts';
import type { Look } from '../charts/look.ts';
import type { chartHeight, toOption } from '../charts/to-option.ts';

type Asked = Pick<Look, 'width' | 'format'> & { readonly theme: 'light' | 'dark' };

/** What a chart is drawn with. `lookOf` takes its colours from the style sheet in force at an element. */
export type Drawing = {
  readonly openChart: typeof openChart;
  readonly toOption: typeof toOption;
  readonly chartHeight: typeof chartHeight;
  readonly lookOf: (element: Element, asked: Asked) => Look;
};

let kit: Drawing | null = null;

/** What charts are drawn with, where it is loaded already. */
export const drawingKit = (): Drawing | null => kit;

/** Loads the drawing library: late, once, and only where a still chart does not do. */
export async function loadDrawing(): Promise<Drawing> {
  const [{ openChart }, { toOption, chartHeight }, { darkTheme, lightTheme, toTheme }] = await Promise.all([
    import('../charts/echarts.ts'),
    import('../charts/to-option.ts'),
    import('../charts/theme.ts'),
  ]);
  kit ??= {
    openChart,
    toOption,
    chartHeight,
    lookOf: (element, { theme, width, format }) => {
      const style = getComputedStyle(element);
      return {
        theme: toTheme(theme === 'dark' ? darkTheme : lightTheme, (property) =>
          style.getPropertyValue(property),
        ),
        width,
        format,
        moving: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      };
    },
  };
  return kit;
}
