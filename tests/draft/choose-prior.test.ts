import { describe, expect, it } from 'vitest';
import { choosePrior } from '../../src/draft/choose-prior.ts';

const report = (publisher: string | null, year: number, scope: 'region' | 'organ' | null = null) => ({
  report: { report: { publisher, year, scope } },
});
const draft = { publisher: '淮安市洪泽区人民政府', year: 2024, scope: null };

describe('choosePrior', () => {
  it('takes the report of the year before by the name of its publisher', () => {
    const own = report('洪泽区', 2023);
    expect(choosePrior(draft, [report('金湖县', 2023), own, report('洪泽区', 2022)])).toBe(own);
  });

  it('takes the one that speaks for the same', () => {
    const region = report('洪泽区人民政府', 2023, 'region');
    const organ = report('洪泽区人民政府', 2023, 'organ');
    expect(choosePrior({ ...draft, scope: 'region' }, [organ, region])).toBe(region);
  });

  it('takes a single report at its word, if it is of the year before', () => {
    const single = report(null, 2023);
    expect(choosePrior(draft, [single])).toBe(single);
    expect(choosePrior(draft, [report('洪泽区', 2022)])).toBeNull();
  });

  it('takes none of several that are all of others', () => {
    expect(choosePrior(draft, [report('金湖县', 2023), report('盱眙县', 2023)])).toBeNull();
  });
});
