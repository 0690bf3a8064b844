import { indicatorOf, isIndicatorKey, type Indicator } from '../../schema/indicators.ts';
import { problems } from '../../schema/problems.ts';
import { sections } from '../../schema/sections.ts';
import type { Unit } from '../../schema/axis.ts';
import type { NumberUnit } from '../../text/format.ts';
import type { Words } from '../kit/words.tsx';

const formats: Readonly<Record<Unit, NumberUnit>> = {
  count: 'count',
  change: 'count',
  flag: 'count',
  yuan: 'yuan',
  percent: 'percent',
};

export const numberUnitOf = ({ unit }: Pick<Indicator, 'unit'>): NumberUnit => formats[unit];

/** The words of an indicator: the section and every heading above it, never its key. */
export function indicatorWords(key: string, { say }: Pick<Words, 'say'>): string {
  if (!isIndicatorKey(key)) return key;
  const { section, path } = indicatorOf(key);
  return [sections[section].names, ...path].map(say).join(' › ');
}

const isProblem = (text: string): text is keyof typeof problems => Object.hasOwn(problems, text);

/** Why there is no number, in words. */
export const problemWords = (problem: string, { say }: Pick<Words, 'say'>): string =>
  isProblem(problem) ? say(problems[problem].names) : problem;
