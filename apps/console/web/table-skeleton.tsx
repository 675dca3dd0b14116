const rows = ["first", "second", "third", "fourth"];

/** Holds the place of the table while it loads; what happens is said by the status beside it. */
export function TableSkeleton() {
  return (
    <div className="skeleton" aria-hidden="true">
      {rows.map((row) => (
        <div key={row} className="skeleton-row">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
