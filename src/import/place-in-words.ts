import type { Place } from '../schema/report.ts';

/** A place for an error message: "section requests, table 2, row 5, column 3" or "section requests, line 120". */
export function placeInWords(place: Place): string {
  const parts: string[] = [`section ${place.section}`];
  if (place.page !== undefined) parts.push(`page ${place.page}`);
  if (place.table !== undefined) parts.push(`table ${place.table}`);
  if (place.row !== undefined) parts.push(`row ${place.row}`);
  if (place.column !== undefined) parts.push(`column ${place.column}`);
  if (place.line !== undefined) parts.push(`line ${place.line}`);
  return parts.join(', ');
}
