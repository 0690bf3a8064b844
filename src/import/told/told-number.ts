import type { Unit } from '../../schema/axis.ts';
import type { Figure } from '../../schema/report.ts';
import { parseFigure } from '../parse-number.ts';
import type { Sentence } from './sentences.ts';

/** A number in running text, as a piece of a pattern: 约 18 万余 条. Its group is `n`; counting words are not in it. */
export const told =
  '(?<n>(?:大约|约|近|逾|超过?|超)?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?(?:百万|千万|万|亿|千)?(?:余|多)?)(?![\\d.,]*\\d)(?!年(?!度)|月|日|号|以上|个百分点|个?(?:工作日|自然日|小时|月))';

export type ToldNumber = {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
};

/** The figure of a pattern's number, with the printed words where it is not a plain number (its counting word too). */
export function toFigure(
  sentence: Sentence,
  match: RegExpExecArray,
  unit: Unit,
  counting = /^[条件份篇个项次期场部宗起人元%余多]{1,2}/,
): ToldNumber | null {
  const number = match.groups?.n;
  const span = match.indices?.groups?.n;
  if (number === undefined || !span) return null;
  const parsed = parseFigure(number, unit === 'yuan' ? 'count' : unit);
  if (!('value' in parsed)) return null;
  const tail = counting.exec(sentence.text.slice(span[1]))?.[0] ?? '';
  const words = sentence.printed(span[0], span[1] + tail.length);
  const plain = number === String(parsed.value) && /^\d/.test(words.normalize('NFKC'));
  const printed = plain ? undefined : words;
  const late =
    /^(?:条次|人次|[条件份篇次个项期场])?(?:左右|上下|以上|多)/.test(sentence.text.slice(span[1])) ||
    /^[余多]/.test(tail);
  const early = /(?:突破|超过?|逾|近|约|接近|将近|不低于)$/.test(sentence.text.slice(0, span[0]));
  const approximate = parsed.approximate === true || late || early;
  return {
    figure: {
      value: parsed.value,
      ...(printed === undefined ? {} : { printed }),
      ...(approximate ? { approximate: true as const } : {}),
    },
    from: span[0],
    to: span[1],
  };
}
