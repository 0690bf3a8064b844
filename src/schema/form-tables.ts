import type { AxisEntry, DisclosureBlock, Edition, Text } from './axis.ts';
import { disclosureBlocks } from './disclosure.ts';
import { disputeGroups, disputeResults } from './disputes.ts';
import { isIndicatorKey, type IndicatorKey } from './indicators.ts';
import type { Figures } from './report.ts';
import { applicants, requestGroups, requestRows } from './requests.ts';
import type { SectionId } from './sections.ts';

/** A heading: its name in every language, and the words that the form prints, where it prints it. */
export type FormHead = {
  readonly id: string;
  readonly names: Text;
  readonly label: string | undefined;
  readonly span: number;
};

/** `group` heads this row and the next `span - 1` ones; a cell without a key is not in the form. */
export type FormRow = {
  readonly id: string;
  readonly group: FormHead | null;
  readonly isGrouped: boolean;
  readonly head: FormHead | null;
  readonly cells: readonly (IndicatorKey | null)[];
};

/** A table of the national form as it is printed. */
export type FormTable = {
  readonly id: string;
  readonly section: SectionId;
  readonly label: string | undefined;
  readonly groups: readonly FormHead[];
  readonly columns: readonly FormHead[];
  readonly hasGroups: boolean;
  readonly rows: readonly FormRow[];
};

type Entry = readonly [string, AxisEntry & { readonly group?: keyof typeof requestGroups }];
const entriesOf = (axis: Readonly<Record<string, AxisEntry>>): readonly Entry[] => Object.entries(axis);

const headOf = (edition: Edition | null, [id, { names, labels }]: Entry, span = 1): FormHead => ({
  id,
  names,
  label: edition === null ? undefined : labels[edition],
  span,
});

const keyOf = (...parts: readonly string[]): IndicatorKey | null => {
  const key = parts.join('.');
  return isIndicatorKey(key) ? key : null;
};

function toBlock(
  id: string,
  { label, rows, columns }: DisclosureBlock,
  edition: Edition | null,
  figures: Figures,
): FormTable | null {
  const stated = (row: Entry, column: Entry) => {
    const key = keyOf('disclosure', row[0], column[0]);
    return key !== null && figures[key] !== undefined;
  };
  const printed = ([, { labels }]: Entry) => edition !== null && labels[edition] !== undefined;
  const allRows = entriesOf(rows);
  const allColumns = entriesOf(columns);
  const shownColumns = allColumns.filter(
    (column) => printed(column) || allRows.some((row) => stated(row, column)),
  );
  const shownRows = allRows.filter(
    (row) => printed(row) || shownColumns.some((column) => stated(row, column)),
  );
  if (shownRows.length === 0 || shownColumns.length === 0) return null;
  return {
    id,
    section: 'disclosure',
    label,
    groups: [],
    columns: shownColumns.map((column) => headOf(edition, column)),
    hasGroups: false,
    rows: shownRows.map((row) => ({
      id: row[0],
      group: null,
      isGrouped: false,
      head: headOf(edition, row),
      cells: shownColumns.map((column) =>
        (printed(row) && printed(column)) || stated(row, column)
          ? keyOf('disclosure', row[0], column[0])
          : null,
      ),
    })),
  };
}

function toRequests(edition: Edition | null, figures: Figures): FormTable {
  const columns = entriesOf(applicants);
  const shown = entriesOf(requestRows).filter(
    ([row, { labels }]) =>
      (edition !== null && labels[edition] !== undefined) ||
      columns.some(([column]) => {
        const key = keyOf('requests', row, column);
        return key !== null && figures[key] !== undefined;
      }),
  );
  return {
    id: 'requests',
    section: 'requests',
    label: undefined,
    groups: [],
    columns: columns.map((column) => headOf(edition, column)),
    hasGroups: true,
    rows: shown.map((row, index) => {
      const group = row[1].group;
      const begins = group !== undefined && shown[index - 1]?.[1].group !== group;
      const span = shown.filter((other) => other[1].group === group).length;
      return {
        id: row[0],
        group: begins
          ? { id: group, names: requestGroups[group].names, label: requestGroups[group].label, span }
          : null,
        isGrouped: group !== undefined,
        head: headOf(edition, row),
        cells: columns.map(([column]) => keyOf('requests', row[0], column)),
      };
    }),
  };
}

function toDisputes(edition: Edition | null): FormTable {
  const groups = entriesOf(disputeGroups);
  const results = entriesOf(disputeResults);
  return {
    id: 'disputes',
    section: 'disputes',
    label: undefined,
    groups: groups.map((group) => headOf(edition, group, results.length)),
    columns: groups.flatMap(([group]) =>
      results.map((result) => ({ ...headOf(edition, result), id: `${group}.${result[0]}` })),
    ),
    hasGroups: false,
    rows: [
      {
        id: 'all',
        group: null,
        isGrouped: false,
        head: null,
        cells: groups.flatMap(([group]) => results.map(([result]) => keyOf('disputes', group, result))),
      },
    ],
  };
}

/**
 * The tables of the national form in the order of its sections: those rows and columns that the edition prints, and
 * any other for which the report has a figure.
 */
export function toFormTables(edition: Edition | null, figures: Figures): readonly FormTable[] {
  const blocks: readonly (readonly [string, DisclosureBlock])[] = Object.entries(disclosureBlocks);
  const tables = [
    ...blocks.flatMap(([id, block]) => toBlock(id, block, edition, figures) ?? []),
    toRequests(edition, figures),
    toDisputes(edition),
  ];
  return tables.filter(
    ({ rows }) =>
      edition !== null ||
      rows.some(({ cells }) => cells.some((key) => key !== null && figures[key] !== undefined)),
  );
}
