import type { Named, Text } from '../axis.ts';

/**
 * A `fail` is what a report says against itself; a `warn` needs a look; `not_assessable` lacks a figure and says which.
 * Only a check of a class that counts can fail.
 */
export const checkResults = {
  pass: { names: { hans: '通过', hant: '通過', en: 'Passes' } },
  fail: { names: { hans: '不符', hant: '不符', en: 'Fails' } },
  warn: { names: { hans: '须核对', hant: '須核對', en: 'Needs a look' } },
  not_assessable: { names: { hans: '无法核对', hant: '無法核對', en: 'Not assessable' } },
} as const satisfies Record<string, Named>;

export type CheckResult = keyof typeof checkResults;

/**
 * What a finding is worth. Those that count are what headlines, rankings and letters take: only they say that a report
 * contradicts itself.
 */
export const checkClasses = {
  contradiction: {
    counts: true,
    names: { hans: '自相矛盾', hant: '自相矛盾', en: 'Contradiction' },
    meaning: {
      hans: '同一数量在报告中出现两次，数字不同',
      hant: '同一數量在報告中出現兩次，數字不同',
      en: 'The same quantity is printed twice, with different numbers.',
    },
  },
  arithmetic: {
    counts: true,
    names: { hans: '合计有误', hant: '合計有誤', en: 'Arithmetic' },
    meaning: {
      hans: '报告自己的合计不成立，或所印的数不可能',
      hant: '報告自己的合計不成立，或所印的數不可能',
      en: 'The report’s own sums do not hold, or a number cannot be.',
    },
  },
  suspect: {
    counts: false,
    names: { hans: '存疑', hant: '存疑', en: 'Suspect' },
    meaning: {
      hans: '单位、口径或数值可能有误，须核对；不算矛盾',
      hant: '單位、口徑或數值可能有誤，須核對；不算矛盾',
      en: 'A unit, a scope or a number may be wrong and needs a look; it is no contradiction.',
    },
  },
  note: {
    counts: false,
    names: { hans: '提示', hant: '提示', en: 'Note' },
    meaning: {
      hans: '读报告时须知道的事；不涉及数字对错',
      hant: '讀報告時須知道的事；不涉及數字對錯',
      en: 'What to know when reading the report; it says nothing of its numbers.',
    },
  },
} as const satisfies Record<string, Named & { readonly counts: boolean; readonly meaning: Text }>;

export type CheckClass = keyof typeof checkClasses;
