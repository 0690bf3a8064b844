type YearLineProps = {
  /** By year; a null is a gap. */
  readonly values: readonly (number | null)[];
  /** The end of the scale, which begins at zero. */
  readonly top: number;
  /** What it shows, in words. */
  readonly label: string;
};

const [width, height, edge] = [160, 56, 4];

/** A line of values by year on a given scale, so that several can be read side by side. */
export function YearLine({ values, top, label }: YearLineProps) {
  const x = (at: number) => edge + (at * (width - 2 * edge)) / Math.max(1, values.length - 1);
  const y = (value: number) => height - edge - (value / top) * (height - 2 * edge);
  const dots = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const steps = dots.flatMap(({ at, value }, index) => {
    const next = dots[index + 1];
    return next?.at === at + 1 ? [`M${x(at)} ${y(value)}L${x(next.at)} ${y(next.value)}`] : [];
  });
  return (
    <svg className="year-line" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path d={`M${edge} ${height - edge}H${width - edge}`} className="year-line-base" />
      <path d={steps.join('')} className="year-line-drawn" />
      {dots.map(({ at, value }) => (
        <circle key={at} cx={x(at)} cy={y(value)} r="2.5" fill="currentColor" />
      ))}
    </svg>
  );
}
