import { indicators } from '../../schema/indicators.ts';
import { hasValue, type Finding, type Source } from '../../schema/report.ts';
import type { TableName, tables } from '../../schema/tables.ts';
import { hotline } from '../../schema/told.ts';
import { sourceKinds } from '../../schema/publishers.ts';
import { fromFiledFigures, fromPlaceCode } from './figures-file.ts';
import type { Data, NamedBulletin } from './read-data.ts';
import type { ReadyReport } from './run-checks.ts';

/** A row by column name; a null is a cell without a value. */
export type Row<T extends TableName = TableName> = Readonly<
  Record<keyof (typeof tables)[T] & string, string | number | boolean | null>
>;

/** The source that a reader is sent to: one with an official address where there is any, else the figures' own. */
function sourceCells(sources: readonly Source[], partial: boolean) {
  const shown = sources.find(({ kind, url }) => sourceKinds[kind].link && url !== undefined) ?? sources[0];
  return {
    source_kind: shown?.kind ?? null,
    source_url: shown && sourceKinds[shown.kind].link ? (shown.url ?? null) : null,
    partial,
  };
}

function toReportRow({ id, content, figures }: ReadyReport): Row<'reports'> {
  const { year, edition, scope, title, published, index_number, period_start, period_end } = content.report;
  const values = indicators.map(({ key }) => {
    const figure = figures[key];
    return [key, hasValue(figure) ? figure.value : null] as const;
  });
  return {
    report_id: id,
    publisher_id: content.publisher,
    year,
    edition,
    scope,
    title,
    published,
    index_number,
    period_start,
    period_end,
    ...sourceCells(content.sources, content.partial),
    sections_read: content.read.join(','),
    ...(Object.fromEntries(values) as Record<(typeof indicators)[number]['key'], number | null>),
  };
}

const toChannelRows = ({ id, content }: ReadyReport): readonly Row<'channels'>[] =>
  (content.channels ?? []).map(({ channel, label, items, printed, approximate }, index) => ({
    report_id: id,
    position: index + 1,
    channel,
    label: label ?? null,
    items,
    printed: printed ?? null,
    approximate: approximate ?? false,
  }));

function toSourceRows({ id, content, figures }: ReadyReport): readonly Row<'sources'>[] {
  const before = fromFiledFigures(content.figures);
  return indicators.flatMap(({ key, section }) => {
    const figure = figures[key];
    if (!figure) return [];
    const code = content.places?.[key];
    const place = code === undefined ? undefined : fromPlaceCode(code);
    const correction = content.corrections?.findLast((each) => each.key === key);
    const printed = correction ? (before[key]?.printed ?? correction.printed) : figure.printed;
    return [
      {
        report_id: id,
        key,
        value: hasValue(figure) ? figure.value : null,
        printed: printed ?? null,
        approximate: hasValue(figure) ? (figure.approximate ?? false) : null,
        problem: hasValue(figure) ? null : figure.problem,
        correction: correction?.reason ?? null,
        section: place?.section ?? section,
        table_number: place?.table ?? null,
        row_number: place?.row ?? null,
        column_number: place?.column ?? null,
        line: place?.line ?? null,
        page: place?.page ?? null,
      },
    ];
  });
}

const toFindingRow = (id: string, finding: Finding): Row<'findings'> => ({
  report_id: id,
  check_id: finding.check,
  result: finding.result,
  at: finding.at,
  left_value: finding.left ? String(finding.left.value) : null,
  right_value: finding.right ? String(finding.right.value) : null,
  difference: finding.difference ?? null,
  left_keys: finding.left?.keys.join(',') ?? null,
  right_keys: finding.right?.keys.join(',') ?? null,
  other_report_id: finding.right?.report_id ?? null,
  missing: finding.missing?.join(',') ?? null,
  note: finding.note ?? null,
});

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
    publishers: data.publishers.map(({ id, names, level, province, region_code, parent }) => ({
      publisher_id: id,
      ...names,
      level,
      province,
      region_code,
      parent_id: parent,
    })),
    sources: reports.flatMap(toSourceRows),
    bulletins: data.bulletins.map(toBulletinRow),
  };
}
