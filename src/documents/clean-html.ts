import { toCell, type Block, type Paper, type PaperCell, type Run } from './paper.ts';
import { toSafeText } from './safe-text.ts';

const escape = (text: string): string =>
  toSafeText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');

function runOf(run: Run): string {
  if (typeof run === 'string') return escape(run);
  const text = run.strong === true ? `<strong>${escape(run.text)}</strong>` : escape(run.text);
  const { address } = run;
  return address !== undefined && /^https?:\/\//u.test(address)
    ? `<a href="${escape(address)}">${text}</a>`
    : text;
}

/** Attributes and not styles: editors of sites drop styles, and a table without lines cannot be read. */
function cellOf(cell: PaperCell, name: 'td' | 'th'): string {
  const { columns = 1, rows = 1, align } = cell;
  const attributes = [
    ...(columns > 1 ? [`colspan="${columns}"`] : []),
    ...(rows > 1 ? [`rowspan="${rows}"`] : []),
    ...(align === 'center' ? ['align="center"'] : align === 'end' ? ['align="right"'] : []),
  ];
  const note = cell.note === undefined ? '' : `<br><small>${escape(cell.note)}</small>`;
  return `<${[name, ...attributes].join(' ')}>${escape(cell.text)}${note}</${name}>`;
}

function toMarkup(block: Block): string {
  switch (block.kind) {
    case 'letterhead':
      return `<p align="center">${escape(block.organ)}</p><p align="center">${escape(block.number)}</p>`;
    case 'title':
      return `<h1 align="center">${escape(block.text)}</h1>`;
    case 'heading':
      return `<h${block.level + 1}>${escape(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p>${block.runs.map(runOf).join('')}</p>`;
    case 'page_break':
      return '<hr>';
    case 'table': {
      const rows = (list: typeof block.body, name: 'td' | 'th') =>
        list.map((row) => `<tr>${row.map((cell) => cellOf(toCell(cell), name)).join('')}</tr>`).join('\n');
      const caption = block.caption === undefined ? '' : `<caption>${escape(block.caption)}</caption>`;
      const head = block.head.length === 0 ? '' : `<thead>\n${rows(block.head, 'th')}\n</thead>\n`;
      return `<table border="1" cellspacing="0" cellpadding="4" width="100%">${caption}\n${head}<tbody>\n${rows(block.body, 'td')}\n</tbody>\n</table>`;
    }
  }
}

/** The content of a paper as plain markup, to be pasted into the editor of a site: no style sheet, class or script. */
export const toCleanHtml = ({ blocks }: Paper): string => blocks.map(toMarkup).join('\n');

/** The same as a page of its own. */
export const toHtmlPage = (paper: Paper): string =>
  `<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>${escape(paper.title)}</title>\n</head>\n<body>\n${toCleanHtml(paper)}\n</body>\n</html>\n`;
