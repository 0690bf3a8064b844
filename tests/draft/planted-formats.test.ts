import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { toCleanHtml, toHtmlPage } from '../../src/documents/clean-html.ts';
import { writeDocx } from '../../src/documents/docx/write-docx.ts';
import { toCell, type Paper, type PaperTable } from '../../src/documents/paper.ts';
import { checkDraft, isContradiction, type CheckedDraft } from '../../src/draft/check-draft.ts';
import { toFormPaper } from '../../src/draft/form-paper.ts';
import { importReport } from '../../src/import/import-report.ts';
import { readDocument } from '../../src/import/read-document.ts';
import { toSentences } from '../../src/import/told/sentences.ts';
import { toToldLines } from '../../src/import/told/told-lines.ts';
import type { Report } from '../../src/schema/report.ts';
import { readFiled, withFigures } from './filed-draft.ts';

type Planted = {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly meant: Readonly<Record<string, number>>;
  /** A sentence of the text that tells another number than the tables, in the place of the true one. */
  readonly sentence?: readonly [string, string];
};

/** Slips of other kinds than single cells and totals out of date; each in a part of the form of its own. */
const planted: readonly Planted[] = [
  {
    name: 'a total that leaves one part out',
    figures: { 'disputes.review.total': 314 },
    meant: { 'disputes.review.total': 351 },
  },
  {
    name: 'a total that takes one part twice',
    figures: { 'disputes.suit_after_review.total': 32 },
    meant: { 'disputes.suit_after_review.total': 20 },
  },
  {
    name: 'a minus before a count',
    figures: { 'disputes.suit_direct.pending': -1 },
    meant: { 'disputes.suit_direct.pending': 1 },
  },
  {
    name: 'two neighbours in each other’s cells',
    figures: { 'requests.partly_granted.natural': 7, 'requests.partly_granted.business': 447 },
    meant: { 'requests.partly_granted.natural': 447, 'requests.partly_granted.business': 7 },
  },
  {
    name: 'a nought too many',
    figures: { 'requests.refused.process.natural': 120 },
    meant: { 'requests.refused.process.natural': 12 },
  },
  {
    name: 'a number a row too low',
    figures: { 'requests.not_processed.repeat.natural': 0, 'requests.not_processed.publication.natural': 25 },
    meant: { 'requests.not_processed.repeat.natural': 25, 'requests.not_processed.publication.natural': 0 },
  },
  {
    name: 'a row one column too far to the left',
    figures: {
      'requests.unavailable.not_held.natural': 12,
      'requests.unavailable.not_held.business': 0,
      'requests.unavailable.not_held.welfare': 10,
      'requests.unavailable.not_held.legal': 1,
      'requests.unavailable.not_held.other': 0,
    },
    meant: {
      'requests.unavailable.not_held.natural': 746,
      'requests.unavailable.not_held.business': 12,
      'requests.unavailable.not_held.welfare': 0,
      'requests.unavailable.not_held.legal': 10,
      'requests.unavailable.not_held.other': 1,
    },
  },
  {
    name: 'a count with a point for its separator',
    figures: { 'disclosure.penalties.decisions': 3985.758 },
    meant: { 'disclosure.penalties.decisions': 3_985_758 },
  },
  {
    name: 'another number of requests in the text',
    figures: {},
    meant: { 'narrative.requests_received': 3119 },
    sentence: ['共收到政府信息公开申请3119件', '共收到政府信息公开申请2119件'],
  },
  {
    name: 'a text that says there was no suit',
    figures: {},
    meant: { 'narrative.no_disputes': 0 },
    sentence: ['被提起行政诉讼46件', '未发生行政诉讼'],
  },
];

const text = [
  '一、总体情况',
  '2024年，全市共收到政府信息公开申请3119件，上年结转34件。',
  '本年予以公开1362件。全年因政府信息公开被提起行政诉讼46件。',
];
const clean = readFiled('jiangsu/320800-huaian/2024');
const cleans: readonly (readonly [string, Report])[] = [
  ...[
    'jiangsu/320800-huaian/2024',
    'jiangsu/321300-suqian/2023',
    'jiangsu/321300-suqian/2024',
    'jiangsu/321322-shuyang/2025',
    'jiangsu/320831-jinhu/2023',
    'jiangsu/320813-hongze/2024',
    'shanghai/310000-shanghai-zhengfuban/2025',
    'shanghai/310000-shanghai-kexuejishuwei/2024',
    'shaanxi/610900-ankang-gaoxinqu/2019',
  ].map((path) => [path, readFiled(path)] as const),
  // One that says two totals wrong, without these.
  [
    'jiangsu/320813-hongze/2023',
    withFigures(readFiled('jiangsu/320813-hongze/2023'), {
      'disputes.review.total': 11,
      'disputes.suit_after_review.total': 5,
    }),
  ],
];

