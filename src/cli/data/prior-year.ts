import type { FiledReport } from '../../import/check/check-subject.ts';
import { isIndicatorKey } from '../../schema/indicators.ts';
import type { Figure } from '../../schema/report.ts';
import { tables } from '../../schema/tables.ts';
import { joinSlices, unpackColumns, wordsOf, type PackedRows, type Slice } from './packed-rows.ts';

const columns = Object.keys(tables.reports);
const figureColumns = columns.flatMap((name, index) => (isIndicatorKey(name) ? [{ key: name, index }] : []));
const indexOf = (name: keyof (typeof tables)['reports']) => columns.indexOf(name);

/**
 * The reports of a year as they are packed, for those of the year after to be checked beside: much smaller than their
 * files, and not to be read again.
 */
export class PriorYear {
  readonly #reports = new Map<string, Slice[]>();

  /** Takes rows of the table of reports, by report. */
  add(packed: PackedRows): void {
    for (const [index, publisher] of wordsOf(packed, indexOf('publisher_id')).entries()) {
      const slice = { packed, from: index, to: index + 1 };
      const held = this.#reports.get(publisher);
      if (held) held.push(slice);
      else this.#reports.set(publisher, [slice]);
    }
  }

  /** The rows of these publishers. */
  of(publishers: Iterable<string>): PackedRows {
    const slices: { packed: PackedRows; from: number; to: number }[] = [];
    for (const publisher of publishers) {
      for (const { packed, from, to } of this.#reports.get(publisher) ?? []) {
        const last = slices.at(-1);
        if (last?.packed === packed && last.to === from) last.to = to;
        else slices.push({ packed, from, to });
      }
    }
    return joinSlices(slices);
  }
}

/** Packed rows of reports as the checks take them, by publisher: their figures that have a value. */
export function toFiledReports(packed: PackedRows): ReadonlyMap<string, readonly FiledReport[]> {
  const cells = unpackColumns(packed);
  const cell = (name: keyof (typeof tables)['reports'], row: number) => cells[indexOf(name)]?.[row] ?? null;
  const reports = new Map<string, FiledReport[]>();
  for (let row = 0; row < packed.rows; row += 1) {
    const figures: Record<string, Figure> = {};
    for (const { key, index } of figureColumns) {
      const value = cells[index]?.[row];
      if (typeof value === 'number') figures[key] = { value };
    }
    const report = {
      year: Number(cell('year', row)),
      edition: cell('edition', row) as FiledReport['report']['edition'],
      scope: cell('scope', row) as FiledReport['report']['scope'],
    };
    const publisher = String(cell('publisher_id', row));
    const held = reports.get(publisher) ?? [];
    held.push({ id: String(cell('report_id', row)), report, figures });
    reports.set(publisher, held);
  }
  return reports;
}
