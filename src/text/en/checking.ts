import type { checking as source } from '../hans/checking.ts';
import type { Shape } from '../messages.ts';

/** Words of the command that checks drafts. */
export const checking: Shape<typeof source> = {
  usage: `Usage: npm run check -- [options] FILE or FOLDER…
Checks drafts of annual reports: the sums of the tables, text against tables, what is carried on from last year, and says what is most likely wrong. Writes and keeps nothing.

Examples:
  npm run check -- draft.docx
  npm run check -- --prior report-2023.pdf draft-2024.docx
  npm run check -- --prior last-year/ this-year/        (paired by the name of the organ)
  npm run --silent check -- --json this-year/ > result.json

Options:
  --prior FILE   last year’s report, or a folder with those of several organs
  --year YEAR    the year of drafts that do not say theirs
  --json         prints JSON
  --seconds N    how long one file may take (20)
  --lang         hans, hant or en (that of the terminal)

Exit code: 0 nothing was found; 1 a contradiction or a sum that does not hold; 2 only what needs a look; 3 a file could not be read, or the command is wrong.
Of several files the gravest counts: 3, 1, 2, 0.`,
  noFile: 'There is no readable file.',
  badYear: '--year is a year of four digits.',
  clean: 'nothing was found',
  text: 'text',
  empty: 'empty',
  term: 'term',
  prior: 'prior',
  hidden: 'with nought in empty cells',
  noPrior: 'no report of the year before to compare with',
  summary: (all, wrong, looks, unread) =>
    `${all} ${all === '1' ? 'draft' : 'drafts'}: ${wrong} with contradictions or wrong sums, ${looks} with only what needs a look${unread === '0' ? '' : `, ${unread} not readable`}.`,
};
