import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Chart } from '../charts/echarts.ts';
import type { ChartModel } from '../views/chart-model.ts';
import type { Drawing } from './load-drawing.ts';
import { useAppliedTheme } from './theme.ts';
import { useWords } from './words.tsx';

type LiveChartProps = {
  readonly kit: Drawing;
  readonly model: ChartModel;
  /** The height of the still chart of this model, in whose place it comes. */
  readonly keptHeight: number | null;
  readonly onClick: (datum: unknown) => void;
  /** Told when the drawing stands, and null when it goes. */
  readonly onStand: (chart: Chart | null) => void;
};

/** A chart that answers to the pointer, drawn before it is first painted and again whenever its place changes width. */
export function LiveChart({ kit, model, keptHeight, onClick, onStand }: LiveChartProps) {
  const { format } = useWords();
  const theme = useAppliedTheme();
  const host = useRef<HTMLDivElement>(null);
  const live = useRef<Chart | null>(null);
  const drawn = useRef(false);

  const draw = useEffectEvent(() => {
    const [chart, element] = [live.current, host.current];
    const width = element?.clientWidth ?? 0;
    if (!chart || !element || width === 0) return;
    const look = kit.lookOf(element, { theme, width, format });
    const isFirst = !drawn.current;
    const height = (isFirst ? keptHeight : null) ?? kit.chartHeight(model, look);
    element.style.height = `${height}px`;
    chart.resize({ width, height });
    chart.setOption(kit.toOption(model, isFirst ? { ...look, moving: false } : look), { notMerge: true });
    if (isFirst) chart.getZr().flush();
    drawn.current = true;
    element.dataset.drawn = 'live';
  });
  const click = useEffectEvent(onClick);
  const stand = useEffectEvent(onStand);

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const chart = kit.openChart(element);
    live.current = chart;
    stand(chart);
    chart.on('click', ({ data }) => {
      click(data);
    });
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      draw();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      live.current = null;
      stand(null);
      drawn.current = false;
      chart.dispose();
    };
  }, [kit]);

  useLayoutEffect(() => {
    draw();
  }, [kit, model, theme, format]);

  return <div className="chart" ref={host} />;
}
