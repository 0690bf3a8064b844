import { afterEach, describe, expect, it, vi } from 'vitest';
import { indicators } from '../../src/schema/indicators.ts';
import { identities } from '../../src/schema/identities.ts';
import { tables } from '../../src/schema/tables.ts';

const product = (prefix: string, ...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>(
    (keys, list) => keys.flatMap((key) => list.map((name) => `${key}.${name}`)),
    [prefix],
  );

/** The keys as the contract states them, written out by hand from its tables. */
const applicants = ['natural', 'business', 'research', 'welfare', 'legal', 'other', 'total'];
const requestRows = [
  'received',
  'carried_in',
  'granted',
  'partly_granted',
  'refused.state_secret',
  'refused.law_forbids',
  'refused.security_stability',
  'refused.third_party',
  'refused.internal_affairs',
  'refused.process',
  'refused.enforcement_files',
  'refused.administrative_query',
  'unavailable.not_held',
  'unavailable.needs_creation',
  'unavailable.unclear',
  'not_processed.petition',
  'not_processed.repeat',
  'not_processed.publication',
  'not_processed.excessive',
  'not_processed.reconfirm',
  'other',
  'other.overdue_correction',
  'other.overdue_fee',
  'other.misc',
  'concluded',
  'carried_out',
];
const contract = {
  disclosure: [
    ...product(
      'disclosure',
      ['regulations', 'normative_documents'],
      ['made', 'published', 'public_total', 'repealed', 'in_force'],
    ),
    ...product(
      'disclosure',
      ['permits', 'other_services', 'penalties', 'coercion'],
      ['items_prior', 'items_change', 'decisions'],
    ),
    ...product('disclosure.fees', ['items_prior', 'items_change', 'amount']),
    ...product('disclosure.procurement', ['projects', 'amount']),
  ],
  requests: product('requests', requestRows, applicants),
  disputes: product(
    'disputes',
    ['review', 'suit_direct', 'suit_after_review'],
    ['upheld', 'corrected', 'other', 'pending', 'total'],
  ),
  narrative: [
    ...product('narrative', [
      'items_disclosed',
      'normative_documents',
      'policy_interpretations',
      'no_disputes',
      'regulations',
    ]),
    ...product('narrative', ['gazette_issues', 'press_conferences', 'website_visits', 'online_interviews']),
    ...product('narrative', ['public_consultations', 'processing_fees', 'reviews', 'suits']),
    ...[
      'total',
      'received',
      'carried_in',
      'concluded',
      'carried_out',
      'granted',
      'partly_granted',
      'refused',
    ].map((name) => `narrative.requests_${name}`),
    ...['unavailable', 'not_processed', 'other'].map((name) => `narrative.requests_${name}`),
    ...['reviews', 'suits'].flatMap((group) =>
      ['upheld', 'corrected', 'other', 'pending'].map((result) => `narrative.${group}_${result}`),
    ),
  ],
  hotline: product('hotline', [
    'received',
    'dispatched',
    'orders',
    'on_time_rate',
    'completion_rate',
    'satisfaction_rate',
  ]),
  services: product('services', [
    'accepted',
    'on_time_rate',
    'satisfaction_rate',
    'one_visit_items',
    'tolerant_items',
  ]),
} as const;

describe('the indicators derived from the axes', () => {
  it.each([
    ['disclosure', 27],
    ['requests', 26 * 7],
    ['disputes', 15],
    ['narrative', 32],
    ['hotline', 6],
    ['services', 5],
  ] as const)('are those of the contract: %s, %i of them', (section, count) => {
    const derived = indicators.filter((indicator) => indicator.section === section).map(({ key }) => key);
    expect(derived).toHaveLength(count);
    expect([...derived].sort()).toEqual([...contract[section]].sort());
  });

  it('have one column each in the wide table, and no two keys alike', () => {
    const keys = indicators.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(Object.keys(tables.reports).filter((name) => name.includes('.'))).toEqual(keys);
  });

  it('stand in the identities at every row and every applicant of the axes', () => {
    expect(identities['requests.balance'].map(({ at }) => at)).toEqual(applicants);
    expect(identities['requests.applicants'].map(({ at }) => at)).toEqual(requestRows);
    const outcomes = identities['requests.outcomes'][0];
    expect([...(outcomes?.right ?? []), ...(outcomes?.either[0]?.parts ?? [])]).toHaveLength(21);
  });
});

describe('one more entry in one file', () => {
  afterEach(() => {
    vi.doUnmock('../../src/schema/told.ts');
    vi.doUnmock('../../src/schema/requests.ts');
    vi.resetModules();
  });

  const names = { hans: '测试项', hant: '測試項', en: 'Test entry' };

  async function derived() {
    const schema = await import('../../src/schema/indicators.ts');
    const physical = await import('../../src/schema/tables.ts');
    const linear = await import('../../src/schema/identities.ts');
    const { describeData } = await import('../../src/cli/data/describe-data.ts');
    const { parseReportFile } = await import('../../src/cli/data/parse-data-file.ts');
    const { checkReport } = await import('../../src/import/check/check-report.ts');
    return { ...schema, ...physical, ...linear, describeData, parseReportFile, checkReport };
  }

  const toSubject = (figures: Record<string, { value: number }>) => ({
    report: {
      publisher: null,
      title: null,
      year: 2022,
      edition: null,
      scope: null,
      published: null,
      index_number: null,
      period_start: null,
      period_end: null,
    },
    figures,
    channels: [],
    unknown_rows: [],
    themes: [],
  });

  it('told in the text is an indicator, a column of two tables, a line of the dictionary, a key of the files, checked', async () => {
    vi.doMock('../../src/schema/told.ts', async (original) => {
      const real = await original<typeof import('../../src/schema/told.ts')>();
      return { ...real, hotline: { ...real.hotline, calls: { unit: 'count', names } } };
    });
    vi.resetModules();
    const all = await derived();
    expect(all.isIndicatorKey('hotline.calls')).toBe(true);
    expect(all.tables.reports).toHaveProperty(['hotline.calls'], 'DOUBLE');
    expect(all.tables.bulletins).toHaveProperty(['hotline.calls'], 'DOUBLE');
    expect(all.describeData()).toContain('| `hotline.calls` | 测试项 | 測試項 | Test entry | count | text |');
    const file = {
      publisher: 'x',
      report: toSubject({}).report,
      sources: [{ kind: 'document' }],
      partial: false,
      read: [],
      figures: { 'hotline.calls': 3 },
    };
    expect(all.parseReportFile('x.json', JSON.stringify(file))).toEqual(file);
    const findings = all.checkReport(toSubject({ 'hotline.calls': { value: -1 } }));
    expect(findings).toContainEqual(
      expect.objectContaining({ check: 'range.count', result: 'fail', at: 'hotline.calls' }),
    );
  });

  it('of the requests table is seven indicators, and stands in every identity', async () => {
    vi.doMock('../../src/schema/requests.ts', async (original) => {
      const real = await original<typeof import('../../src/schema/requests.ts')>();
      const row = { role: 'outcome', group: 'refused', names, labels: { '2021': '9.测试项' } };
      return { ...real, requestRows: { ...real.requestRows, 'refused.work_secret': row } };
    });
    vi.resetModules();
    const all = await derived();
    const keys = applicants.map((applicant) => `requests.refused.work_secret.${applicant}`);
    expect(keys.filter(all.isIndicatorKey)).toEqual(keys);
    expect(Object.keys(all.tables.reports)).toEqual(expect.arrayContaining(keys));
    expect(keys.every((key) => all.describeData().includes(`\`${key}\``))).toBe(true);
    expect(
      all.identities['requests.outcomes'].every(({ right }) =>
        keys.some((key) => (right as readonly string[]).includes(key)),
      ),
    ).toBe(true);
    expect(all.identities['requests.applicants'].some(({ at }) => at === 'refused.work_secret')).toBe(true);
  });
});
