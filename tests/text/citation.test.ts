import { expect, it } from 'vitest';
import { toBibtex, toCslJson, type Cited } from '../../src/text/citation.ts';

const cited: Cited = {
  author: '公开看板',
  title: 'Figures & rates: 100%',
  version: 'fd431dc25339',
  date: '2025-12-31',
  url: null,
};

it('BibTeX has version, date and key, and no bare special character', () => {
  const text = toBibtex({ ...cited, url: 'https://example.org/a_b/' });
  expect(text).toContain('@misc{gongkai-board-fd431dc25339,');
  expect(text).toContain('title = {{Figures \\& rates: 100\\%}}');
  expect(text).toContain('date = {2025-12-31}');
  expect(text).toContain('url = {https://example.org/a_b/}');
  expect(toBibtex(cited)).not.toContain('url =');
});

it('CSL-JSON is one data set with its date in parts', () => {
  const [item] = JSON.parse(toCslJson(cited, 'zh-Hans')) as [Record<string, unknown>];
  expect(item).toMatchObject({
    type: 'dataset',
    version: cited.version,
    issued: { 'date-parts': [[2025, 12, 31]] },
    author: [{ literal: '公开看板' }],
  });
  expect(item).not.toHaveProperty('URL');
});
