import { indicatorOf, indicators } from '../schema/indicators.ts';
import { hasValue, type Report } from '../schema/report.ts';
import { toCellText } from './form-cells.ts';
import { editionOf } from '../import/check/subject.ts';
import { formKeys } from './empty-cells.ts';

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A report as a ledger of one row (CSV with a byte-order mark): names and the schema’s keys over it, numbers in their units (yuan), other
 * cells as they are printed. `npm run import` reads it again.
 */
export function toLedgerRow(report: Report): string {
  const { figures } = report;
  const printed = new Set(formKeys(report));
  const keys = indicators
    .map(({ key }) => key)
    .filter((key) => printed.has(key) || figures[key] !== undefined);
  const edition = editionOf(report);
  const cells = keys.map((key) => {
    const figure = figures[key];
    if (!hasValue(figure)) return toCellText(figure, key, edition);
    return `${figure.value}${indicatorOf(key).unit === 'yuan' ? '元' : ''}`;
  });
  const rows = [
    ['机关名称', '年度', ...keys.map((key) => indicatorOf(key).names.hans)],
    ['publisher', 'year', ...keys],
    [report.report.publisher ?? '', String(report.report.year), ...cells],
  ];
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}
