import { hasValue, type Finding } from '../../schema/report.ts';
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
import type { Data, NamedBulletin } from './read-data.ts';
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

/**
 * Rows that say more than a plain number stand before the others, so that those who look for them need not read on:
 * every view asks for these, and for the rest only a look at one report's sources.
 */
const statedFirst = (rows: readonly Row<'sources'>[]): readonly Row<'sources'>[] => {
  const isStated = ({ problem, approximate, correction }: Row<'sources'>) =>
    problem !== null || approximate === true || correction !== null;
  return [...rows.filter(isStated), ...rows.filter((row) => !isStated(row))];
};

/** Every table's rows, in the order of their ids: the same data gives the same rows. */
export function toTableRows(
  data: Data,
  reports: readonly ReadyReport[],
  findings: ReadonlyMap<string, readonly Finding[]>,
): { readonly [T in TableName]: readonly Row<T>[] } {
  return {
    reports: reports.map(toReportRow),
    channels: reports.flatMap(toChannelRows),
    findings: reports.flatMap(({ id }) => (findings.get(id) ?? []).map((finding) => toFindingRow(id, finding))),
    themes: reports.flatMap(toThemeRows),
    publishers: data.publishers.map(({ id, names, level, province, region_code, parent }) => ({
      publisher_id: id,
      ...names,
      level,
      province,
      region_code,
      parent_id: parent,
    })),
    sources: statedFirst(reports.flatMap(toSourceRows)),
    bulletins: data.bulletins.map(toBulletinRow),
  };
}
