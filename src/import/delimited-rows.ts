import { noCell, type Block, type Cell, type Paragraph } from './document.ts';

type Run = readonly Paragraph[];

const isRule = (line: string): boolean => /^[|\s:+=-]*-{3,}[|\s:+=-]*$/.test(line);

/** Bars or a tab between cells, with something in one of them. */
const isRow = (line: string): boolean =>
  !isRule(line) &&
  /[^|\s]/.test(line) &&
  (line.includes('\t') ||
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .includes('|'));

const most = (run: Run, is: (line: string) => boolean): boolean =>
  run.filter(({ text }) => is(text.trim())).length * 2 > run.length;

/** The cells of each line of a run. A bar at an end of the lines is a border if most of them have it. */
function cellsOf(run: Run): string[][] {
  const opened = most(run, (line) => line.startsWith('|'));
  const closed = most(run, (line) => line.endsWith('|'));
  return run.map(({ text }) => {
    if (!text.includes('|')) return text.replace(/[ \r]+$/, '').split('\t');
    const line = text.trim();
    const from = opened && line.startsWith('|') ? 1 : 0;
    const to = closed && line.endsWith('|') ? line.length - 1 : line.length;
    return line.slice(from, to).split('|');
  });
}

function toTable(run: Run, rows: readonly (readonly string[])[]): Block {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    kind: 'table',
    rows: rows.map((row, y) =>
      Array.from({ length: width }, (_, x): Cell => {
        const text = row[x];
        const line = run[y]?.line;
        return text === undefined ? noCell : { text: text.trim(), ...(line === undefined ? {} : { line }) };
      }),
    ),
  };
}

/**
 * Lines of cells set apart by tabs or bars, as a spreadsheet, a browser or Markdown writes them, become tables: two or
 * more of them, one with two filled cells. Bars alone on a line, or ending one cell, set no row: what those mean is
 * told from the stream. All other lines stay; empty lines and rules between rows are dropped.
 */
export function joinDelimitedRows(lines: readonly Paragraph[]): readonly Block[] {
  const blocks: Block[] = [];
  let run: Paragraph[] = [];
  let all: Paragraph[] = [];
  const close = () => {
    const rows = cellsOf(run);
    const filled = rows.some((row) => row.filter((text) => text.trim() !== '').length > 1);
    if (run.length > 1 && filled) blocks.push(toTable(run, rows));
    else blocks.push(...all);
    run = [];
    all = [];
  };
  for (const line of lines) {
    if (isRow(line.text)) {
      run.push(line);
      all.push(line);
    } else if (run.length > 0 && (line.text.trim() === '' || isRule(line.text))) all.push(line);
    else {
      close();
      blocks.push(line);
    }
  }
  close();
  return blocks;
}
