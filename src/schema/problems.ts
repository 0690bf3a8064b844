import type { Named, Text } from './axis.ts';

/** Why a figure has no value. Zero is a value; none of these ever becomes one. */
export const problems = {
  blank: {
    names: { hans: '空白', hant: '空白', en: 'Left blank' },
    meaning: { hans: '单元格为空', hant: '單元格為空', en: 'The cell is empty in the report.' },
  },
  slash: {
    names: { hans: '填“/”', hant: '填「/」', en: 'Printed as “/”' },
    meaning: { hans: '表中填写“/”或“-”', hant: '表中填寫「/」或「-」', en: 'The report prints “/” or “-”.' },
  },
  not_in_edition: {
    names: { hans: '该版格式无此项', hant: '該版格式無此項', en: 'Not in this edition' },
    meaning: {
      hans: '该年度适用的格式没有这一项',
      hant: '該年度適用的格式沒有這一項',
      en: 'The form in force that year has no such figure.',
    },
  },
  not_read: {
    names: { hans: '未读取', hant: '未讀取', en: 'Not read' },
    meaning: {
      hans: '只读取了报告的一部分，该数可能在报告中',
      hant: '只讀取了報告的一部分，該數可能在報告中',
      en: 'Only a part of the report was read; the figure may be in it.',
    },
  },
  not_found: {
    names: { hans: '未找到', hant: '未找到', en: 'Not found' },
    meaning: {
      hans: '报告全文已读，未找到该数',
      hant: '報告全文已讀，未找到該數',
      en: 'The whole report was read; the figure was not found.',
    },
  },
  unreadable: {
    names: { hans: '无法辨认', hant: '無法辨認', en: 'Unreadable' },
    meaning: {
      hans: '有文字但不是数',
      hant: '有文字但不是數',
      en: 'Something is printed, but it is not a number.',
    },
  },
  unit_missing: {
    names: { hans: '未注明单位', hant: '未註明單位', en: 'Unit missing' },
    meaning: {
      hans: '金额没有单位，不作推测',
      hant: '金額沒有單位，不作推測',
      en: 'The amount has no unit; none is guessed.',
    },
  },
} as const satisfies Record<string, Named & { meaning: Text }>;

export type Problem = keyof typeof problems;

/** Why a measure has no value although its figures are there: found when it is worked out, never filed. */
export const derivedReasons = {
  undefined: {
    names: {
      hans: '未定义（分母为零或数字自相矛盾）',
      hant: '未定義（分母為零或數字自相矛盾）',
      en: 'Not defined (zero denominator, or numbers that contradict each other)',
    },
    meaning: {
      hans: '数字都在，但分母为零，或数字自相矛盾，算不出有意义的值',
      hant: '數字都在，但分母為零，或數字自相矛盾，算不出有意義的值',
      en: 'The numbers are there, but a denominator is zero or they contradict each other, so that no value has a meaning.',
    },
  },
  unsound: {
    names: {
      hans: '合计与分项不符',
      hant: '合計與分項不符',
      en: 'A total that is not the sum of its parts',
    },
    meaning: {
      hans: '所用的合计数与报告自己的分项之和不符：照印显示并标明，不进入趋势、比率和排名',
      hant: '所用的合計數與報告自己的分項之和不符：照印顯示並標明，不進入趨勢、比率和排名',
      en: 'It rests on a total that is not the sum of its own parts in the report: shown as printed with a mark, and in no trend, rate or rank.',
    },
  },
} as const satisfies Record<string, Named & { meaning: Text }>;

export type DerivedReason = keyof typeof derivedReasons;
