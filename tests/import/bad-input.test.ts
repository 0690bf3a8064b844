import { describe, expect, it } from 'vitest';
import { ImportError } from '../../src/import/import-error.ts';
import { importReport } from '../../src/import/import-report.ts';
import { randomFigures } from './forms/figures.ts';
import { sampleForm, type Form } from './forms/sample.ts';
import { toHtml } from './forms/write-html.ts';
import * as text from './forms/write-text.ts';

const form = sampleForm('2021', randomFigures('2021', 31));
const utf8 = (written: string): Uint8Array => new TextEncoder().encode(written);

/** The error of an import; null where it gave a report. */
const errorOf = (bytes: Uint8Array, name = 'a.txt'): Promise<ImportError | null> =>
  importReport(bytes, { name }).then(
    () => null,
    (error: unknown) => {
      if (error instanceof ImportError) return error;
      throw error;
    },
  );

const other = sampleForm('2021', randomFigures('2021', 32));
const renamed = (each: Form, title: string): Form => ({ ...each, title });

describe('bad input', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['only white space', utf8(' \n\u3000\n'), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'picture'],
    ['bytes of no text', new Uint8Array([0x41, 0, 0x42, 0, 0x43, 0, 0, 7]), 'binary'],
    ['bytes of no encoding', new Uint8Array([...utf8('政府信息公开\n工作'), 0xff, 0xff, 0x20]), 'encoding'],
    ['another text', utf8('今年的收成很好，共收了三千斤。'), 'not_a_report'],
    ['an empty page', utf8('<html><body><script>var a = 1</script></body></html>'), 'empty'],
    [
      'a report of pictures',
      utf8(`${form.title}\n一、总体情况\n二、主动公开政府信息情况\n六、其他`),
      'nothing_read',
    ],
  ])('says what is wrong with %s', async (_, bytes, kind) => {
    expect((await errorOf(bytes))?.kind).toBe(kind);
  });

  it('names the line of the first byte that is no text', async () => {
    const error = await errorOf(new Uint8Array([...utf8('政府信息公开\n工作'), 0xff, 0xff, 0x20]));
    expect(error?.place).toBe('line 2');
  });

  it.each([
    ['of two years', renamed(other, form.title.replace('2022', '2021'))],
    ['of two publishers with the same numbers', renamed(form, '南京市玄武区2022年政府信息公开工作年度报告')],
    ['that differ', other],
  ])('refuses two reports in one file, %s', async (_, second) => {
    for (const write of [text.toLines, text.toTabs, text.toBarCells]) {
      expect((await errorOf(utf8(`${write(form)}\n${write(second)}`)))?.kind).toBe('two_reports');
    }
    const pages = toHtml(form).replace('</body></html>', '') + toHtml(second).replace(/^[\s\S]*<body>/, '');
    expect((await errorOf(utf8(pages), 'a.html'))?.kind).toBe('two_reports');
  });

  it.each([
    ['lines', text.toLines, 'a.txt'],
    ['tabs', text.toTabs, 'a.txt'],
    ['lines set apart', text.toSpacedLines, 'a.txt'],
    ['bars after cells', text.toBarCells, 'a.txt'],
    ['a web page', (each: Form) => toHtml(each), 'a.html'],
  ])('refuses a table that was cut off, wherever, with its place: %s', async (_, write, name) => {
    const lines = write(form).split('\n');
    const last = lines.findLastIndex((line) => line.includes('尚未审结'));
    const first = lines.findIndex((line) => line.includes('规章'));
    let whole = 0;
    for (let end = first; end <= last; end += 5) {
      const cut = lines.slice(0, end).join('\n');
      const error = await errorOf(utf8(cut), name);
      if (error) {
        expect(error.kind).toBe('table_cut_off');
        expect(error.place).toMatch(/section (?:disclosure|requests|disputes)/);
        continue;
      }
      // Between two tables nothing tells that there was more: what was read is right, and said to be a part.
      whole += 1;
      const report = await importReport(utf8(cut), { name });
      expect(report.partial).toBe(true);
      for (const [key, figure] of Object.entries(report.figures)) {
        if (key in form.values)
          expect(figure).toMatchObject({ value: form.values[key as keyof typeof form.values] });
      }
    }
    expect(whole).toBeLessThan(6);
  });

  it('keeps what is no number as unreadable, with the words and the place', async () => {
    const broken = text.toTabs(form).replace(/(二、上年结转政府信息公开申请数量\t)[^\t]*/, '$1见附件');
    const { figures, places } = await importReport(utf8(broken), { name: 'a.txt' });
    expect(figures['requests.carried_in.natural']).toEqual({ problem: 'unreadable', printed: '见附件' });
    expect(places['requests.carried_in.natural']).toMatchObject({ section: 'requests', column: 2 });
    expect(figures['requests.carried_in.business']).toHaveProperty('value');
  });
});
