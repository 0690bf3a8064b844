import { readFileSync } from 'node:fs';
import { toSentences } from '../../src/import/told/sentences.ts';
import { parseTold } from '../../src/import/told/parse-told.ts';
import { fromFiledFigures } from '../../src/import/file/filed-figures.ts';
import type { ReportFile } from '../../src/import/file/report-file.ts';
import { toToldLines, type ToldLine } from '../../src/import/told/told-lines.ts';
import type { FiledReport } from '../../src/import/check/subject.ts';
import type { IndicatorKey } from '../../src/schema/indicators.ts';
import type { Figure, Figures, Report } from '../../src/schema/report.ts';

/** A filed report of `data/reports` as the importer made it. */
export function readFiled(path: string): Report {
  const url = new URL(`../../data/reports/${path}.json`, import.meta.url);
  const file = JSON.parse(readFileSync(url, 'utf8')) as ReportFile;
  return {
    report: file.report,
    figures: fromFiledFigures(file.figures),
    places: {},
    channels: (file.channels ?? []).map(({ label = '', ...channel }) => ({ ...channel, label })),
    unknown_rows: file.unknown_rows ?? [],
    themes: [],
    read: file.read,
    partial: file.partial,
  };
}

/** The same report with other figures. */
export const withFigures = (report: Report, changes: Readonly<Record<string, number | Figure>>): Report => ({
  ...report,
  figures: {
    ...report.figures,
    ...Object.fromEntries(
      Object.entries(changes).map(([key, figure]) => [
        key,
        typeof figure === 'number' ? { value: figure } : figure,
      ]),
    ),
  },
});

const sentencesOf = (paragraphs: readonly string[]) =>
  toSentences({ format: 'text', blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })) });

export const linesOf = (paragraphs: readonly string[], year: number): readonly ToldLine[] =>
  toToldLines(sentencesOf(paragraphs), year);

/** What a text tells, as the importer files it. */
export const toldIn = (paragraphs: readonly string[], year: number): Figures =>
  Object.fromEntries(parseTold(sentencesOf(paragraphs), year).map(({ key, figure }) => [key, figure]));

/** A report of the year before on which another one follows without a break. */
export function priorOf(
  { report, figures }: Report,
  changes: Readonly<Partial<Record<IndicatorKey, number>>> = {},
): FiledReport {
  const follows: Record<string, Figure> = { ...figures };
  for (const [key, figure] of Object.entries(figures)) {
    const applicant = /^requests\.carried_in\.(?<applicant>\w+)$/u.exec(key)?.groups?.applicant;
    if (applicant !== undefined) follows[`requests.carried_out.${applicant}`] = figure;
    const kind = /^disclosure\.(?<kind>\w+)\.in_force$/u.exec(key)?.groups?.kind;
    if (kind === undefined || !('value' in figure)) continue;
    const of = (column: string) => {
      const found = figures[`disclosure.${kind}.${column}` as IndicatorKey];
      return found && 'value' in found ? found.value : 0;
    };
    follows[key] = { value: figure.value - of('made') + of('repealed') };
  }
  for (const [key, value] of Object.entries(changes)) follows[key] = { value };
  return { id: 'prior', report: { ...report, year: report.year - 1 }, figures: follows };
}
