import type { Edition, Named, Text } from './axis.ts';

/** The national forms: the order that set each, and the report years it holds for. */
export const editions = {
  '2019': {
    names: { hans: '2019年格式', hant: '2019年格式', en: '2019 form' },
    order: {
      hans: '国办公开办函〔2019〕60号',
      hant: '國辦公開辦函〔2019〕60號',
      en: 'General Office letter [2019] 60',
    },
    firstYear: 2019,
    lastYear: 2020,
  },
  '2021': {
    names: { hans: '2021年格式', hant: '2021年格式', en: '2021 form' },
    order: {
      hans: '国办公开办函〔2021〕30号',
      hant: '國辦公開辦函〔2021〕30號',
      en: 'General Office letter [2021] 30',
    },
    firstYear: 2021,
    lastYear: null,
  },
} as const satisfies Record<Edition, Named & { order: Text; firstYear: number; lastYear: number | null }>;

/** The form in force for a report year; null before 2019, when reports had a free form. */
export function editionOfYear(year: number): Edition | null {
  if (year >= editions['2021'].firstYear) return '2021';
  return year >= editions['2019'].firstYear ? '2019' : null;
}
