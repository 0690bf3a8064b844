import type { procurementMeasures } from '../measures/procurement-measures.ts';
import type { Meaning } from './measure-meaning.ts';

/** What each measure of procurement means. */
export const procurementMeanings = {
  procurement_projects: {
    what: {
      hans: '政府集中采购的项目个数；只有2019年格式有此项，数据止于2020年度。',
      hant: '政府集中採購的項目個數；只有2019年格式有此項，數據止於2020年度。',
      en: 'Projects of central government procurement; only the 2019 form asks, so it ends with 2020.',
    },
    isNot: { hans: '不是全部政府采购。', hant: '不是全部政府採購。', en: 'Not all procurement.' },
    also: ['采购项目', '採購項目', 'number of projects'],
  },
  procurement_amount: {
    what: {
      hans: '政府集中采购的总金额，按元存；只有2019年格式有此项，数据止于2020年度。',
      hant: '政府集中採購的總金額，按元存；只有2019年格式有此項，數據止於2020年度。',
      en: 'The total of central government procurement in yuan; only the 2019 form asks, so it ends with 2020.',
    },
    isNot: {
      hans: '不是全部政府采购；没写单位的数另行标明，不代为推定。',
      hant: '不是全部政府採購；沒寫單位的數另行標明，不代為推定。',
      en: 'Not all procurement; an amount printed without a unit is marked, never guessed.',
    },
    also: ['采购金额', '採購金額', '采购总额', '採購總額', '采购', '採購', 'procurement total', 'purchasing'],
  },
  amount_per_project: {
    what: {
      hans: '集中采购总金额除以项目个数。',
      hant: '集中採購總金額除以項目個數。',
      en: 'The procurement total divided by its projects.',
    },
    isNot: {
      hans: '不是某个项目的价钱；特别大或特别小的多是单位写错。',
      hant: '不是某個項目的價錢；特別大或特別小的多是單位寫錯。',
      en: 'Not the price of any project; extreme values mostly come of a wrong unit.',
    },
    also: ['单项金额', '單項金額', 'average project'],
  },
} as const satisfies Record<keyof typeof procurementMeasures, Meaning>;