const paperOf = (report: Report, slips: readonly Planted[], paragraphs: readonly string[]): Paper => {
  const figures = Object.fromEntries(slips.flatMap((slip) => Object.entries(slip.figures)));
  const sentences = slips.flatMap(({ sentence }) => (sentence ? [sentence] : []));
  return toFormPaper({
    publisher: '某市人民政府',
    year: report.report.year,
    edition: report.report.edition ?? '2021',
    figures: withFigures(report, figures).figures,
    paragraphs: paragraphs.map((each) =>
      sentences.reduce((told, [from, to]) => told.replace(from, to), each),
    ),
  });
};

/** A table of a paper as a sheet, its merged cells merged. */
function toSheet({ head, body }: PaperTable, name: string) {
  const taken = new Set<string>();
  const rows: (string | number | null)[][] = [];
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  [...head, ...body].forEach((row, at) => {
    let column = 0;
    const cells: (string | number | null)[] = (rows[at] ??= []);
    for (const each of row) {
      const { text: told, columns = 1, rows: deep = 1 } = toCell(each);
      while (taken.has(`${at},${column}`)) column += 1;
      for (let down = 0; down < deep; down += 1)
        for (let across = 0; across < columns; across += 1) taken.add(`${at + down},${column + across}`);
      if (columns > 1 || deep > 1)
        merges.push({
          startRow: at,
          startCol: column,
          endRow: at + deep - 1,
          endCol: column + columns - 1,
        });
      cells[column] = /^-?\d+(?:\.\d+)?$/u.test(told) ? Number(told) : told;
      column += columns;
    }
  });
  return { name, rows: rows.map((row) => Array.from(row, (cell) => cell ?? null)), merges };
}

async function toXlsx({ blocks }: Paper): Promise<Uint8Array> {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'paragraph')
      return [block.runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')];
    return 'text' in block ? [block.text] : [];
  });
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return writeXlsx({
    sheets: [
      { name: '正文', rows: lines.map((line) => [line]) },
      ...tables.map((table, at) => toSheet(table, `表${at + 1}`)),
    ],
  });
}

const formats: readonly (readonly [string, (paper: Paper) => Promise<Uint8Array>])[] = [
  ['draft.docx', writeDocx],
  ['draft.xlsx', toXlsx],
  ['draft.html', (paper) => Promise.resolve(new TextEncoder().encode(toHtmlPage(paper)))],
  ['pasted.html', (paper) => Promise.resolve(new TextEncoder().encode(toCleanHtml(paper)))],
];

async function check(bytes: Uint8Array, name: string): Promise<CheckedDraft> {
  const report = await importReport(bytes, { name });
  const lines = toToldLines(toSentences(await readDocument(bytes, name)), report.report.year);
  return checkDraft({ report, lines });
}

const told = (checked: CheckedDraft) => [...checked.matters, ...checked.hidden];

describe.each(formats)('as %s', (name, write) => {
  it.each(cleans)('the report of %s has no finding', async (_, report) => {
    const checked = await check(await write(paperOf(report, [], ['一、总体情况'])), name);
    expect(told(checked).filter(isContradiction)).toEqual([]);
    expect(checked.text.filter(({ state }) => state === 'differs')).toEqual([]);
  });

  it('all ten slips of one draft are found, eight of them with what was meant', async () => {
    const checked = await check(await write(paperOf(clean, planted, text)), name);
    const all = told(checked);
    const marks = new Set<string>(all.flatMap(({ keys }) => keys));
    const differing = JSON.stringify(checked.text.filter(({ state }) => state === 'differs'));
    const found = planted.filter(({ figures, sentence }) =>
      sentence
        ? differing.includes(sentence[1]) || all.some(({ finding }) => finding.check.startsWith('narrative.'))
        : Object.keys(figures).some((key) => marks.has(key)),
    );
    expect(planted.filter((each) => !found.includes(each)).map((each) => each.name)).toEqual([]);
    const changes = all.flatMap(({ cause }) => cause?.changes ?? []);
    const right = planted.filter(({ meant, sentence }) =>
      sentence
        ? differing.includes(sentence[1])
        : Object.entries(meant).every(([key, value]) =>
            changes.some((change) => change.key === key && change.meant === value),
          ),
    );
    const missed = planted.filter((each) => !right.includes(each)).map((each) => each.name);
    expect(right.length, `not told what was meant: ${missed.join('; ')}`).toBeGreaterThanOrEqual(8);
    const known = new Set(planted.flatMap(({ figures }) => Object.keys(figures)));
    const invented = all.filter(
      ({ finding, keys, cause }) =>
        isContradiction({ finding, keys, cause, also: [] }) &&
        !finding.check.startsWith('narrative.') &&
        !keys.some((key) => known.has(key)),
    );
    expect(invented).toEqual([]);
  });
});
