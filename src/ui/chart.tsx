import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { Chart as LiveChart } from '../charts/echarts.ts';
import type { IndicatorKey } from '../schema/indicators.ts';
import type { ChartModel, Point } from '../views/chart-model.ts';
import { ChartWalk } from './chart-walk.tsx';
import { loadDrawing, type Drawing as DrawingKit } from './load-drawing.ts';
import { ErrorNote } from './panel-states.tsx';
import { useAppliedTheme } from './theme.ts';
import { toStandaloneSvg } from './to-standalone-svg.ts';
import type { Drawing } from './to-png.ts';
import { useWords } from './words.tsx';

export type ChartHandle = {
  /** The chart as drawn now, with its title and notes; null before it is drawn. */
  readonly toSvg: (title: string, notes: readonly string[]) => Drawing | null;
};

type ChartProps = {
  readonly ref: Ref<ChartHandle>;
  readonly model: ChartModel;
  /** What assistive technology calls it; the table twin holds its values. */
  readonly label: string;
  readonly summary: string;
  readonly onPick: (reportId: string, keys?: readonly IndicatorKey[]) => void;
};

/** Draws a model. The drawing library loads after the page; a click on a mark leads to the source of its value. */
export function Chart({ ref, model, label, summary, onPick }: ChartProps) {
  const { format, locale } = useWords();
  const theme = useAppliedTheme();
  const host = useRef<HTMLDivElement>(null);
  const live = useRef<LiveChart | null>(null);
  const [kit, setKit] = useState<DrawingKit | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    let wanted = true;
    loadDrawing().then(
      (loaded) => {
        if (wanted) setKit(loaded);
      },
      (error: unknown) => {
        if (wanted) setFailure(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);

  const pick = useEffectEvent((datum: unknown) => {
    const { point } = (datum ?? {}) as { readonly point?: Pick<Point, 'reportId' | 'keys'> };
    if (point?.reportId !== undefined) onPick(point.reportId, point.keys);
  });

  useEffect(() => {
    const element = host.current;
    if (!kit || !element) return;
    const chart = kit.openChart(element);
    live.current = chart;
    chart.on('click', ({ data }) => {
      pick(data);
    });
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      live.current = null;
      chart.dispose();
    };
  }, [kit]);

  useEffect(() => {
    const chart = live.current;
    const element = host.current;
    if (!kit || !chart || !element || width === 0) return;
    const look = kit.lookOf(element, { theme, width, format });
    const height = kit.chartHeight(model, look);
    element.style.height = `${height}px`;
    chart.resize({ width, height });
    chart.setOption(kit.toOption(model, look), { notMerge: true });
    element.dataset.drawn = 'true';
  }, [kit, model, theme, width, format]);

  useImperativeHandle(
    ref,
    () => ({
      toSvg: (title, notes) => {
        const drawn = host.current?.querySelector('svg');
        return drawn ? toStandaloneSvg(drawn, title, notes, locale) : null;
      },
    }),
    [locale],
  );

  if (failure) {
    return (
      <ErrorNote
        error={failure}
        retry={() => {
          setFailure(null);
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  return (
    <ChartWalk model={model} label={label} summary={summary} live={live} onPick={onPick}>
      <div className="chart" ref={host} />
    </ChartWalk>
  );
}
