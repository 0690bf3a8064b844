import { createStore } from 'zustand/vanilla';
import type { openChart } from '../../charts/echarts.ts';
import type { Look } from '../../charts/look.ts';
import type { ChartTheme } from '../../charts/chart-theme.ts';
import type { chartHeight, toOption } from '../../charts/to-option.ts';

type Asked = Pick<Look, 'width' | 'format'> & { readonly theme: 'light' | 'dark' };

/** What a chart is drawn with. `lookOf` takes its colours from the page's style sheet. */
export type Drawing = {
  readonly openChart: typeof openChart;
  readonly toOption: typeof toOption;
  readonly chartHeight: typeof chartHeight;
  readonly lookOf: (asked: Asked) => Look;
};

const kitStore = createStore<Drawing | null>(() => null);

/** What charts are drawn with, where it is loaded already. */
export const drawingKit = (): Drawing | null => kitStore.getState();

/** Calls once the drawing library is there, whoever wanted it; gives the way to stop waiting. */
export const onDrawing = (listener: () => void): (() => void) => kitStore.subscribe(listener);

/** Loads the drawing library: late, once, and only where a still chart does not do. */
export async function loadDrawing(): Promise<Drawing> {
  const [{ openChart }, { toOption, chartHeight }, { darkTheme, lightTheme, toTheme }] = await Promise.all([
    import('../../charts/echarts.ts'),
    import('../../charts/to-option.ts'),
    import('../../charts/chart-theme.ts'),
  ]);
  const themes = { light: lightTheme, dark: darkTheme };
  const read: Partial<Record<Asked['theme'], ChartTheme>> = {};
  /** Read once: asking for a style makes the browser work out those of the whole page. */
  const themeOf = (name: Asked['theme']): ChartTheme => {
    const style = getComputedStyle(document.documentElement);
    return (read[name] ??= toTheme(themes[name], (property) => style.getPropertyValue(property)));
  };
  const kit = kitStore.getState() ?? {
    openChart,
    toOption,
    chartHeight,
    lookOf: ({ theme, width, format }) => ({ theme: themeOf(theme), width, format }),
  };
  kitStore.setState(kit, true);
  return kit;
}
