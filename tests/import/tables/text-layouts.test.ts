import { describe, expect, it } from 'vitest';
import { applicants, requestRows } from '../../../src/schema/requests.ts';
import { randomFigures } from '../forms/figures.ts';
import { sampleForm, type Form, type FormTable } from '../forms/sample.ts';
import { importText, tableValues } from '../forms/table-values.ts';
import { toLines, toMarkdown, toTabs } from '../forms/write-text.ts';

const form = sampleForm('2021', randomFigures('2021', 91));
const markdown = toMarkdown(form);

/** Each run of table rows of a Markdown text written in another way; a rule is dropped. */
function rewritten(
  row: (cells: readonly string[]) => string,
  rule: ((cells: readonly string[]) => string) | null = null,
): string {
  return markdown
    .split('\n')
    .flatMap((line) => {
      if (!line.startsWith('|')) return [line];
      const cells = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      if (/^\|\s*---/.test(line)) return [];
      return rule === null ? [row(cells)] : [rule(cells), row(cells)];
    })
    .join('\n');
}
const csv = (delimiter: string) => (cells: readonly string[]) =>
  cells
    .map((cell) =>
      cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter);

const thousands = (text: string): string => text.replace(/\b(\d{1,3})(\d{3})\b(?!\.)/g, '$1,$2');

describe('tables in a text', () => {
  it.each([
    ['commas', rewritten(csv(','))],
    ['semicolons', rewritten(csv(';'))],
    ['cells kept as formulas', rewritten((cells) => cells.map((cell) => `="${cell}"`).join(','))],
    ['bars between cells alone', rewritten((cells) => cells.join('|'))],
    [
      'everything quoted',
      rewritten((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')),
    ],
    [
      'quoted thousands',
      rewritten((cells) => csv(',')(cells.map((cell) => (/^\d{4,6}$/.test(cell) ? thousands(cell) : cell)))),
    ],
    ['thin strokes', rewritten((cells) => `│${cells.join('│')}│`)],
    [
      'strokes and rules',
      rewritten(
        (cells) => `│ ${cells.join(' │ ')} │`,
        (cells) => `├${cells.map(() => '────').join('┼')}┤`,
      ),
    ],
    [
      'heavy strokes',
      rewritten(
        (cells) => `┃${cells.join('┃')}┃`,
        (cells) => `┣${cells.map(() => '━━').join('╋')}┫`,
      ),
    ],
    [
      'double strokes',
      rewritten(
        (cells) => `║${cells.join('║')}║`,
        (cells) => `╠${cells.map(() => '══').join('╬')}╣`,
      ),
    ],
    ['wide bars', rewritten((cells) => `｜${cells.join('｜')}｜`)],
    [
      'plus and minus',
      rewritten(
        (cells) => `| ${cells.join(' | ')} |`,
        (cells) => `+${cells.map(() => '---').join('+')}+`,
      ),
    ],
    ['bold', markdown.replace(/\| (\d[\d.]*) (?=\|)/g, '| **$1** ')],
    ['underlined bold', markdown.replace(/\| (\d[\d.]*) (?=\|)/g, '| __$1__ ')],
    ['slanted', markdown.replace(/\| (\d[\d.]*) (?=\|)/g, '| *$1* ')],
    ['code', markdown.replace(/\| (\d[\d.]*) (?=\|)/g, '| `$1` ')],
    ['struck', markdown.replace(/\| (\d[\d.]*) (?=\|)/g, '| ~~9$1~~ $1 ')],
    ['links', markdown.replace(/\| (\d[\d.]*) (?=\|)/g, '| [$1](#a) ')],
    ['notes', markdown.replace(/\| (\d[\d.]*) (?=\|)/g, '| $1[^1] ')],
    ['headings', markdown.replace(/^(.{1,2}、)/gm, '## $1').replace(form.title, `# **${form.title}**`)],
  ])('%s', async (_, text) => {
    expect(tableValues(await importText(text, 'a.txt'))).toEqual(form.values);
  });

  it('of commas with a number cut by one give no wrong number', async () => {
    const text = rewritten((cells) =>
      cells.map((cell) => (/^\d{4,6}$/.test(cell) ? thousands(cell) : cell)).join(','),
    );
    const read = tableValues(await importText(text, 'a.csv'));
    expect(
      Object.entries(read).filter(([key, value]) => form.values[key as keyof typeof form.values] !== value),
    ).toEqual([]);
    expect(Object.keys(read).length).toBeGreaterThan(0);
  });

  it('with two numbers in one cell give none for it', async () => {
    const text = markdown.replace(
      /(一、本年新收政府信息公开申请数量 \|(?: [^|]*\|){2}) [^|]* \|/,
      '$1 12<br>345 |',
    );
    const { figures } = await importText(text, 'a.md');
    expect(figures['requests.received.natural']).toEqual({ problem: 'unreadable', printed: '12 345' });
  });
});

describe('a text whose empty cells left no trace', () => {
  const lines = toLines(form).split('\n');
  const positions = (label: string) => lines.findIndex((line) => line.startsWith(label));

  it.each([
    ['四、结转下年度', 7],
    ['尚未审结', 15],
  ])('gives no number of that row where an empty line stands behind it: %s', async (label, width) => {
    const last = label === '尚未审结' ? lines.findLastIndex((line) => line === '总计') : positions(label);
    for (let lost = 1; lost <= width; lost += 3) {
      const kept = [
        ...lines.slice(0, last + lost),
        ...lines.slice(last + lost + 1, last + width + 1),
        '',
        ...lines.slice(last + width + 1),
      ];
      const read = tableValues(await importText(kept.join('\n'), 'a.txt'));
      const wrong = Object.entries(read).filter(
        ([key, value]) => form.values[key as keyof typeof form.values] !== value,
      );
      expect(wrong).toEqual([]);
    }
  });
});

describe('sections that are told row by row', () => {
  const emptied = (tables: Partial<Form['tables']>): Form => ({
    ...form,
    tables: { ...form.tables, ...tables },
  });
  const said = (row: string, applicant: string) =>
    form.made.get(`requests.${row}.${applicant}` as never)?.printed ?? '';
  const rows = Object.entries(requestRows).flatMap(([row, { labels }]) => {
    const label = (labels as { readonly '2021'?: string })['2021'];
    return label === undefined ? [] : [{ row, label }];
  });
  const none: FormTable = [];

  it.each([
    [
      (row: string, label: string) =>
        `${label}：${Object.entries(applicants)
          .map(([key, { names }]) => `${names.hans}${said(row, key)}件`)
          .join('，')}；`,
    ],
    [
      (row: string, label: string) =>
        `${label}为：${Object.entries(applicants)
          .map(([key, { names }]) => `${names.hans} ${said(row, key)} 件`)
          .join('、')}。`,
    ],
    [
      (row: string, label: string) =>
        `${label}：总计${said(row, 'total')}件（${Object.entries(applicants)
          .slice(0, 6)
          .map(([key, { names }]) => `${names.hans}：${said(row, key)}`)
          .join('，')}）。`,
    ],
  ])('are read by the names in them', async (write) => {
    const list = rows.map(({ row, label }) => write(row, label)).join('\n');
    const text = toTabs(emptied({ requests: none })).replace(
      '三、收到和处理政府信息公开申请情况',
      (heading) => `${heading}\n${list}`,
    );
    expect(tableValues(await importText(text, 'a.txt'))).toEqual(form.values);
  });
});
