import { expect, it } from 'vitest';
import { identities } from '../../../src/schema/identities.ts';
import { measureOf } from '../../../src/schema/measures.ts';
import type { Measure } from '../../../src/schema/measures/formula.ts';
import { toFormulaKeys, toFormulaWords, toIdentityWords } from '../../../src/views/measure/formula-words.ts';

const first = (measure: Measure) => {
  const [formula] = measure.formulas;
  if (!formula) throw new Error('It has no formula.');
  return formula;
};

it('a share is told in words and in columns, with what is taken away', () => {
  const measure = measureOf('review_corrected_rate');
  expect(toFormulaWords(measure, first(measure), 'hans')).toBe(
    '行政复议 · 结果纠正 ÷ (行政复议 · 总计 − 行政复议 · 尚未审结) × 100',
  );
  expect(toFormulaKeys(measure, first(measure))).toBe(
    '"disputes.review.corrected" / ("disputes.review.total" - "disputes.review.pending") * 100',
  );
});

it('an amount is its figure, and what is listed by channel is named by its channel', () => {
  const amount = measureOf('procurement_amount');
  expect(toFormulaWords(amount, first(amount), 'en')).toBe('Central procurement · Amount');
  const share = measureOf('channel_share_weibo');
  expect(toFormulaWords(share, first(share), 'en')).toBe('Weibo ÷ Items with a stated channel × 100');
  expect(toFormulaKeys(share, first(share))).toBe("channels.items[channel = 'weibo'] / channels.items * 100");
});

it('an identity is told by its figures, what is printed whole or in parts by the whole', () => {
  const balance = identities['requests.balance'].at(-1);
  const outcomes = identities['requests.outcomes'].at(-1);
  if (!balance || !outcomes) throw new Error('There is no place.');
  expect(toIdentityWords(balance, 'hans')).toBe(
    '本年新收 · 总计 + 上年结转 · 总计 = 办理结果总计 · 总计 + 结转下年度继续办理 · 总计',
  );
  expect(toIdentityWords(outcomes, 'en')).toMatch(/^Concluded · Total = Granted · Total \+ .* · Total$/);
});
