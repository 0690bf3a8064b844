import { askShows, type AskShow } from '../views/data/ask-chart.ts';
import { askParams } from './ask-params.ts';

/** A statement, and the form and columns in which its answer is shown; null is what is chosen for the reader. */
export type AskSettings = {
  readonly sql: string | null;
  readonly show: AskShow;
  readonly x: string | null;
  readonly y: string | null;
  readonly by: string | null;
};

export const defaultAsk: AskSettings = { sql: null, show: 'table', x: null, y: null, by: null };

/** A longer statement does not go into a link: hosts and mail programs cut addresses of more than some 8,000 letters. */
export const longestSql = 2000;

const longestName = 200;

/** The settings of a query string; what is unknown or too long is dropped, and the default stands. */
export function readAsk(params: URLSearchParams): AskSettings {
  const text = (name: keyof AskSettings, longest: number): string | null => {
    const value = params.get(askParams[name]);
    return value === null || value.trim() === '' || value.length > longest ? null : value;
  };
  return {
    sql: text('sql', longestSql),
    show: askShows.find((show) => show === params.get(askParams.show)) ?? defaultAsk.show,
    x: text('x', longestName),
    y: text('y', longestName),
    by: text('by', longestName),
  };
}

/** The parameters of settings, in one stable order, with what is default, or too long, left out. */
export function writeAsk(settings: AskSettings): URLSearchParams {
  const params = new URLSearchParams();
  const isWritable = (name: keyof AskSettings, value: string) =>
    value.length <= (name === 'sql' ? longestSql : longestName);
  for (const name of Object.keys(askParams) as (keyof AskSettings)[]) {
    const value = settings[name];
    if (value !== null && value !== defaultAsk[name] && isWritable(name, value))
      params.append(askParams[name], value);
  }
  return params;
}
