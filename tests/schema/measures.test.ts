import { describe, expect, it } from 'vitest';
import { channels } from '../../src/schema/channels.ts';
import { editions } from '../../src/schema/editions.ts';
import {
  editionsOf,
  hasTwoBases,
  indicatorsOf,
  measureOf,
  measures,
  type MeasureKey,
} from '../../src/schema/measures.ts';

const keys = Object.keys(measures) as MeasureKey[];

describe('the registry of measures', () => {
  it('has a name of its own for every measure, in every language', () => {
    for (const language of ['hans', 'hant', 'en'] as const) {
      const names = keys.map((key) => measureOf(key).names[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('has the items and the share of every channel', () => {
    for (const channel of Object.keys(channels)) {
      expect(keys).toContain(`channel_items_${channel}`);
      expect(keys).toContain(`channel_share_${channel}`);
    }
  });

  it('derives the forms that give a measure from those that print its indicators', () => {
    expect(editionsOf('disclosure_rate')).toEqual(['2019', '2021']);
    expect(editionsOf('amount_per_project')).toEqual(['2019']);
    expect(editionsOf('documents_published')).toEqual(['2019']);
    expect(editionsOf('documents_in_force')).toEqual(['2021']);
    for (const key of ['items_disclosed', 'hotline_on_time_rate', 'channel_share_website'] as const)
      expect(editionsOf(key)).toEqual([]);
  });

  it('takes every measure from a table that some form prints, or from the text', () => {
    for (const key of keys) {
      const bases = measureOf(key).formulas.map(({ basis }) => basis);
      expect(bases.includes('text') || editionsOf(key).length > 0, key).toBe(true);
      expect(hasTwoBases(key)).toBe(bases.includes('table') && bases.includes('text'));
    }
    expect(Object.keys(editions)).toEqual(expect.arrayContaining(editionsOf('carried_to_next_year')));
  });

  it('gives a fraction a denominator and a least number of cases, and an amount neither', () => {
    for (const key of keys) {
      const { kind, formulas, minimumN } = measureOf(key);
      const isFraction = kind === 'share' || kind === 'ratio';
      for (const { denominator } of formulas) expect(denominator.length > 0, key).toBe(isFraction);
      expect(minimumN > 0, key).toBe(isFraction);
    }
  });

  it('gives no direction to what may lawfully be either way: refused, not held, carried to the next year', () => {
    for (const key of [
      'refusal_rate',
      'unavailable_rate',
      'not_processed_rate',
      'carried_to_next_year',
    ] as const)
      expect(measureOf(key).direction).toBeNull();
    expect(measureOf('unavailable_rate').source?.en).toBe(
      'Regulations, articles 30 (Unclear after correction); 36(4) and (5) (Not held); 38 (Would need to be created). The form, table of section three',
    );
    expect(measureOf('unavailable_rate').source?.hans).toContain(
      '第三十条（补正后申请内容仍不明确）、第三十六条第（四）、（五）项（本机关不掌握相关政府信息）、第三十八条（没有现成信息需要另行制作）',
    );
  });

  it('calls what is carried to the next year so, and no backlog', () => {
    const { names } = measureOf('carried_to_next_year');
    expect(names.en).toMatch(/^Carried to next year/);
    expect(`${names.hans}${names.hant}${names.en}`).not.toMatch(/积压|積壓|backlog/i);
  });

  it('names the rule of every measure but the one that is told without any', () => {
    expect(keys.filter((key) => measureOf(key).source === null)).toEqual(['services_accepted']);
  });

  it('counts indicators once, and what is listed by channel as none', () => {
    const [formula] = measureOf('review_corrected_rate').formulas;
    expect(formula && indicatorsOf(formula)).toEqual([
      'disputes.review.corrected',
      'disputes.review.total',
      'disputes.review.pending',
    ]);
    const [share] = measureOf('channel_share_website').formulas;
    expect(share && indicatorsOf(share)).toEqual([]);
  });
});
