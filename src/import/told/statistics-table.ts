import { indicatorOf } from '../../schema/indicators.ts';
import { hasValue, type ChannelItems, type Place, type UnknownRow } from '../../schema/report.ts';
import type { Cell, SourceDocument, Table } from '../document.ts';
import { toMatching } from '../normalize.ts';
import { isCellValue, parseFigure } from '../parse-number.ts';
import type { ToldFigure } from './parse-told.ts';
import { disputesUnder, statisticsRow } from './statistics-rows.ts';

/** What the statistics table of a report before 2019 tells, and its rows that have no key. */
export type Statistics = {
  readonly told: readonly ToldFigure[];
  readonly channels: readonly ChannelItems[];
  readonly rest: readonly UnknownRow[];
};

const none: Statistics = { told: [], channels: [], rest: [] };
const nameHead = /^(?:统计)?指标(?:名称)?$/;
const unitHead = /^(?:计量)?单位$/;
const countHead = /^(?:统计数|数据统计数|数量|数值|统计数据|合计)$/;
/** So many rows must be known before a table is taken for this one. */
const fewest = 4;

const wordsOf = ({ text }: Cell): string => toMatching(text);
/** The words of a row without its number before and its remark behind. */
const bareOf = (words: string): string =>
  words
    .replace(/^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d+[.、]|其中:?)+/, '')
    .replace(/(?:\([^()]*\))+$/, '');

type Columns = {
  readonly head: number;
  readonly name: number;
  readonly unit: number;
  readonly count: number;
};

/** Where a table has its names and its one column of numbers; null for another table, or with several columns of numbers. */
function columnsOf({ rows }: Table): Columns | null {
  for (const [head, row] of rows.slice(0, 4).entries()) {
    const words = row.map(wordsOf);
    const name = words.findIndex((each) => nameHead.test(each));
    const counts = words.flatMap((each, at) => (/数|合计/.test(each) ? [at] : []));
    const [count] = counts;
    if (name < 0 || count === undefined || counts.length > 1 || !countHead.test(words[count] ?? '')) continue;
    return { head, name, count, unit: words.findIndex((each) => unitHead.test(each)) };
  }
  return null;
}

function readRows(table: Table, { head, name, unit, count }: Columns): Statistics {
  const told: ToldFigure[] = [];
  const channels: ChannelItems[] = [];
  const rest: UnknownRow[] = [];
  let under: 'reviews' | 'suits' | null = null;
  for (const row of table.rows.slice(head + 1)) {
    const [label, number] = [row[name], row[count]];
    if (!label || !number || label === number) continue;
    const words = bareOf(wordsOf(label));
    const said = disputesUnder(words);
    if (said !== undefined) under = said;
    if (!isCellValue(number.text) || wordsOf(number) === '') continue;
    const place: Place = {
      section: 'narrative',
      ...(number.line === undefined ? {} : { line: number.line }),
      ...(number.page === undefined ? {} : { page: number.page }),
    };
    const known = statisticsRow(words, under);
    if (known === null) {
      rest.push({ label: label.text, cells: [number.text], place });
      continue;
    }
    if (known.kind === 'channel') {
      const figure = parseFigure(number.text, 'count');
      if (hasValue(figure))
        channels.push({
          channel: known.channel,
          label: words.replace(/公开政府信息数$/, ''),
          items: figure.value,
          place,
        });
      continue;
    }
    const kind = indicatorOf(known.key).unit;
    const counted = kind === 'yuan' ? (row[unit]?.text ?? '') : '';
    const figure = parseFigure(number.text, kind, counted === '' ? '' : `(单位:${counted})`);
    if (hasValue(figure)) told.push({ key: known.key, figure, place });
  }
  return { told, channels, rest };
}

/**
 * What the statistics table of a report before 2019 tells, each number once: two rows that give one figure different numbers
 * give none.
 */
export function readStatistics({ blocks }: SourceDocument): Statistics {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const columns = columnsOf(block);
    if (columns === null) continue;
    const { told, channels, rest } = readRows(block, columns);
    if (told.length + channels.length < fewest) continue;
    return { told: agreeing([told], ({ key }) => key, valueOf), channels, rest };
  }
  return none;
}

const valueOf = ({ figure }: ToldFigure): number | null => (hasValue(figure) ? figure.value : null);

/** Of lists that tell the same things, what they do not tell with different numbers, the first telling of each. */
function agreeing<T>(
  lists: readonly (readonly T[])[],
  nameOf: (each: T) => string,
  valueOfEach: (each: T) => number | null,
): readonly T[] {
  const all = lists.flat();
  return all.filter((each, at) => {
    const same = all.filter((other) => nameOf(other) === nameOf(each));
    return (
      all.findIndex((other) => nameOf(other) === nameOf(each)) === at &&
      same.every((other) => valueOfEach(other) === valueOfEach(each))
    );
  });
}

/** What a text and its statistics table tell together: a number that they tell differently is neither's. */
export const withStatistics = (
  told: readonly ToldFigure[],
  channels: readonly ChannelItems[],
  statistics: Statistics,
): Pick<Statistics, 'told' | 'channels'> => {
  const isExact = ({ approximate }: { readonly approximate?: true }): boolean => approximate !== true;
  const exact = told.filter(
    ({ key, figure }) =>
      !hasValue(figure) || isExact(figure) || !statistics.told.some((each) => each.key === key),
  );
  const counted = channels.filter(
    (each) => isExact(each) || !statistics.channels.some(({ channel }) => channel === each.channel),
  );
  return {
    told: agreeing([exact, statistics.told], ({ key }) => key, valueOf),
    channels: agreeing(
      [counted, statistics.channels],
      ({ channel }) => channel,
      ({ items }) => items,
    ),
  };
};
