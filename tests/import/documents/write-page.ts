import type { Edition } from '../../../src/schema/axis.ts';
import type { FormTable } from './form-tables.ts';

/** How a page is set: what differs between the producers of real reports. */
export type Style = {
  /** `lines`: every cell has a frame; `rows`: lines between rows only; `none`: no line at all. */
  readonly borders: 'lines' | 'rows' | 'none';
  readonly fontSize: number;
  /** Space between the digits of a number, in em. */
  readonly letterSpacing: number;
  readonly repeatHeader: boolean;
  readonly verticalLabel: boolean;
  readonly lead: number;
  readonly align: 'middle' | 'top';
};

export const plainStyle: Style = {
  borders: 'lines',
  fontSize: 10,
  letterSpacing: 0,
  repeatHeader: false,
  verticalLabel: false,
  lead: 2,
  align: 'middle',
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function writeTable({ heading, columns, header, rows }: FormTable, style: Style): string {
  const total = columns.reduce((sum, width) => sum + width, 0);
  const cols = columns.map((width) => `<col style="width:${(100 * width) / total}%">`).join('');
  const write = (part: FormTable['rows']): string =>
    part
      .map(
        (row) =>
          `<tr>${row
            .map(({ text, rowspan, colspan }) => {
              const vertical = style.verticalLabel && rowspan > 15 ? ' class="vertical"' : '';
              const figure = /^[\d.,/-]*$/.test(text) ? ' class="figure"' : '';
              return `<td rowspan="${rowspan}" colspan="${colspan}"${vertical || figure}>${escape(text)}</td>`;
            })
            .join('')}</tr>`,
      )
      .join('\n');
  const head = style.repeatHeader ? header : 0;
  const thead = head > 0 ? `<thead>${write(rows.slice(0, head))}</thead>` : '';
  return `<h2>${heading}</h2><table><colgroup>${cols}</colgroup>${thead}<tbody>${write(rows.slice(head))}</tbody></table>`;
}

/** A whole report as a page: title, some words of its own, the tables. */
export function writePage(tables: readonly FormTable[], style: Style, edition: Edition): string {
  const border = { lines: '1px solid #000', rows: '0', none: '0' }[style.borders];
  const under = style.borders === 'rows' ? 'tr { border-bottom: 1px solid #000; }' : '';
  const year = edition === '2019' ? 2020 : 2023;
  const words = `<p>${'这一段只为占去一些地方而写，里面没有任何数目，也不说任何一个地方的事情。'.repeat(4)}</p>`;
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><style>
body { font: ${style.fontSize}pt "Noto Sans CJK SC", sans-serif; margin: 0; }
h1 { font-size: 18pt; text-align: center; } h2 { font-size: 12pt; } p { text-indent: 2em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td { border: ${border}; padding: 3px; text-align: center; vertical-align: ${style.align}; overflow-wrap: anywhere; }
${under} .vertical { writing-mode: vertical-rl; } .figure { letter-spacing: ${style.letterSpacing}em; }
</style><body><h1>某某市${year}年政府信息公开工作年度报告</h1>
<h2>一、总体情况</h2>${words.repeat(style.lead)}
${tables.map((table) => writeTable(table, style)).join('\n')}
<h2>五、存在的主要问题及改进情况</h2>${words}<h2>六、其他需要报告的事项</h2>${words}</body></html>`;
}
