import { inNameOrder, inSchemaOrder } from './filed-figures.ts';
import type { ReportHead } from '../../schema/report.ts';
import type { ReportFile } from './report-file.ts';

const isFilled = <T extends object>(list: T | undefined): list is T =>
  list !== undefined && Object.keys(list).length > 0;

const headInOrder = (head: ReportHead): ReportHead => ({
  publisher: head.publisher,
  title: head.title,
  year: head.year,
  edition: head.edition,
  scope: head.scope,
  published: head.published,
  ...(head.published_from === undefined ? {} : { published_from: head.published_from }),
  index_number: head.index_number,
  period_start: head.period_start,
  period_end: head.period_end,
});

/** A data file's content in the schema's order, without empty lists: the same report gives the same file. */
export function inFileOrder(file: ReportFile): ReportFile {
  const { filled, channels, other_figures, unknown_rows, refused, themes, places } = file;
  const { conflicts, corrections, explanations } = file;
  return {
    publisher: file.publisher,
    report: headInOrder(file.report),
    sources: file.sources,
    partial: file.partial,
    read: file.read,
    figures: inSchemaOrder(file.figures),
    ...(isFilled(filled) ? { filled: inSchemaOrder(filled) } : {}),
    ...(isFilled(channels) ? { channels } : {}),
    ...(isFilled(other_figures) ? { other_figures: inNameOrder(other_figures) } : {}),
    ...(isFilled(unknown_rows) ? { unknown_rows } : {}),
    ...(isFilled(refused) ? { refused } : {}),
    ...(isFilled(themes) ? { themes } : {}),
    ...(isFilled(places) ? { places: inSchemaOrder(places) } : {}),
    ...(isFilled(conflicts) ? { conflicts } : {}),
    ...(isFilled(corrections) ? { corrections } : {}),
    ...(isFilled(explanations) ? { explanations } : {}),
  };
}
