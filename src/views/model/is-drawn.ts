import type { ViewModel } from './view.ts';

/** Whether a model answers by what it shows: a chart, or a table where only a table makes sense. */
export const isDrawn = ({ chart, refused, table }: ViewModel): boolean =>
  table.rows.length > 0 && (chart !== null || refused === undefined);
