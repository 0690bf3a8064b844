/** Stands where a chart will stand, at its height. */
export function Skeleton({ label }: { readonly label: string }) {
  return (
    <div className="skeleton" role="status">
      <span className="sr-only">{label}</span>
      <div className="skeleton-bars" aria-hidden="true">
        {[78, 62, 55, 41, 33, 24, 16].map((width) => (
          <div key={width} className="skeleton-bar" style={{ width: `${width}%` }} />
        ))}
      </div>
    </div>
  );
}
