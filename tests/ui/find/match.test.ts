import { describe, expect, it } from 'vitest';
import { findPublishers, type PublisherRow } from '../../src/ui/find-publishers.ts';

const row = (publisher_id: string, hans: string, hant: string, en: string): PublisherRow => ({
  publisher_id,
  hans,
  hant,
  en,
  level: 'county',
  province: '61',
  reports: 1,
});

const rows = [
  row('610900-ankang-nongyeju', '安康市农业局', '安康市農業局', 'Agriculture Bureau, Ankang'),
  row('610900-ankang', '安康市', '安康市', 'Ankang'),
  row('610100-xian', '西安市', '西安市', "Xi'an"),
];

const found = (text: string, limit = 10) =>
  findPublishers(rows, text, limit).map(({ publisher_id }) => publisher_id);

describe('finding publishers', () => {
  it('knows both scripts, English, pinyin and initials', () => {
    expect(found('农业')).toEqual(['610900-ankang-nongyeju']);
    expect(found('農業局')).toEqual(['610900-ankang-nongyeju']);
    expect(found('agri')).toEqual(['610900-ankang-nongyeju']);
    expect(found('ankangnongye')).toEqual(['610900-ankang-nongyeju']);
    expect(found('aba')).toEqual(['610900-ankang-nongyeju']);
  });

  it('forgives case, spaces and apostrophes', () => {
    expect(found('XI AN')).toEqual(['610100-xian']);
    expect(found('xi’an')).toEqual(['610100-xian']);
  });

  it('puts names that begin so before names that hold it', () => {
    expect(found('ankang')[0]).toBe('610900-ankang-nongyeju');
    expect(found('an')).toEqual(['610900-ankang-nongyeju', '610900-ankang', '610100-xian']);
  });

  it('shows the first ones where nothing is asked, and never more than asked for', () => {
    expect(found('', 2)).toEqual(['610900-ankang-nongyeju', '610900-ankang']);
    expect(found('市', 1)).toHaveLength(1);
  });

  it('finds nothing where nothing answers', () => {
    expect(found('qqq')).toEqual([]);
  });
});
