import { importReport } from '../../../src/import/import-report.ts';
import { indicatorOf, isIndicatorKey } from '../../../src/schema/indicators.ts';
import { hasValue, type Report } from '../../../src/schema/report.ts';

/** The numbers that a report's tables gave, by key; figures without a number are left out. */
export const tableValues = ({ figures }: Pick<Report, 'figures'>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([key, figure]) =>
      isIndicatorKey(key) && indicatorOf(key).row !== null && hasValue(figure) ? [[key, figure.value]] : [],
    ),
  );

/** The report in a text or a page. */
export const importText = (text: string, name = 'a.html'): Promise<Report> =>
  importReport(new TextEncoder().encode(text), { name });
