import { describe, expect, it } from 'vitest';
import { checkHierarchy } from '../../../src/import/check/check-hierarchy.ts';
import { checkNeighbours } from '../../../src/import/check/check-neighbours.ts';
import { toFigures, toHead } from './figures-of.ts';

const filed = (id: string, year: number, told: Readonly<Record<string, number>>) => ({
  id,
  report: toHead({ year }),
  figures: toFigures(told),
});
const results = (findings: ReturnType<typeof checkNeighbours>, check: string) =>
  findings.filter((finding) => finding.check === check && finding.result !== 'not_assessable');

describe('a report beside the one of the year before', () => {
  it('carries in what was carried out', () => {
    const prior = filed('a-2021', 2021, { 'requests.carried_out.total': 4, 'requests.carried_out.legal': 1 });
    const current = filed('a-2022', 2022, { 'requests.carried_in.total': 5, 'requests.carried_in.legal': 1 });
    expect(results(checkNeighbours(current, prior), 'requests.carry_over')).toEqual([
      {
        check: 'requests.carry_over',
        result: 'pass',
        at: 'legal',
        left: { value: 1, keys: ['requests.carried_in.legal'] },
        right: { value: 1, keys: ['requests.carried_out.legal'], report_id: 'a-2021' },
        difference: 0,
      },
      {
        check: 'requests.carry_over',
        result: 'fail',
        at: 'total',
        left: { value: 5, keys: ['requests.carried_in.total'] },
        right: { value: 4, keys: ['requests.carried_out.total'], report_id: 'a-2021' },
        difference: 1,
      },
    ]);
  });

  it('has the documents in force that follow from last year’s', () => {
    const stock = (in_force: number, made = 0, repealed = 0) => ({
      'disclosure.regulations.in_force': in_force,
      'disclosure.regulations.made': made,
      'disclosure.regulations.repealed': repealed,
    });
    const check = (now: number, year = 2022) =>
      results(
        checkNeighbours(filed('b', year, stock(now, 3, 2)), filed('a', year - 1, stock(10))),
        'disclosure.stock',
      ).map(({ result }) => result);
    expect(check(11)).toEqual(['pass']);
    expect(check(12)).toEqual(['fail']);
    expect(check(11, 2021)).toEqual([]);
  });

  it('counts the items of the prior year as last year’s report leaves them', () => {
    const items = (prior: number, change: number) => ({
      'disclosure.permits.items_prior': prior,
      'disclosure.permits.items_change': change,
    });
    const check = (now: number) =>
      results(
        checkNeighbours(filed('b', 2020, items(now, 0)), filed('a', 2019, items(200, -5))),
        'disclosure.items',
      ).map(({ result }) => result);
    expect(check(195)).toEqual(['pass']);
    expect(check(200)).toEqual(['fail']);
  });

  it.each([
    [200, 30, 'warn'],
    [150, 30, 'pass'],
    [5, 30, 'warn'],
    [6, 30, 'pass'],
    [29, 1, 'pass'],
    [30, 0, 'warn'],
  ])('jumps or not: %i after %i', (now, before, result) => {
    const findings = checkNeighbours(
      filed('b', 2022, { 'hotline.orders': now }),
      filed('a', 2021, { 'hotline.orders': before }),
    );
    expect(findings.filter(({ check }) => check === 'outlier.year')).toMatchObject([{ result }]);
  });
});

describe('a region-wide report beside those of its parts', () => {
  it('is at least their sum', () => {
    const parts = [filed('p', 2022, { 'hotline.orders': 30 }), filed('q', 2022, { 'hotline.orders': 20 })];
    expect(checkHierarchy(filed('w', 2022, { 'hotline.orders': 50 }), parts)).toMatchObject([
      { result: 'pass' },
    ]);
    expect(checkHierarchy(filed('w', 2022, { 'hotline.orders': 49 }), parts)).toMatchObject([
      { result: 'warn', at: 'hotline.orders', left: { value: 49 }, right: { value: 50 }, difference: -1 },
    ]);
    expect(checkHierarchy(filed('w', 2022, { 'services.accepted': 1 }), parts)).toEqual([]);
  });

  it('holds what is printed in ten thousands within its rounding', () => {
    const key = 'narrative.website_visits';
    const whole = {
      ...filed('w', 2024, {}),
      figures: toFigures({ [key]: { value: 8_123_000, printed: '812.3万' } }),
    };
    const check = (visits: number) =>
      checkHierarchy(whole, [filed('p', 2024, { [key]: visits })]).map(({ result }) => result);
    expect(check(8_123_126)).toEqual(['pass']);
    expect(check(8_123_501)).toEqual(['warn']);
  });

  it('is compared by figures of its own year that speak for it, never with itself', () => {
    const key = 'narrative.items_disclosed';
    const city = { ...filed('w', 2021, { [key]: 100 }), otherwise: new Set([100]) };
    const part = filed('p', 2021, { [key]: 900 });
    expect(checkHierarchy(city, [part])).toEqual([]);
    expect(checkHierarchy({ ...city, otherwise: new Set([7]) }, [part])).toMatchObject([{ result: 'warn' }]);
    expect(checkHierarchy(filed('w', 2022, { [key]: 100 }), [part])).toEqual([]);
    expect(checkHierarchy(filed('w', 2021, { [key]: 100 }), [filed('w', 2021, { [key]: 900 })])).toEqual([]);
  });

  it('counts no part twice: a publisher once, and no organ of a place beside the whole of it', () => {
    const key = 'requests.received.total';
    const part = (id: string, scope: 'region' | 'organ', publisher: string, code: string, count: number) => ({
      id,
      report: toHead({ year: 2022, scope }),
      figures: toFigures({ [key]: count }),
      publisher: { id: publisher, level: 'county' as const, region_code: code },
    });
    const parts = [
      part('a-organ', 'organ', 'a', '320813', 10),
      part('a-region', 'region', 'a', '320813', 40),
      part('office', 'organ', 'office', '320813', 10),
      part('b-organ', 'organ', 'b', '320831', 5),
    ];
    const whole = filed('w', 2022, { [key]: 45 });
    expect(checkHierarchy(whole, parts)).toMatchObject([{ result: 'pass' }]);
    expect(checkHierarchy(filed('w', 2022, { [key]: 44 }), parts)).toMatchObject([
      { result: 'warn', right: { value: 45 } },
    ]);
  });

  it('holds no zone against a county, which may stand directly below the city', () => {
    const key = 'requests.received.total';
    const of = (id: string, level: 'city' | 'county' | 'zone', count: number) => ({
      ...filed(id, 2022, { [key]: count }),
      publisher: { id, level, region_code: level === 'city' ? '360100' : '360112' },
    });
    const zone = of('zone', 'zone', 31);
    expect(checkHierarchy(of('county', 'county', 21), [zone])).toEqual([]);
    expect(checkHierarchy(of('city', 'city', 21), [zone])).toMatchObject([
      { result: 'warn', left: { value: 21 }, right: { value: 31 } },
    ]);
  });
});
