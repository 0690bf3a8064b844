import {
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Chart as LiveChart } from '../../charts/echarts.ts';
import { highlightStop, locateStop } from '../../charts/locate-stop.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { ChartModel } from '../../views/model/chart-model.ts';
import { toWalk } from '../../views/walk/to-walk.ts';
import { step, stopAt, type Position, type Stop } from '../../views/walk/walk.ts';
import { useWords } from '../kit/words.tsx';

type ChartWalkProps = {
  readonly model: ChartModel;
  readonly label: string;
  readonly summary: string;
  /** The drawing, where there is one to point at; without it the values are said all the same. */
  readonly live: RefObject<LiveChart | null>;
  /** Whether there is one: it may come after the first key. */
  readonly isLive: boolean;
  readonly onPick: (reportId: string, keys?: readonly IndicatorKey[]) => void;
  readonly onChoose?: (id: string) => void;
  readonly children: ReactNode;
};

type Held = { readonly model: ChartModel; readonly at: Position };
type Spot = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * A drawing that the arrow keys read value by value: each is said by a live region, shown beside its mark and marked;
 * Enter leads to its source as a click does, Escape puts it away. The drawing itself is hidden from assistive technology.
 */
export function ChartWalk({
  model,
  label,
  summary,
  live,
  isLive,
  onPick,
  onChoose,
  children,
}: ChartWalkProps) {
  const { t, format } = useWords();
  const hint = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [isInside, setInside] = useState(false);
  const [wasInside, setWasInside] = useState(false);
  const [held, setHeld] = useState<Held | null>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const walk = useMemo(
    () => (wasInside ? toWalk(model, { t, format }) : null),
    [wasInside, model, t, format],
  );
  const at = held?.model === model ? held.at : null;
  const stop = isInside && walk && at ? stopAt(walk, at) : undefined;

  /** Shows a stop, or none; the place is kept for a reader who comes back from a source. */
  function show(next: Position | null): void {
    setInside(next !== null);
    if (next) setHeld({ model, at: next });
    point(next);
  }

  function point(next: Position | null): void {
    const chart = live.current;
    const box = frame.current;
    const pixel = chart && next ? locateStop(chart, model, next) : null;
    if (chart) highlightStop(chart, model, next);
    setSpot(
      pixel && box ? { x: pixel[0], y: pixel[1], width: box.clientWidth, height: box.clientHeight } : null,
    );
  }

  const pointAgain = useEffectEvent(() => {
    if (isInside && at) point(at);
  });
  useEffect(() => {
    if (isLive) pointAgain();
  }, [isLive]);

  function onKeyDown(event: KeyboardEvent): void {
    if (!walk || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape' && stop) {
      show(null);
      setHeld(null);
    } else if ((event.key === 'Enter' || event.key === ' ') && stop) {
      if (stop.source?.reportId !== undefined) onPick(stop.source.reportId, stop.source.keys);
      else if (stop.choose !== undefined) onChoose?.(stop.choose);
    } else {
      const next = step(walk, at, event.key, event.ctrlKey);
      if (!next) return;
      show(stop || !at ? next : at);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its arrow keys are its own (ARIA application)
    <div
      ref={frame}
      className="chart-frame"
      role="application"
      aria-roledescription={t.take.walk.role}
      aria-label={`${label}. ${summary}`}
      aria-describedby={hint}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: its values must be within reach of the keys
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setWasInside(true);
      }}
      onBlur={() => {
        show(null);
      }}
    >
      <div aria-hidden="true">{children}</div>
      {stop && <StopNote stop={stop} spot={spot} />}
      <span id={hint} hidden>
        {t.take.walk.hint}
      </span>
      <span className="sr-only" role="status">
        {stop ? t.take.walk.said([stop.name, ...stop.words]) : ''}
      </span>
    </div>
  );
}

/** What a stop says, beside its mark and always within the chart; above all of it where the mark is not known. */
function StopNote({ stop, spot }: { readonly stop: Stop; readonly spot: Spot | null }) {
  const below = spot !== null && spot.y < spot.height / 2;
  const share = spot === null ? 50 : (100 * spot.x) / Math.max(1, spot.width);
  return (
    <div aria-hidden="true">
      {spot && (
        <span
          key={`${spot.x} ${spot.y}`}
          ref={showInSight}
          className="chart-ring"
          style={{ left: spot.x, top: spot.y }}
        />
      )}
      <div
        className="chart-note"
        style={{
          left: `${share}%`,
          ...(spot === null
            ? { top: 0 }
            : below
              ? { top: spot.y + 16 }
              : { bottom: spot.height - spot.y + 16 }),
          transform: `translateX(-${share}%)`,
        }}
      >
        <strong>{stop.name}</strong>
        {stop.words.map((word) => (
          <span key={word}>{word}</span>
        ))}
      </div>
    </div>
  );
}

/** Keeps the mark in sight on a screen that is shorter than the chart. */
function showInSight(ring: HTMLElement | null): void {
  ring?.scrollIntoView({ block: 'nearest' });
}
