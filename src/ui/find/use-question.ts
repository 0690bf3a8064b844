import { useMemo } from 'react';
import { provinceOfCode } from '../../places/place-code.ts';
import { provinces } from '../../schema/publishers.ts';
import type { Asked } from '../../views/guided/asked.ts';
import { questionWords, type QuestionId } from '../../views/guided/guided-questions.ts';
import { usePlaceNames } from '../answers/use-place-names.ts';
import { useWords } from '../kit/words.tsx';

const none: readonly string[] = [];

/** The place that questions are asked about, by name: a province without the register, others once that is read. */
export function useAskedName({ code }: Asked): string {
  const { say } = useWords();
  const isProvince = code.endsWith('0000') && Object.hasOwn(provinces, code.slice(0, 2));
  const codes = useMemo(() => (isProvince ? none : [code.slice(0, 6)]), [isProvince, code]);
  const names = usePlaceNames(codes);
  const province = provinces[provinceOfCode(code)];
  return isProvince ? say(province.names) : (names.get(code.slice(0, 6)) ?? code);
}

/** Questions in words, of a place and a year. */
export function useQuestionWords(asked: Asked): (id: QuestionId) => string {
  const { t, format } = useWords();
  const name = useAskedName(asked);
  return (id) => questionWords(id, t.questions, name, format.exact(asked.year, 'year'));
}
