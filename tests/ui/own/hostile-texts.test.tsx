import { unzipSync } from 'fflate';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { drawStill } from '../../../src/charts/draw-still.ts';
import { lightTheme } from '../../../src/charts/chart-theme.ts';
import { toOption } from '../../../src/charts/to-option.ts';
import { toHtmlPage } from '../../../src/documents/clean-html.ts';
import { writeDocx } from '../../../src/documents/docx/write-docx.ts';
import { paragraph, type Paper } from '../../../src/documents/paper.ts';
import { toBookSheet } from '../../../src/documents/workbook/to-book-sheet.ts';
import { writeXlsx } from '../../../src/documents/workbook/write-xlsx.ts';
import { formatOf } from '../../../src/text/format.ts';
import type { ChartModel } from '../../../src/views/model/chart-model.ts';
import type { TableModel } from '../../../src/views/model/view.ts';
import { namedPublisher, ownPublisherId, type OwnReport } from '../../../src/ui/own/own-report.ts';
import { toOwnRows } from '../../../src/ui/own/to-own-rows.ts';
import { toDataFiles } from '../../../src/ui/reports/to-data-files.ts';
import { PaperSheets } from '../../../src/ui/send/paper-sheets.tsx';
import { toCsv } from '../../../src/ui/table/to-csv.ts';
import { readFiled } from '../../draft/filed-draft.ts';
import { models } from '../../charts/models.ts';

/** Names as a hostile report may bear them. */
const names = {
  html: '<img src=x onerror=alert(1)><script>alert(2)</script>',
  formula: "=cmd|'/C calc'!A0",
  plus: '+1+cmd()',
  at: '@SUM(A1:A9)',
  turned: '某某区\u202Egnp.exe\u2066',
  half: '某\uD800区\uDC00',
  control: '某\u0000区\u0007\u001B[31m\uFFFE',
  markup: ']]>&amp;</w:t></w:p>',
};

const own = (name: string): OwnReport => {
  const report = readFiled('jiangsu/320813-hongze/2023');
  return {
    format: 1,
    id: 'yours:a',
    file: `${name}.pdf`,
    added: 1,
    publisher: namedPublisher(name),
    report: { ...report, report: { ...report.report, title: name } },
    findings: [],
    source: { kind: 'document', file: `${name}.pdf` },
  };
};

const tableOf = (name: string): TableModel => ({
  columns: [
    { id: 'name', name: '机构', align: 'start' },
    { id: 'value', name: '数', align: 'end' },
  ],
  rows: [
    [
      { text: name, value: name },
      { text: '-3', value: -3 },
    ],
  ],
});

const paperOf = (name: string): Paper => ({
  title: name,
  language: 'hans',
  foot: name,
  blocks: [
    { kind: 'letterhead', organ: name, number: name },
    { kind: 'title', text: name },
    paragraph(name),
    { kind: 'table', caption: name, widths: [1], head: [[name]], body: [[{ text: name, note: name }]] },
  ],
});

const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Bidi_Control}|[\uFFFE\uFFFF]/u;
const decode = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** The XML parts of an Office file. */
const partsOf = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    /\.(xml|rels)$/u.test(name) ? [decode(part)] : [],
  );

const texts = (xml: string): readonly string[] =>
  [...xml.matchAll(/>([^<]*)</gu)].map(([, text = '']) => text);

describe.each(Object.entries(names))('a name with %s', (_, name) => {
  it('enters the tables of the page as every text can be held', () => {
    const rows = toOwnRows([own(name)]);
    for (const list of Object.values(rows))
      for (const row of list)
        for (const value of Object.values(row))
          if (typeof value === 'string') expect(value).not.toMatch(forbidden);
  });

  it('leads to its card by the id that the tables have', () => {
    const report = own(name.repeat(9));
    const [publisher] = toOwnRows([report]).publishers ?? [];
    const id = ownPublisherId(report.publisher);
    expect(publisher?.publisher_id).toBe(id);
    expect(decodeURIComponent(encodeURIComponent(id))).toBe(id);
  });

  it('is no markup in a drawing, and its tooltips are drawn, not parsed', () => {
    const model: ChartModel = {
      kind: 'bars',
      categories: [name],
      series: [{ id: 'a', name, points: [{ value: 1, reason: name }] }],
      stacked: 'no',
      value: { name, unit: 'count' },
    };
    expect(drawStill(model, formatOf('hans'), 'hostile')).not.toMatch(/<img|<script|onerror=alert\(1\)>/u);
  });

  it('is text in a CSV, beside numbers that stay numbers', () => {
    const csv = toCsv(tableOf(name), '原因', { name: '数据范围', value: name });
    const [, row = ''] = csv.split('\r\n');
    expect(row).not.toMatch(/^"?\s*[=+@-]/u);
    expect(row).not.toMatch(forbidden);
    expect(row).toContain(',-3,');
  });

  it('is text in an Excel file, never a formula', async () => {
    const bytes = await writeXlsx({ title: name, sheets: [toBookSheet(name, tableOf(name), '原因')] });
    for (const part of partsOf(bytes)) {
      expect(part).not.toMatch(forbidden);
      expect(part).not.toContain('<f>');
      expect(part).not.toMatch(/<img|<script/u);
    }
    expect(partsOf(bytes).join('')).toContain('<v>-3</v>');
  });

  it('is text in a Word file', async () => {
    for (const part of partsOf(await writeDocx(paperOf(name)))) {
      expect(part).not.toMatch(forbidden);
      expect(part).not.toMatch(/<img|<script/u);
      for (const text of texts(part)) expect(text).not.toContain(']]>');
    }
  });

  it('is text on paper and in a page to paste', () => {
    for (const html of [
      renderToStaticMarkup(<PaperSheets papers={[paperOf(name)]} />),
      toHtmlPage(paperOf(name)),
    ]) {
      expect(html).not.toMatch(/<img|<script/u);
      expect(html).not.toMatch(forbidden);
    }
  });

  it('is itself in JSON, under a path that every system takes', () => {
    const [file] = toDataFiles([own(name)]);
    const bytes = new TextEncoder().encode(file?.json);
    expect(JSON.parse(decode(bytes))).toMatchObject({ report: { title: name } });
    expect(file?.path).not.toMatch(forbidden);
    expect(file?.path).not.toMatch(/[\\:*?"<>|]|\.\./u);
  });
});

describe('every kind of chart', () => {
  it.each(Object.entries(models))('draws its tooltips, and parses none: %s', (_, model) => {
    const option = toOption(model, { theme: lightTheme, width: 600, format: formatOf('hans') });
    const tooltips = [option.tooltip ?? []].flat();
    for (const tooltip of tooltips) expect(tooltip).toMatchObject({ renderMode: 'richText' });
  });
});
