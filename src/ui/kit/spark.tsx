type SparkProps = {
  /** Values in order; a null is a gap. */
  readonly values: readonly (number | null)[];
  /** What it shows, in words. */
  readonly label: string;
};

const [width, height] = [72, 20];

/** A line of a few values on a scale of its own, from zero; a single one is a dot. */
export function Spark({ values, label }: SparkProps) {
  const top = Math.max(1, ...values.map((value) => value ?? 0));
  const x = (at: number) => (values.length < 2 ? width / 2 : 3 + (at * (width - 6)) / (values.length - 1));
  const y = (value: number) => height - 3 - (value / top) * (height - 6);
  const dots = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const runs = dots.flatMap(({ at, value }, index) => {
    const next = dots[index + 1];
    return next?.at === at + 1 ? [`M${x(at)} ${y(value)}L${x(next.at)} ${y(next.value)}`] : [];
  });
  return (
    <svg
      className="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <path d={runs.join('')} fill="none" stroke="currentColor" strokeWidth="1.5" />
      {dots.map(({ at, value }) => (
        <circle key={at} cx={x(at)} cy={y(value)} r="1.75" fill="currentColor" />
      ))}
    </svg>
  );
}
