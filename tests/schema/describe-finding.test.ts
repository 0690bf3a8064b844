import { describe, expect, it } from 'vitest';
import { describeFinding, placeOf } from '../../src/schema/describe-finding.ts';
import { indicatorOf, indicators } from '../../src/schema/indicators.ts';

describe('a finding in words', () => {
  it('says where it stands, with the form’s own numbers', () => {
    const way = placeOf(indicatorOf('requests.refused.internal_affairs.natural'));
    expect(way.map(({ hans }) => hans)).toEqual([
      '三、收到和处理申请',
      '（三）不予公开',
      '5.属于三类内部事务信息',
      '自然人',
    ]);
    expect(way.map(({ en }) => en)).toEqual([
      '3. Requests',
      '(3) Refused',
      '5. Internal affairs',
      'Natural persons',
    ]);
  });

  it('gives both sides and the difference in three languages', () => {
    const { place, sentence } = describeFinding({
      check: 'channels.sum',
      result: 'warn',
      at: null,
      left: { value: 1610, keys: [] },
      right: { value: 1653, keys: ['narrative.items_disclosed'] },
      difference: -43,
    });
    expect(place.hans).toBe('一、总体情况');
    expect(sentence).toEqual({
      hans: '各渠道之和：1,610；主动公开信息数：1,653；未说明渠道：43',
      hant: '各渠道之和：1,610；主動公開信息數：1,653；未說明渠道：43',
      en: 'Sum of channels: 1,610; Items disclosed: 1,653; Unspecified: 43',
    });
  });

  it('gives what is not specified its sign: less than nothing where channels exceed their total', () => {
    const { sentence } = describeFinding({
      check: 'channels.sum',
      result: 'pass',
      at: null,
      left: { value: 5913, keys: [] },
      right: { value: 1653, keys: ['narrative.items_disclosed'] },
      difference: 4260,
      state: 'overlap',
    });
    expect(sentence.en).toContain('Unspecified: −4,260');
    expect(sentence.hans).toContain('未说明渠道：−4,260');
  });

  it('names what is missing and never shows a key', () => {
    const { place, sentence } = describeFinding({
      check: 'requests.applicants',
      result: 'not_assessable',
      at: 'refused.process',
      missing: indicators.filter(({ row }) => row === 'refused.process').map(({ key }) => key),
    });
    expect(place.hans).toBe('三、收到和处理申请 › （三）不予公开 › 6.属于四类过程性信息');
    expect(sentence.en).toMatch(/^Missing: Refused · Deliberative process · Natural persons; .* and 3 more$/);
    for (const text of [...Object.values(place), ...Object.values(sentence)])
      expect(text).not.toMatch(/refused\./);
  });
});
