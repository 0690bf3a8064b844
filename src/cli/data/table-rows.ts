import { hasValue, type Finding } from '../../schema/report.ts';
import { kindOfPublisher } from '../../schema/publisher-kinds.ts';
import type { TableName } from '../../schema/tables.ts';
import { hotline } from '../../schema/told.ts';
import { fromFiledFigures } from '../../import/file/filed-figures.ts';
import {
  sourceCells,
  toChannelRows,
  toFindingRow,
  toReportRow,
  toSourceRows,
  toThemeRows,
  type Row,
} from '../../import/file/report-rows.ts';
import { codesAbove, tierOf } from '../../places/publisher-place.ts';
import { toRegionRows } from './places/place-names.ts';
import { register } from './places/register.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';
import type { NamedBulletin } from './read-data.ts';
import type { ReadyReport } from './run-checks.ts';

function toBulletinRow({ id, content }: NamedBulletin): Row<'bulletins'> {
  const { bulletin } = content;
  const figures = fromFiledFigures(content.figures);
  const values = Object.keys(hotline).map((name) => {
    const key = `hotline.${name}` as const;
    const figure = figures[key as keyof typeof figures];
    return [key, hasValue(figure) ? figure.value : null] as const;
  });
  return {
    bulletin_id: id,
    publisher_id: content.publisher,
    year: bulletin.year,
    period: bulletin.period,
    period_start: bulletin.period_start,
    period_end: bulletin.period_end,
    ...sourceCells(content.sources, content.partial),
    ...(Object.fromEntries(values) as Record<`hotline.${keyof typeof hotline}`, number | null>),
  };
}

type Cells = Readonly<Record<string, unknown>>;

const isStated = ({ problem, approximate, correction }: Cells): boolean =>
  problem !== null || approximate === true || correction !== null;

/** What is asked for most stands first: of `sources` what says more than a plain number, of `findings` what failed. */
const first: Readonly<Partial<Record<TableName, readonly ((row: Cells) => boolean)[]>>> = {
  sources: [isStated],
  findings: [({ result }) => result === 'fail', ({ result }) => result === 'warn'],
};

/**
 * Rows by their place in a file: those that views ask for before the rest, of which only a look at one report asks, so
 * that who looks for them need not read on. Within a place rows stand by report.
 */
export function splitByPlace(table: TableName, rows: readonly Row[]): readonly (readonly Row[])[] {
  const tests = first[table] ?? [];
  const places: Row[][] = [...tests, 'the rest'].map(() => []);
  // What passes no test is found at -1, and stands in the last place.
  for (const row of rows) places.at(tests.findIndex((test) => test(row)))?.push(row);
  return places;
}

/** The tables whose rows are of reports, and are made year by year. */
export const reportTables = [
  'reports',
  'channels',
  'findings',
  'themes',
  'sources',
] as const satisfies readonly TableName[];

export type ReportTable = (typeof reportTables)[number];

/** The rows that reports give, report by report: the same data gives the same rows. */
export function toReportRows(
  reports: readonly ReadyReport[],
  findings: ReadonlyMap<string, readonly Finding[]>,
): { readonly [T in ReportTable]: readonly Row<T>[] } {
  return {
    reports: reports.map((report) => toReportRow({ ...report, findings: findings.get(report.id) ?? [] })),
    channels: reports.flatMap(toChannelRows),
    findings: reports.flatMap(({ id }) =>
      (findings.get(id) ?? []).map((finding) => toFindingRow(id, finding)),
    ),
    themes: reports.flatMap(toThemeRows),
    sources: reports.flatMap(toSourceRows),
  };
}

function toPublisherRow(publisher: PublisherEntry): Row<'publishers'> {
  const { id, names, level, province, region_code, township_code = null, parent } = publisher;
  return {
    publisher_id: id,
    ...names,
    level,
    tier: tierOf(publisher),
    kind: kindOfPublisher(level, names.hans),
    province,
    region_code,
    ...codesAbove(register, publisher),
    township_code,
    parent_id: parent,
  };
}

/** The rows of the tables that are not of reports. */
export function toOtherRows(
  publishers: readonly PublisherEntry[],
  bulletins: readonly NamedBulletin[],
): { readonly [T in Exclude<TableName, ReportTable>]: readonly Row<T>[] } {
  return {
    publishers: publishers.map(toPublisherRow),
    regions: toRegionRows(),
    bulletins: bulletins.map(toBulletinRow),
  };
}
