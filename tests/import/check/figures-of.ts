import { isIndicatorKey, type IndicatorKey } from '../../../src/schema/indicators.ts';
import type { Figure, Figures, ReportHead } from '../../../src/schema/report.ts';
import type { Subject } from '../../../src/import/check/check-subject.ts';

type Told = number | Figure;

/** Figures from plain numbers; a key that the schema does not know fails the test that wrote it. */
export function toFigures(told: Readonly<Record<string, Told>>): Figures {
  const figures: Partial<Record<IndicatorKey, Figure>> = {};
  for (const [key, figure] of Object.entries(told)) {
    if (!isIndicatorKey(key)) throw new Error(`No indicator is called ${key}.`);
    figures[key] = typeof figure === 'number' ? { value: figure } : figure;
  }
  return figures;
}

export const toHead = (head: Partial<ReportHead> & { year: number }): ReportHead => ({
  publisher: '某区人民政府',
  title: null,
  edition: null,
  scope: null,
  published: null,
  index_number: null,
  period_start: null,
  period_end: null,
  ...head,
});

export const toSubject = (
  head: Partial<ReportHead> & { year: number },
  told: Readonly<Record<string, Told>>,
  rest: Partial<Subject> = {},
): Subject => ({ report: toHead(head), figures: toFigures(told), channels: [], unknown_rows: [], ...rest });
