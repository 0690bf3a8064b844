import type { FormCell, FormTable } from './form-tables.ts';

/** A table as rows of as many places each: a cell stands at its first place, null where its spans cover another. */
export function toGrid({ rows }: FormTable): readonly (readonly (FormCell | null)[])[] {
  const taken = new Set<string>();
  return rows.map((row, y) => {
    const places: (FormCell | null)[] = [];
    const skipTaken = (): void => {
      while (taken.has(`${places.length} ${y}`)) places.push(null);
    };
    for (const cell of row) {
      skipTaken();
      const x = places.length;
      for (let down = 0; down < cell.rowspan; down += 1)
        for (let across = 0; across < cell.colspan; across += 1) taken.add(`${x + across} ${y + down}`);
      places.push(cell);
    }
    skipTaken();
    return places;
  });
}
