import type { Edition, Labels, Text, Unit } from './axis.ts';
import { disclosureBlocks, type DisclosureKey } from './disclosure.ts';
import { disputeGroups, disputeResults, type DisputeKey } from './disputes.ts';
import { applicants, requestGroups, requestRows, type RequestKey } from './requests.ts';
import type { SectionId } from './sections.ts';
import { hotline, narrative, services, type ToldKey } from './told.ts';

/** Every figure a report can hold. The contract between importer, data files, Parquet columns and queries. */
export type IndicatorKey = DisclosureKey | RequestKey | DisputeKey | ToldKey;

/**
 * One indicator, derived from the axes. `row` and `column` are the axis keys (null for a figure told in the text);
 * `editions` are those whose form prints it (empty: told in the text, in any edition).
 */
export type Indicator = {
  readonly key: IndicatorKey;
  readonly section: SectionId;
  readonly block: string | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly unit: Unit;
  readonly editions: readonly Edition[];
  readonly names: Text;
  /** Names of the way to it, outermost first: section four › review › upheld. */
  readonly path: readonly Text[];
};

type AnyEntry = {
  readonly names: Text;
  readonly labels: Labels;
  readonly unit?: Unit;
  readonly group?: keyof typeof requestGroups;
};
const editionsOf = (...labels: Labels[]): Edition[] =>
  (['2019', '2021'] as const).filter((edition) => labels.every((label) => label[edition] !== undefined));

const joined = (path: readonly Text[]): Text => ({
  hans: path.map((text) => text.hans).join(' · '),
  hant: path.map((text) => text.hant).join(' · '),
  en: path.map((text) => text.en).join(' · '),
});

function cell(
  section: SectionId,
  block: string | null,
  key: string,
  row: readonly [string, AnyEntry],
  column: readonly [string, AnyEntry],
): Indicator {
  const group = row[1].group;
  const path = [...(group ? [requestGroups[group].names] : []), row[1].names, column[1].names];
  return {
    key: key as IndicatorKey,
    section,
    block,
    row: row[0],
    column: column[0],
    unit: column[1].unit ?? 'count',
    editions: editionsOf(row[1].labels, column[1].labels),
    names: joined(path),
    path,
  };
}

const entries = (axis: Readonly<Record<string, AnyEntry>>) => Object.entries(axis);

const told = (
  section: 'narrative' | 'hotline' | 'services',
  list: Readonly<Record<string, { names: Text; unit: Unit }>>,
) =>
  Object.entries(list).map(([name, entry]): Indicator => ({
    key: `${section}.${name}` as IndicatorKey,
    section,
    block: null,
    row: null,
    column: null,
    unit: entry.unit,
    editions: [],
    names: entry.names,
    path: [entry.names],
  }));

/** All indicators in printed order: sections two, three, four, then what the text tells. */
export const indicators: readonly Indicator[] = [
  ...Object.entries(disclosureBlocks)
    .flatMap(([block, { rows, columns }]) =>
      entries(rows).flatMap((row) =>
        entries(columns).map((column) =>
          cell('disclosure', block, `disclosure.${row[0]}.${column[0]}`, row, column),
        ),
      ),
    )
    .filter((indicator) => indicator.editions.length > 0),
  ...entries(requestRows).flatMap((row) =>
    entries(applicants).map((column) =>
      cell('requests', null, `requests.${row[0]}.${column[0]}`, row, column),
    ),
  ),
  ...entries(disputeGroups).flatMap((group) =>
    entries(disputeResults).map((result) =>
      cell('disputes', null, `disputes.${group[0]}.${result[0]}`, group, result),
    ),
  ),
  ...told('narrative', narrative),
  ...told('hotline', hotline),
  ...told('services', services),
];

const byKey = new Map<string, Indicator>(indicators.map((indicator) => [indicator.key, indicator]));

export const isIndicatorKey = (key: string): key is IndicatorKey => byKey.has(key);

/** The indicator of a key. Throws for a key that is not one: a programming error, not bad data. */
export function indicatorOf(key: IndicatorKey): Indicator {
  const indicator = byKey.get(key);
  if (!indicator) throw new Error(`No indicator has the key “${key}”.`);
  return indicator;
}

/** The national forms that print every one of these figures; none where there are none. */
export const printedIn = (keys: readonly IndicatorKey[]): Edition[] =>
  (['2019', '2021'] as const).filter(
    (edition) => keys.length > 0 && keys.every((key) => indicatorOf(key).editions.includes(edition)),
  );
