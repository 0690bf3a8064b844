import {
  memo,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type Ref,
} from 'react';
import type { Chart as Live } from '../../charts/echarts.ts';
import { isDrawnFor } from '../../charts/still-widths.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { ChartModel, Point } from '../../views/model/chart-model.ts';
import { ChartWalk } from './chart-walk.tsx';
import { LiveChart } from './live-chart.tsx';
import { drawingKit, loadDrawing, onDrawing } from './load-drawing.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { useBuilt, type Still } from '../answers/built.ts';
import { ChartOnPaper } from './chart-on-paper.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { StillChart } from './still-chart.tsx';
import { toStandaloneSvg, type Shape } from './to-standalone-svg.ts';
import type { Drawing } from './to-png.ts';
import { whenIdle } from '../kit/when-idle.ts';
import { useWords } from '../kit/words.tsx';

export type ChartHandle = {
  /** The chart as drawn now, with its title and notes; null before it is drawn. */
  readonly toSvg: (title: string, notes: readonly string[], shape?: Shape) => Drawing | null;
};

type ChartProps = {
  readonly ref: Ref<ChartHandle>;
  readonly model: ChartModel;
  /** What assistive technology calls it; the table twin holds its values. */
  readonly label: string;
  readonly summary: string;
  readonly onPick: (reportId: string, keys?: readonly IndicatorKey[]) => void;
  /** For marks that lead to no source but choose something: a province, a region. */
  readonly onChoose?: (id: string) => void;
};

/** The drawing kit once it is wanted, and where its loading stands. */
function useDrawing(wanted: boolean) {
  const [kit, setKit] = useState(drawingKit);
  const [failure, setFailure] = useState<Error | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted || kit) return;
    let isOver = false;
    loadDrawing().then(
      (loaded) => {
        if (!isOver) setKit(loaded);
      },
      (error: unknown) => {
        if (!isOver) setFailure(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => {
      isOver = true;
    };
  }, [wanted, kit, attempt]);
  const retry = () => {
    setFailure(null);
    setAttempt(attempt + 1);
  };
  return { kit, failure, retry };
}

/** What the pointer points at is the reader's, not the picture's: no line, label or mark of it is left. */
function layToRest(chart: Live): void {
  for (const type of ['hideTip', 'updateAxisPointer', 'downplay'])
    chart.dispatchAction({ type, currTrigger: 'leave' });
  chart.getZr().flush();
}

/**
 * Draws a model: still, as it was drawn while the site was built, until a pointer or the focus comes to it, its place
 * is of a width that was not drawn, or it shows something else than was drawn. The drawing library loads only then. A
 * click on a mark leads to the source of its value.
 */
export const Chart = memo(function Chart({ ref, model, label, summary, onPick, onChoose }: ChartProps) {
  const { t, locale, language } = useWords();
  const built = useBuilt();
  const place = useRef<HTMLDivElement>(null);
  const live = useRef<Live | null>(null);
  const still = useMemo(() => built.still(model, language), [built, model, language]);
  const [last, setLast] = useState<{ readonly still: Still; readonly height: number } | null>(null);
  const [isAwake, setAwake] = useState(false);
  const { kit, failure, retry } = useDrawing(isAwake || still === null);

  const tryAgain = useEffectEvent(() => {
    if (failure) retry();
  });
  useEffect(() => {
    const element = place.current;
    if (!element || !still || kit) return;
    const frame = element.closest('.chart-frame');
    const observer = new ResizeObserver(() => {
      const { clientWidth } = element;
      if (clientWidth === 0) return;
      // A pointer or the focus may have come before the page was taken over.
      if (!isDrawnFor(clientWidth) || frame?.matches(':hover, :focus-within')) setAwake(true);
      setLast({ still, height: element.getBoundingClientRect().height });
    });
    observer.observe(element);
    const wake = () => {
      setAwake(true);
      tryAgain();
    };
    frame?.addEventListener('pointerenter', wake);
    frame?.addEventListener('focusin', wake);
    // Where another has loaded it a change is near, which is drawn sooner by a chart that stands already.
    let callOff: () => void = () => undefined;
    const stopWaiting = onDrawing(() => {
      callOff = whenIdle(() => {
        setAwake(true);
      });
    });
    return () => {
      stopWaiting();
      callOff();
      observer.disconnect();
      frame?.removeEventListener('pointerenter', wake);
      frame?.removeEventListener('focusin', wake);
    };
  }, [still, kit]);

  useImperativeHandle(
    ref,
    () => ({
      toSvg: (title, notes, shape) => {
        if (live.current) layToRest(live.current);
        const drawn = [...(place.current?.querySelectorAll('svg') ?? [])].find(
          (svg) => svg.getBoundingClientRect().width > 0,
        );
        return drawn ? toStandaloneSvg(drawn, title, notes, locale, shape) : null;
      },
    }),
    [locale],
  );
  const pick = (datum: unknown) => {
    const { point } = (datum ?? {}) as { readonly point?: Pick<Point, 'reportId' | 'keys' | 'choose'> };
    if (point?.reportId !== undefined) onPick(point.reportId, point.keys);
    else if (point?.choose !== undefined) onChoose?.(point.choose);
  };

  // A drawing of what is asked for still tells it, though it does not answer to the pointer.
  if (failure && !still) return <ErrorNote error={failure} retry={retry} />;
  // What was drawn before stands, marked as old, until the library is there to draw the new.
  const shown = still ?? last?.still;
  return (
    <ChartWalk
      model={model}
      label={label}
      summary={summary}
      live={live}
      isLive={kit !== null}
      onPick={onPick}
      {...(onChoose && { onChoose })}
    >
      <div ref={place} className={kit || still || !shown ? undefined : 'panel-stale'}>
        {kit ? (
          <LiveChart
            kit={kit}
            model={model}
            keptHeight={still && last?.still === still ? last.height : null}
            onClick={pick}
            onStand={(chart) => {
              live.current = chart;
            }}
          />
        ) : shown ? (
          <StillChart key={shown.key} still={shown} />
        ) : (
          <Skeleton label={t.app.panel.loading} />
        )}
      </div>
      {kit && <ChartOnPaper model={model} />}
    </ChartWalk>
  );
});
