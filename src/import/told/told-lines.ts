import { disclosureRowLabels, requestRowLabels } from '../tables/form-labels.ts';
import type { Label } from '../tables/labels.ts';
import { parseFigure } from '../parse-number.ts';
import { clauseTo, tellsOtherwise } from './clauses.ts';
import { findTold, type Found } from './parse-told.ts';
import type { Sentence } from './sentences.ts';
import { counterparts } from '../../schema/counterparts.ts';
import { indicators, type IndicatorKey } from '../../schema/indicators.ts';
import type { Figure } from '../../schema/report.ts';

/**
 * A number of a sentence and what of the tables it may be: sums of cells. `sure`: a wording says which figure it is; else the
 * name of a row stands before it, and it may count something else. `printed` is the number as it stands there.
 */
export type ToldNumber = {
  readonly key: IndicatorKey;
  readonly figure: Figure;
  readonly printed: string;
  readonly cells: readonly (readonly IndicatorKey[])[];
  readonly sure: boolean;
};

/** A sentence that tells numbers of the tables, as it is printed; without `numbers` it speaks of them, but not so that they can be compared. */
export type ToldLine = {
  readonly text: string;
  readonly line?: number;
  readonly page?: number;
  readonly numbers: readonly ToldNumber[];
};

const counting = '(?<unit>[件条宗项个份次起]|万元|亿元|元)';
const number = '(?<n>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)';
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

type RowName = { readonly pattern: RegExp; readonly cells: readonly (readonly IndicatorKey[])[] };

/** Rows whose number has a wording of its own, or whose name is said of too many things. */
const otherwiseTold: ReadonlySet<string> = new Set([
  ...Object.values(counterparts)
    .flat(2)
    .map((key) => key.split('.').slice(1, -1).join('.'))
    .filter((row) => !/^(?:refused|unavailable|not_processed|other)\./.test(row)),
  'other',
  'other.misc',
]);

/** The shortest name that is said of a row alone. */
const shortest = 4;

function namesOf<K extends string>(
  labels: readonly Label<K>[],
  cellsOf: (key: K) => readonly (readonly IndicatorKey[])[],
): readonly RowName[] {
  return labels.flatMap(({ key, cores }) => {
    const row = key.split('/').at(-1) ?? key;
    const words = cores.filter((core) => core.length >= shortest).toSorted((a, b) => b.length - a.length);
    const cells = cellsOf(key);
    if (words.length === 0 || cells.length === 0 || otherwiseTold.has(row)) return [];
    const source = `(?:${words.map(escape).join('|')})"?(?:处理决定|决定|案件|事项)?(?:的|有|为|共|计|数量|数|金额|总额|收入|收费|:)*${number}${counting}`;
    return [{ pattern: new RegExp(source, 'dg'), cells }];
  });
}

const rowNames: readonly RowName[] = [
  ...namesOf(requestRowLabels, (row) => [[`requests.${row}.total`]]),
  ...namesOf(disclosureRowLabels, (label) =>
    indicators
      .filter(({ section, row }) => section === 'disclosure' && row === label.split('/').at(-1))
      .map(({ key }) => [key]),
  ),
];

function namedNumbers(sentence: Sentence, taken: readonly Found[]): readonly ToldNumber[] {
  const { text } = sentence;
  return rowNames.flatMap(({ pattern, cells }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly ToldNumber[] => {
      const span = match.indices?.groups?.n;
      const [first] = cells.flat();
      if (!span || !first || taken.some(({ from, to }) => from < span[1] && span[0] < to)) return [];
      if (tellsOtherwise(clauseTo(text, match.index) + match[0])) return [];
      const words = `${match.groups?.n ?? ''}${match.groups?.unit ?? ''}`;
      const isMoney = words.endsWith('元');
      const figure = parseFigure(words, isMoney ? 'yuan' : 'count');
      return [
        {
          key: first,
          figure,
          printed: sentence.printed(span[0], span[1]),
          cells: cells.filter((keys) =>
            keys.every((key) =>
              indicators.some((each) => each.key === key && (each.unit === 'yuan') === isMoney),
            ),
          ),
          sure: false,
        },
      ];
    }),
  );
}

/** Words of what the tables count. */
const subject =
  /申请|复议|诉讼|起诉|规章(?!制度)|规范性文件|行政许可|行政处罚|行政强制|事业性收费|结转|予以公开|不予公开/;
const counted = /\d(?:万|亿)?余?(?:件|条|宗|项|个|份|次|起|万元|元)/;

/** The sentences of a text that tell numbers of the tables of its year, in its order. */
export function toToldLines(sentences: readonly Sentence[], year: number): readonly ToldLine[] {
  const found = findTold(sentences, year).filter(({ joint }) => !joint);
  return sentences.flatMap((sentence, at): readonly ToldLine[] => {
    const own = found.filter((each) => each.sentence === at);
    const told = own
      .flatMap((each) => {
        const cells = each.key === 'narrative.no_disputes' ? [] : counterparts[each.key];
        return cells === undefined ? [] : [{ ...each, cells }];
      })
      .filter(
        (each, index, all) =>
          all.findIndex((other) => other.key === each.key && other.from < each.to && each.from < other.to) ===
          index,
      )
      .map(({ key, figure, from, to, cells }): ToldNumber => ({
        key,
        figure,
        printed: sentence.printed(from, to),
        cells,
        sure: true,
      }));
    const numbers = [...told, ...namedNumbers(sentence, own)];
    const speaks = subject.test(sentence.text) && counted.test(sentence.text);
    if (numbers.length === 0 && !speaks) return [];
    return [
      {
        text: sentence.printed(0, sentence.text.length),
        ...(sentence.line === undefined ? {} : { line: sentence.line }),
        ...(sentence.page === undefined ? {} : { page: sentence.page }),
        numbers,
      },
    ];
  });
}
