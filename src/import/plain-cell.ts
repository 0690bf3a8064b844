/** A cell without the formula in which a spreadsheet keeps a text, so that its digits stay as they are (="12"). */
export const withoutFormula = (cell: string): string => cell.replace(/^\s*="([^"]*)"\s*$/, '$1');

/**
 * A cell of a text table without what a writer set around its text: bold, code, struck out text, links, HTML breaks and
 * entities of Markdown, the formula of a spreadsheet.
 */
export function plainCell(text: string): string {
  const line = withoutFormula(text).trim();
  if (!/[*_`~<&[\\]/.test(line)) return line;
  return line
    .replace(/~~[^~]*~~|<(del|s|strike)\b[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?(?:b|strong|i|em|u|ins|span|font|sup|sub|center|div|p)\b[^>]*>/gi, '')
    .replace(/&nbsp;|&#160;|&emsp;|&ensp;/gi, ' ')
    .replace(/!?\[([^[\]^]*)\]\([^()]*\)/g, '$1')
    .replace(/(\*\*\*|___|\*\*|__|`+)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=[^\s*_])([^*_]*[^\s*_])\1(?![\w*])/g, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~>])/g, '$1')
    .trim();
}

/** A line of a text without the marks of Markdown around it: heading, quotation, bold. */
export const plainLine = (text: string): string =>
  /^\s{0,3}(?:#{1,6}|>)\s|\*\*|__/.test(text)
    ? text
        .replace(/^\s{0,3}(?:#{1,6}\s+|>\s+)/, '')
        .replace(/\s+#+\s*$/, '')
        .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    : text;
