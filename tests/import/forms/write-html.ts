import { ending, headings, type Form, type FormTable } from './sample.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** How a cell's text is dressed. */
export type Dress = (text: string) => string;

const plain: Dress = (text) => (text === '' ? '&nbsp;' : escape(text));

/** What a word processor wraps around a text: a paragraph, fonts, a span for every few characters. */
export const soup: Dress = (text) =>
  `<p class=MsoNormal align=center style='mso-pagination:widow-orphan'>${(text.match(/.{1,3}/gu) ?? ['']).map((part) => `<span\nlang=EN-US style='font-size:12.0pt'>${part === '' ? '<o:p>&nbsp;</o:p>' : escape(part)}</span>`).join('')}</p>`;

/** Labels broken by line breaks, numbers padded with wide and unbreakable spaces. */
export const padded: Dress = (text) =>
  /^[\d.,]+(?:万元)?$/.test(text)
    ? `\u3000${text}&nbsp;`
    : (escape(text).match(/[\s\S]{1,5}/gu) ?? ['']).join(text.includes('"') ? '' : '<br/>');

function toTable(table: FormTable, dress: Dress, spans = true): string {
  const rows = table.map(
    (row) =>
      `<tr>${row.map(({ text, rows: high, columns }) => `<td${spans && high > 1 ? ` rowspan="${high}"` : ''}${spans && columns > 1 ? ` colspan=${columns}` : ''}>${dress(text)}</td>`).join('')}</tr>`,
  );
  return `<table border="1"><tbody>${rows.join('\n')}</tbody></table>`;
}

type Style = {
  readonly dress?: Dress;
  readonly spans?: boolean;
  readonly charset?: string;
  /** How the three tables are set. */
  readonly tables?: 'apart' | 'split' | 'joined' | 'nested';
};

function tableHtml(form: Form, { dress = plain, spans = true, tables = 'apart' }: Style): string {
  const all = [form.tables.disclosure, form.tables.requests, form.tables.disputes] as const;
  const head = (at: number) => `<p><strong>${headings[at + 1] ?? ''}</strong></p>`;
  if (tables === 'joined') {
    const rows = all.flatMap((table, at) => [
      [{ text: headings[at + 1] ?? '', rows: 1, columns: 15 }],
      ...table,
    ]);
    return toTable(rows, dress);
  }
  return all
    .map((table, at) => {
      const split = at === 1 ? 12 : Math.floor(table.length / 2);
      const cut = tables === 'split' && at < 2;
      const html = cut
        ? `${toTable(cutSpans(table.slice(0, split)), dress)}<p></p>${toTable(table.slice(split), dress)}`
        : toTable(table, dress, spans);
      return (
        head(at) +
        (tables === 'nested'
          ? `<table width="100%"><tr><td width="5"></td><td>${html}</td></tr></table>`
          : html)
      );
    })
    .join('\n');
}

/** The first part of a table cut in two: a span ends where the part does. */
const cutSpans = (table: FormTable): FormTable =>
  table.map((row, at) => row.map((cell) => ({ ...cell, rows: Math.min(cell.rows, table.length - at) })));

/** A web page of a made-up report, as text. */
export function toHtml(form: Form, style: Style = {}): string {
  const told = form.told.map((text) => `<p>${escape(text)}</p>`);
  return `<!DOCTYPE html><html><head><meta charset="${style.charset ?? 'utf-8'}"><title>${form.title}</title>
<style>td { border: 1px solid }</style></head><body><div class="nav"><a href="#">首页</a> &gt; <a href="#">年报</a></div>
<h1>${form.title}</h1>${told[0] ?? ''}<p>${headings[0]}</p>${told[1] ?? ''}
${tableHtml(form, style)}
<p>${headings[4]}</p><p>${ending[0]}</p><p>${headings[5]}</p><p>${ending[1]}</p><script>var rows = [1, 2, 3];</script></body></html>`;
}
