import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Chart } from '../../charts/echarts.ts';
import type { ChartModel } from '../../views/model/chart-model.ts';
import { whenIdle } from '../kit/when-idle.ts';
import type { Drawing } from './load-drawing.ts';
import { sightMargin, watchSight } from '../kit/sight.ts';
import { useAppliedTheme } from '../kit/theme-choice.ts';
import { useWords } from '../kit/words.tsx';

type LiveChartProps = {
  readonly kit: Drawing;
  readonly model: ChartModel;
  /** The height of the still chart of this model, in whose place it comes. */
  readonly keptHeight: number | null;
  readonly onClick: (datum: unknown) => void;
  /** Told when the drawing stands, and null when it goes. */
  readonly onStand: (chart: Chart | null) => void;
};

const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -sightMargin && top < innerHeight + sightMargin;
};

function nextTask(work: () => void): () => void {
  const timer = setTimeout(work);
  return () => {
    clearTimeout(timer);
  };
}

/**
 * A chart that answers to the pointer, drawn again whenever its place changes width. It takes its height at once; where
 * nothing stood in its place it is drawn in the next task, and out of sight when the page is idle or it comes into sight:
 * `data-drawn` is `waiting` until then.
 */
export function LiveChart({ kit, model, keptHeight, onClick, onStand }: LiveChartProps) {
  const { format } = useWords();
  const theme = useAppliedTheme();
  const host = useRef<HTMLDivElement>(null);
  const live = useRef<Chart | null>(null);
  // What layout last said of it: to ask again at each drawing would lay out the page once for every chart.
  const place = useRef({ width: 0, inSight: false });
  const drawn = useRef(false);
  const callOff = useRef<() => void>(() => undefined);

  const draw = useEffectEvent(() => {
    callOff.current();
    const [chart, element] = [live.current, host.current];
    const { width, inSight } = place.current;
    if (!chart || !element || width === 0) return;
    const look = kit.lookOf({ theme, width, format });
    const isFirst = !drawn.current;
    const height = (isFirst ? keptHeight : null) ?? kit.chartHeight(model, look);
    element.style.height = `${height}px`;
    const drawNow = () => {
      if (live.current !== chart) return;
      // The whole chart is laid out anew by what follows, so that only the surface has to change its size.
      if (chart.getWidth() !== width || chart.getHeight() !== height) chart.getZr().resize({ width, height });
      chart.setOption(kit.toOption(model, look), { notMerge: true });
      drawn.current = true;
      element.dataset.drawn = 'live';
    };
    // A first drawing takes longest, beside the panel that is made for it; what stands already changes at once.
    if (inSight && (!isFirst || keptHeight !== null)) drawNow();
    else {
      element.dataset.drawn = 'waiting';
      callOff.current = inSight ? nextTask(drawNow) : whenIdle(drawNow);
    }
  });
  const comeIntoSight = useEffectEvent(() => {
    if (host.current?.dataset.drawn === 'waiting') draw();
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
    place.current = { width: element.clientWidth, inSight: isInSight(element) };
    const sizes = new ResizeObserver(() => {
      const { clientWidth: width } = element;
      // Hidden for now: drawn as it was, it is there at once when it comes back.
      if (width === 0 || width === place.current.width) return;
      place.current.width = width;
      draw();
    });
    sizes.observe(element);
    const unwatch = watchSight(element, (inSight) => {
      place.current.inSight = inSight;
      if (inSight) comeIntoSight();
    });
    return () => {
      sizes.disconnect();
      unwatch();
      callOff.current();
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
