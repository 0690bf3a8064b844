import { expect, it } from 'vitest';
import { identities } from '../../src/schema/identities.ts';
import { measureOf, type Measure } from '../../src/schema/measures.ts';
import { editionsOf, toFormulaKeys, toFormulaWords, toIdentityWords } from '../../src/views/formula-words.ts';

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

it('an amount is its figure; editions are those that print all of it', () => {
  const made = measureOf('procurement_amount');
  expect(toFormulaWords(made, first(made), 'en')).toBe('Central procurement · Amount');
  expect(editionsOf(first(made))).toEqual(['2019']);
  expect(editionsOf(first(measureOf('requests_received')))).toEqual(['2019', '2021']);
  expect(editionsOf(first(measureOf('items_disclosed')))).toEqual([]);
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
