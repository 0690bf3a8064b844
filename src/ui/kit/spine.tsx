export type SpineMark = 'better' | 'similar' | 'worse' | 'none';

type SpineProps = {
  readonly low: number;
  readonly high: number;
  /** The ends of the middle half. */
  readonly quarter: number;
  readonly threeQuarters: number;
  /** What all make together, or their middle. */
  readonly centre: number;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly mark: SpineMark;
  /** All of it in words. */
  readonly label: string;
};

const [width, height, edge] = [220, 28, 8];
const line = height / 2;

/** A dot for neither side, a triangle up for better, one down for worse. */
const shapes: Readonly<Record<SpineMark, (x: number) => string>> = {
  better: (x) => `M${x - 6} ${line + 5}L${x + 6} ${line + 5}L${x} ${line - 6}Z`,
  worse: (x) => `M${x - 6} ${line - 5}L${x + 6} ${line - 5}L${x} ${line + 6}Z`,
  similar: (x) => `M${x - 5} ${line}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z`,
  none: (x) => `M${x - 5} ${line}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z`,
};

/** One figure among those of its peers: their span, their middle half, what they make together, its interval and itself. */
export function Spine({
  low,
  high,
  quarter,
  threeQuarters,
  centre,
  value,
  interval,
  mark,
  label,
}: SpineProps) {
  const ends = [low, high, value, centre, ...(interval ? [interval.low, interval.high] : [])];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const x = (at: number) => (to > from ? edge + ((at - from) / (to - from)) * (width - 2 * edge) : width / 2);
  return (
    <svg className="spine" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path className="spine-span" d={`M${x(low)} ${line}H${x(high)}`} />
      <rect
        className="spine-half"
        x={x(quarter)}
        width={Math.max(2, x(threeQuarters) - x(quarter))}
        y={line - 6}
        height="12"
      />
      <path className="spine-centre" d={`M${x(centre)} ${line - 10}V${line + 10}`} />
      {interval && <path className="spine-interval" d={`M${x(interval.low)} ${line}H${x(interval.high)}`} />}
      <path className="spine-own" data-mark={mark} d={shapes[mark](x(value))} />
    </svg>
  );
}
