import { strToU8 } from 'fflate';
import type { SampleCell, SampleDocument } from './sample-document.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const cell = ({ text, across = 1, down = 1 }: SampleCell): string =>
  `<td${across > 1 ? ` colspan=${across}` : ''}${down > 1 ? ` rowspan=${down}` : ''}>${escape(text)}</td>`;

/** A document as a web page. */
export function toHtml({ title, blocks }: SampleDocument): Uint8Array {
  const body = blocks.map((block) => {
    if (block.kind !== 'table')
      return block.kind === 'heading' ? `<h2>${escape(block.text)}</h2>` : `<p>${escape(block.text)}</p>`;
    const caption = block.caption === undefined ? '' : `<p>${escape(block.caption)}</p>`;
    return `${caption}<table border=1>${block.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</table>`;
  });
  return strToU8(
    `<!doctype html><html lang=zh-CN><meta charset=utf-8><title>${escape(title)}</title><h1>${escape(title)}</h1>\n${body.join('\n')}\n</html>\n`,
  );
}
