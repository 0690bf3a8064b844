import { describe, expect, it } from 'vitest';
import { checkDeadline } from '../../../src/import/check/check-deadline.ts';
import type { PublisherTraits } from '../../../src/import/check/check-subject.ts';
import type { ReportHead } from '../../../src/schema/report.ts';
import { toHead } from './figures-of.ts';

const check = (head: Partial<ReportHead>, publisher?: PublisherTraits) =>
  checkDeadline({ report: toHead({ year: 2022, ...head }), ...(publisher && { publisher }) });
const late = { published: '2023-02-20', scope: 'organ' } as const;

describe('the deadline', () => {
  it('binds an organ to the end of January and a region to the end of March', () => {
    expect(check(late)).toMatchObject([{ result: 'warn', right: { value: '2023-01-31' } }]);
    expect(check({ ...late, scope: 'region' })).toMatchObject([{ result: 'pass' }]);
    expect(check({ ...late, scope: null })).toMatchObject([
      { result: 'pass', right: { value: '2023-03-31' } },
    ]);
  });

  it('is stated for no township or subdistrict', () => {
    expect(check(late, { level: 'township', name: '甲镇', region_code: '320813' })).toEqual([]);
    expect(check({ ...late, publisher: '某区某街道办事处' })).toEqual([]);
    expect(check({ ...late, publisher: '某镇人民政府' })).toEqual([]);
    expect(check(late, { level: 'department', name: '甲镇水务局', region_code: '320813' })).toHaveLength(1);
  });

  it('says where a date was read from an address alone, and never fails', () => {
    const [finding] = check({ ...late, published_from: 'address' });
    expect(finding).toMatchObject({ result: 'warn', state: 'address' });
    expect(check(late)[0]).not.toHaveProperty('state');
  });
});
