import { describe, expect, it } from 'vitest';
import { describeTable } from '../../src/schema/dictionary.ts';
import { articleOf } from '../../src/schema/request-articles.ts';
import { applicants } from '../../src/schema/requests.ts';

describe('the articles of requests', () => {
  it.each([
    ['unavailable.not_held', '第三十六条第（四）、（五）项', '36(4) and (5)'],
    ['unavailable.needs_creation', '第三十八条', '38'],
    ['unavailable.unclear', '第三十条', '30'],
    ['refused.state_secret', '第十四条', '14'],
    ['carried_out', '第三十三条', '33'],
  ] as const)('%s rests on %s', (row, hans, en) => {
    expect(articleOf(row)).toMatchObject({ hans: `条例${hans}`, en: `Regulations, article ${en}` });
  });

  it('stand in the dictionary at each figure of their row, and at none that is the form’s own', () => {
    const meanings = new Map(describeTable('reports').map(({ column, meaning }) => [column, meaning.en]));
    for (const applicant of Object.keys(applicants)) {
      expect(meanings.get(`requests.unavailable.needs_creation.${applicant}`)).toContain('article 38)');
      expect(meanings.get(`requests.unavailable.unclear.${applicant}`)).toContain('article 30)');
      expect(meanings.get(`requests.not_processed.reconfirm.${applicant}`)).not.toContain('article');
    }
  });
});
