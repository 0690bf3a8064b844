import { indicators } from '../../schema/indicators.ts';
import { sourceKinds } from '../../schema/publishers.ts';
import { hasValue, type Figures, type Finding, type Source } from '../../schema/report.ts';
import type { TableName, tables } from '../../schema/tables.ts';
import { toAlsoText } from '../../schema/also-text.ts';
import { checks } from '../../schema/checks.ts';
import { unsoundTotals } from '../../schema/unsound.ts';
import { fromFiled, fromPlaceCode } from './filed-figures.ts';
import type { ReportFile } from './report-file.ts';

/** A row by column name; a null is a cell without a value. */
export type Row<T extends TableName = TableName> = Readonly<
  Record<keyof (typeof tables)[T] & string, string | number | boolean | null>
>;

/** A report’s file with its id and what its checks found; `figures` are the corrected ones. */
export type CorrectedReport = {
  readonly id: string;
  readonly content: ReportFile;
  readonly figures: Figures;
  readonly findings?: readonly Finding[];
};

/** The source that a reader is sent to: one with an official address where there is any, else the figures' own. */
export function sourceCells(sources: readonly Source[], partial: boolean) {
  const leading = sources.find(({ kind, url }) => sourceKinds[kind].link && url !== undefined) ?? sources[0];
  return {
    source_kind: leading?.kind ?? null,
    source_url: leading && sourceKinds[leading.kind].link ? (leading.url ?? null) : null,
    partial,
  };
}

/** The report’s row of the wide table; a figure without a value is null, a total that its findings contradict is named. */
export function toReportRow({ id, content, figures, findings = [] }: CorrectedReport): Row<'reports'> {
  const { year, edition, scope, title, published, published_from } = content.report;
  const { index_number, period_start, period_end } = content.report;
  const unsound = unsoundTotals(findings);
  const row: Record<string, string | number | boolean | null> = {
    report_id: id,
    publisher_id: content.publisher,
    year,
    edition,
    scope,
    title,
    published,
    published_from: published_from ?? null,
    index_number,
    period_start,
    period_end,
    ...sourceCells(content.sources, content.partial),
    sections_read: content.read.join(','),
    unsound: unsound.length > 0 ? unsound.join(',') : null,
  };
  for (const { key } of indicators) {
    const figure = figures[key];
    row[key] = hasValue(figure) ? figure.value : null;
  }
  return row as Row<'reports'>;
}

/** Its channels, in their order. */
export const toChannelRows = ({ id, content }: CorrectedReport): readonly Row<'channels'>[] =>
  (content.channels ?? []).map(({ channel, label, items, printed, approximate, part }, index) => ({
    report_id: id,
    position: index + 1,
    channel,
    label: label ?? null,
    items,
    printed: printed ?? null,
    approximate: approximate ?? false,
    part: part ?? false,
  }));

/** What its section five tells, as themes. */
export const toThemeRows = ({ id, content }: CorrectedReport): readonly Row<'themes'>[] =>
  (content.themes ?? []).map(({ theme, role, line }) => ({ report_id: id, theme, role, line }));

/** Every figure that the report states, with its place and, where it has no value, the reason. */
export function toSourceRows({ id, content, figures }: CorrectedReport): readonly Row<'sources'>[] {
  const rows: Row<'sources'>[] = [];
  for (const { key, section } of indicators) {
    const figure = figures[key];
    if (!figure) continue;
    const code = content.places?.[key];
    const place = code === undefined ? undefined : fromPlaceCode(code);
    const correction = content.corrections?.findLast((each) => each.key === key);
    const before = correction ? content.figures[key] : undefined;
    const printed = correction
      ? ((before === undefined ? undefined : fromFiled(before).printed) ?? correction.printed)
      : figure.printed;
    rows.push({
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
    });
  }
  return rows;
}

/** A finding of one of its checks. */
export const toFindingRow = (id: string, finding: Finding): Row<'findings'> => ({
  report_id: id,
  check_id: finding.check,
  class: checks[finding.check].class,
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
  state: finding.state ?? null,
  also: finding.also ? toAlsoText(finding.also) : null,
  explained_on: finding.explanation?.date ?? null,
  explained_by: finding.explanation?.by ?? null,
  explanation_kind: finding.explanation?.kind ?? null,
  explanation: finding.explanation?.text ?? null,
});
