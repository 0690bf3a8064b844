import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/import-error.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { randomFigures } from '../forms/figures.ts';
import { sampleForm } from '../forms/sample.ts';
import { toHtml } from '../forms/write-html.ts';
import { toMarkdown } from '../forms/write-text.ts';

/** What importing a text comes to: how many figures it gave, or the kind of a named error. Any other error fails. */
async function outcome(text: string, name: string): Promise<number | string> {
  try {
    return Object.keys((await importReport(new TextEncoder().encode(text), { name })).figures).length;
  } catch (error) {
    if (error instanceof ImportError) return error.kind;
    throw error;
  }
}

const form = sampleForm('2021', randomFigures('2021', 7));
const title = `<h1>${form.title}</h1>`;
const row = '<tr><td>一、本年新收政府信息公开申请数量</td><td>1</td></tr>';

describe('markup and text of an odd size', () => {
  it.each([
    ['20,000 siblings', `${title}${'<i>1</i>'.repeat(20_000)}`, 'a.html'],
    ['1,000 rows', `${title}<table>${row.repeat(1000)}</table>`, 'a.html'],
    ['20,000 cells in a row', `${title}<table><tr>${'<td>1</td>'.repeat(20_000)}</tr></table>`, 'a.html'],
    ['10,000 nested tables', `${title}${'<table><tr><td>'.repeat(10_000)}`, 'a.html'],
    [
      'spans to the end in every row',
      `${title}<table>${'<tr><td rowspan=0>1</td></tr>'.repeat(20_000)}</table>`,
      'a.html',
    ],
    [
      'spans of millions',
      `${title}<table>${'<tr><td rowspan=9999999 colspan=9999999>1</td></tr>'.repeat(2000)}</table>`,
      'a.html',
    ],
    [
      'many hidden rows',
      `${title}<table>${'<tr style="display:none"><td>1</td></tr>'.repeat(20_000)}</table>`,
      'a.html',
    ],
    [
      'many rules of style',
      `${title}<style>${'.a .b{display:none}'.repeat(3000)}</style>${'<b class=b>1</b>'.repeat(300)}`,
      'a.html',
    ],
    [
      'rules of style for what stands beside',
      `${title}<style>.a~.b{display:none}</style>${'<b class=b>1</b>'.repeat(20_000)}`,
      'a.html',
    ],
    ['escaped markup in itself', `${title}<p>${'&lt;table>&lt;td>'.repeat(5000)}</p>`, 'a.html'],
    ['a line of 4 million commas', `${form.title}\n${','.repeat(4_000_000)}`, 'a.csv'],
    ['a line of many bars', `${form.title}\n${'|'.repeat(600_000)}\n${'|'.repeat(600_000)}`, 'a.md'],
    ['120,000 lines of bars', `${form.title}\n${'|1|2|\n'.repeat(120_000)}`, 'a.md'],
    ['70,000 lines of commas', `${form.title}\n${'本年,1,2\n'.repeat(70_000)}`, 'a.csv'],
    ['quotes that never close', `${form.title}\n${'a,"b\n'.repeat(4000)}`, 'a.csv'],
    ['many empty lines', `${form.title}\n${'\n'.repeat(60_000)}1`, 'a.txt'],
    ['many drawn rules', `${form.title}\n${'├──┼──┤\n│1│2│\n'.repeat(5000)}`, 'a.txt'],
  ])(
    'end by name or as a report: %s',
    async (_, text, name) => {
      const start = performance.now();
      await outcome(text, name);
      expect(performance.now() - start).toBeLessThan(30_000);
    },
    60_000,
  );

  it('never give an unnamed error, whatever is cut out of them or put into them', async () => {
    const page = toHtml(form);
    const text = toMarkdown(form);
    const pieces = [
      '<table>',
      '</td>',
      '<tr hidden>',
      '<td rowspan=0>',
      '<!--',
      '<style>.a{',
      '&lt;table&gt;',
      '|',
      ',',
      '"',
      '\n',
      '1 2',
      '│',
      '<template>',
      '<select>',
      '\u0000',
      '<td colspan=50>',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(page, text),
        fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 12 }),
        async (whole, changes) => {
          let changed = whole;
          for (const [place, length, piece] of changes) {
            const at = place % changed.length;
            changed = changed.slice(0, at) + piece + changed.slice(at + length);
          }
          await outcome(changed, whole === page ? 'a.html' : 'a.md');
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});
