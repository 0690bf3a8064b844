import { describe, expect, it } from 'vitest';
import { importReport } from '../../src/import/import-report.ts';
import { indicatorOf, isIndicatorKey } from '../../src/schema/indicators.ts';
import type { Report } from '../../src/schema/report.ts';
import { randomFigures } from './forms/figures.ts';
import { sampleForm, type Form } from './forms/sample.ts';
import { gridVariations, variations } from './forms/vary.ts';
import { toOfd, toXlsx } from './forms/write-binary.ts';
import { toHtml } from './forms/write-html.ts';
import * as text from './forms/write-text.ts';

const writers: readonly {
  readonly writer: string;
  readonly file: string;
  readonly write: (form: Form) => string | Uint8Array;
}[] = [
  { writer: 'lines', file: 'a.txt', write: text.toLines },
  { writer: 'bars after cells', file: 'a.txt', write: text.toBarCells },
  { writer: 'bars in rows', file: 'a.txt', write: text.toBarRows },
  { writer: 'tabs', file: 'a.txt', write: text.toTabs },
  { writer: 'a copied sheet', file: 'a.txt', write: text.toSheet },
  { writer: 'a web page', file: 'a.html', write: (form) => toHtml(form) },
  { writer: 'a page without spans', file: 'a.html', write: (form) => toHtml(form, { spans: false }) },
  { writer: 'a workbook', file: 'a.xlsx', write: toXlsx },
  { writer: 'pages of OFD', file: 'a.ofd', write: toOfd },
];
const cases = writers.flatMap((writer) =>
  [...variations, ...(writer.writer === 'lines' ? [] : gridVariations)].map((variation) => ({
    ...writer,
    ...variation,
  })),
);

const tableValues = ({ figures }: Report): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([key, figure]) =>
      isIndicatorKey(key) && indicatorOf(key).row !== null
        ? [[key, 'value' in figure ? figure.value : figure]]
        : [],
    ),
  );

describe('the form as organs change it', () => {
  it.each(cases)('$writer, $name', async ({ write, vary, file }) => {
    for (const edition of ['2019', '2021'] as const) {
      const form = sampleForm(edition, randomFigures(edition, 21));
      const written = write(vary(form));
      const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
      const report = await importReport(bytes, { name: file });
      expect(tableValues(report)).toEqual(form.values);
      expect(report.unknown_rows).toEqual([]);
      expect(report.report.edition).toBe(edition);
    }
  });
});
