import { ending, headings, type Form, type FormTable } from './sample.ts';

const tablesOf = ({ tables }: Form): readonly FormTable[] => [
  tables.disclosure,
  tables.requests,
  tables.disputes,
];

function whole(form: Form, table: (table: FormTable) => readonly string[]): string {
  const parts = tablesOf(form).map(table);
  return [
    form.title,
    ...form.told.slice(0, 1),
    headings[0],
    ...form.told.slice(1),
    ...parts.flatMap((lines, at) => [headings[at + 1] ?? '', ...lines]),
    headings[4],
    ending[0],
    headings[5],
    ending[1],
    '',
  ].join('\n');
}

const texts = (table: FormTable): readonly string[] => table.flatMap((row) => row.map(({ text }) => text));

/** One cell a line; an empty cell leaves no line. */
export const toLines = (form: Form): string =>
  whole(form, (table) => texts(table).filter((text) => text !== ''));

/** One cell a line, an empty line after each; an empty cell is a line with a space. */
export const toSpacedLines = (form: Form): string =>
  whole(form, (table) => texts(table))
    .split('\n')
    .map((line) => (line === '' ? ' ' : line))
    .join('\n\n');

/** Labels of one character a line where they are drawn upright, and broken at every sixth character elsewhere. */
export const toBrokenLines = (form: Form): string =>
  whole(form, (table) =>
    texts(table)
      .filter((text) => text !== '')
      .flatMap((text) => {
        if (text === '三、本年度办理结果') return text.split('');
        return /^[\d./,+-]+(?:万元)?$/.test(text) ? [text] : (text.match(/.{1,7}/gu) ?? [text]);
      }),
  );

/** Cells ended by a bar on a line of its own. */
export const toBarLines = (form: Form): string =>
  whole(form, (table) => texts(table).flatMap((text) => [text, '|']));

/** Rows begun by a bar, cells ended by one; positions that joined cells cover are bars at the end of the row. */
export const toBarCells = (form: Form): string =>
  whole(form, (table) =>
    table.flatMap((row) => {
      const covered = row.reduce((sum, { columns }) => sum + columns - 1, 0);
      return [
        '|',
        ...row.map(({ text }, at) => `${text} |${at === row.length - 1 ? '|'.repeat(covered) : ''}`),
      ];
    }),
  );

/** One row a line, cells ended by bars, covered positions as bars at the end. */
export const toBarRows = (form: Form): string =>
  whole(form, (table) =>
    table.map((row) => {
      const covered = row.reduce((sum, { columns }) => sum + columns - 1, 0);
      return `${row.map(({ text }) => text).join(' | ')} |${covered > 0 ? ` ${'|'.repeat(covered)}` : ''}`;
    }),
  );

/** The grid with every covered position: the first holds the text, the rest are empty. */
function laidOut(table: FormTable): string[][] {
  const grid: (string | undefined)[][] = table.map(() => []);
  table.forEach((row, y) => {
    let x = 0;
    for (const { text, rows, columns } of row) {
      while (grid[y]?.[x] !== undefined) x += 1;
      for (let dy = 0; dy < rows; dy += 1) {
        for (let dx = 0; dx < columns; dx += 1) {
          const line = grid[y + dy];
          if (line) line[x + dx] = dx + dy === 0 ? text : '';
        }
      }
    }
  });
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}

/** As a spreadsheet copies it: tabs, and an empty field for each position that a joined cell covers. */
export const toSheet = (form: Form): string =>
  whole(form, (table) => laidOut(table).map((row) => row.join('\t')));

/** As a browser copies it: tabs between the cells that begin in a row, nothing for the positions from above. */
export const toTabs = (form: Form): string =>
  whole(form, (table) => table.map((row) => row.map(({ text }) => text).join('\t')));

/** A Markdown table with its rule. */
export const toMarkdown = (form: Form): string =>
  whole(form, (table) =>
    laidOut(table).flatMap((row, at) => {
      const line = `| ${row.join(' | ')} |`;
      return at === 0 ? [line, `|${row.map(() => ' --- ').join('|')}|`] : [line];
    }),
  );

/** Columns set apart by spaces. */
export const toSpaces = (form: Form): string =>
  whole(form, (table) =>
    table.map((row) =>
      row
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join('    '),
    ),
  );

/** As `toBarCells` without the bars that begin rows; covered positions are bars on a line of their own. */
export const toBarPads = (form: Form): string =>
  whole(form, (table) =>
    table.flatMap((row) => {
      const covered = row.reduce((sum, { columns }) => sum + columns - 1, 0);
      return [...row.map(({ text }) => `${text} |`), ...(covered > 0 ? ['|'.repeat(covered)] : [])];
    }),
  );

/** As `toBarCells` with white space around everything. */
export const toWideBars = (form: Form): string =>
  whole(form, (table) =>
    table.flatMap((row) => {
      const covered = row.reduce((sum, { columns }) => sum + columns - 1, 0);
      return [
        '| ',
        ...row.map(({ text }, at) => ` ${text}  | ${at === row.length - 1 ? '|'.repeat(covered) : ''}`),
      ];
    }),
  );

/** Labels and numbers of a row on one line with a single space between; labels have spaces inside. */
export const toSentences = (form: Form): string =>
  whole(form, (table) =>
    table.map((row) =>
      row
        .map(({ text }) => text.replace(/^(\d\.)(?=\p{Script=Han})/u, '$1 '))
        .filter((text) => text !== '')
        .join(' '),
    ),
  );
