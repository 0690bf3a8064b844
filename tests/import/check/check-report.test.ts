import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/import/check/check-report.ts';
import { identities } from '../../../src/schema/identities.ts';
import { isIndicatorKey } from '../../../src/schema/indicators.ts';
import type { ChannelItems, Finding } from '../../../src/schema/report.ts';
import { applicants, requestRows } from '../../../src/schema/requests.ts';
import { toSubject } from './figures-of.ts';

const of = (findings: readonly Finding[], check: string, at?: string | null) =>
  findings.filter((finding) => finding.check === check && (at === undefined || finding.at === at));

/** A section three of one applicant column, whose rows are all 0 but those told. */
const requestsOf = (
  applicant: string,
  told: Readonly<Record<string, number>>,
  without: readonly string[] = [],
) =>
  Object.fromEntries(
    Object.keys(requestRows)
      .filter((row) => !without.includes(row))
      .map((row) => [`requests.${row}.${applicant}`, told[row] ?? 0]),
  );
const parts2021 = ['other.overdue_correction', 'other.overdue_fee', 'other.misc'];

describe('the identities', () => {
  it('hold only keys that the schema knows', () => {
    const keys = Object.values(identities).flatMap((list) =>
      list.flatMap(({ left, right, either }) => [
        ...left,
        ...right,
        ...either.flatMap(({ whole, parts }) => [whole, ...parts]),
      ]),
    );
    expect(keys.length).toBeGreaterThan(300);
    expect(keys.filter((key) => !isIndicatorKey(key))).toEqual([]);
  });

  it('stand at every entry of the other axis', () => {
    expect(identities['requests.balance'].map(({ at }) => at)).toEqual(Object.keys(applicants));
    expect(identities['requests.applicants'].map(({ at }) => at)).toEqual(Object.keys(requestRows));
  });
});

describe('requests', () => {
  it('balance, or differ by what is told', () => {
    const balanced = { received: 5, carried_in: 1, granted: 4, concluded: 4, carried_out: 2 };
    const good = toSubject({ year: 2023 }, requestsOf('natural', balanced, ['other']));
    expect(of(checkReport(good), 'requests.balance', 'natural')).toMatchObject([
      { result: 'pass', difference: 0 },
    ]);
    const bad = toSubject({ year: 2023 }, requestsOf('natural', { ...balanced, carried_out: 3 }, ['other']));
    expect(of(checkReport(bad), 'requests.balance', 'natural')).toEqual([
      {
        check: 'requests.balance',
        result: 'fail',
        at: 'natural',
        left: { value: 6, keys: ['requests.received.natural', 'requests.carried_in.natural'] },
        right: { value: 7, keys: ['requests.concluded.natural', 'requests.carried_out.natural'] },
        difference: -1,
      },
    ]);
  });

  it('name the blank figure instead of reading it as zero', () => {
    const figures = { ...requestsOf('total', { received: 2, granted: 2, concluded: 2 }, ['other']) };
    const subject = toSubject({ year: 2022 }, figures);
    const blank = toSubject({ year: 2022 }, figures, {
      figures: { ...subject.figures, 'requests.carried_in.total': { problem: 'blank' } },
    });
    expect(of(checkReport(blank), 'requests.balance', 'total')).toMatchObject([
      { result: 'not_assessable', missing: ['requests.carried_in.total'] },
    ]);
  });

  it.each([
    ['one row of other outcomes in a 2019 form', 2019, { other: 2, granted: 1, concluded: 3 }, parts2021],
    ['three rows in a 2021 form', 2022, { 'other.misc': 2, granted: 1, concluded: 3 }, ['other']],
    ['one row in a 2021 form', 2023, { other: 2, granted: 1, concluded: 3 }, parts2021],
    [
      'both the row and its parts, counted once',
      2023,
      { other: 2, 'other.misc': 2, granted: 1, concluded: 3 },
      [],
    ],
  ] as const)('add their outcomes up: %s', (_, year, told, without) => {
    const subject = toSubject({ year }, requestsOf('legal', told, without));
    expect(of(checkReport(subject), 'requests.outcomes', 'legal')).toMatchObject([{ result: 'pass' }]);
  });

  it('are not assessable where a part of the other outcomes is blank', () => {
    const subject = toSubject({ year: 2022 }, requestsOf('legal', { granted: 1, concluded: 1 }, ['other']));
    const figures = { ...subject.figures, 'requests.other.misc.legal': { problem: 'blank' } as const };
    expect(of(checkReport({ ...subject, figures }), 'requests.outcomes', 'legal')).toMatchObject([
      { result: 'not_assessable', missing: ['requests.other.misc.legal'] },
    ]);
  });

  it('count an outcome that the form does not know', () => {
    const subject = toSubject(
      { year: 2024 },
      requestsOf('natural', { granted: 1, concluded: 3 }, ['other']),
      {
        unknown_rows: [
          {
            label: '9.属于工作秘密',
            cells: ['2', '0', '0', '0', '0', '0', '2'],
            place: { section: 'requests' },
          },
        ],
      },
    );
    const findings = checkReport(subject);
    expect(of(findings, 'requests.outcomes', 'natural')).toMatchObject([
      { result: 'pass', right: { value: 3 }, note: '9.属于工作秘密' },
    ]);
    expect(of(findings, 'unknown.row')).toMatchObject([{ result: 'warn' }]);
  });

  it('add up over applicants, row by row', () => {
    const row = (total: number) =>
      Object.fromEntries(
        Object.keys(applicants).map((applicant) => [
          `requests.refused.process.${applicant}`,
          applicant === 'total' ? total : applicant === 'natural' ? 4 : 0,
        ]),
      );
    expect(
      of(checkReport(toSubject({ year: 2020 }, row(4))), 'requests.applicants', 'refused.process'),
    ).toMatchObject([{ result: 'pass' }]);
    expect(
      of(checkReport(toSubject({ year: 2020 }, row(9))), 'requests.applicants', 'refused.process'),
    ).toMatchObject([{ result: 'fail', left: { value: 9 }, right: { value: 4 }, difference: 5 }]);
  });

  it('have no table before the national forms', () => {
    const findings = checkReport(toSubject({ year: 2015 }, { 'narrative.requests_received': 3 }));
    expect(findings.map(({ check }) => check)).toEqual(['channels.sum', 'told.balance', 'range.count']);
  });
});

describe('disputes', () => {
  const group = (name: string, numbers: readonly number[]) =>
    Object.fromEntries(
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((result, index) => [
        `disputes.${name}.${result}`,
        numbers[index] ?? 0,
      ]),
    );
  const table = (review: readonly number[], direct: readonly number[], after: readonly number[]) => ({
    ...group('review', review),
    ...group('suit_direct', direct),
    ...group('suit_after_review', after),
  });

  it('are reported where the totals are printed as 0', () => {
    const findings = checkReport(toSubject({ year: 2023 }, table([10, 1, 0, 0, 0], [], [5, 0, 0, 0, 0])));
    expect(
      of(findings, 'disputes.results').map(({ at, result, difference }) => [at, result, difference]),
    ).toEqual([
      ['review', 'fail', -11],
      ['suit_direct', 'pass', 0],
      ['suit_after_review', 'fail', -5],
    ]);
  });

  it('contradict a text that says none arose', () => {
    const figures = { ...table([], [2, 0, 0, 1, 3], []), 'narrative.no_disputes': 1 };
    expect(of(checkReport(toSubject({ year: 2019 }, figures)), 'narrative.disputes')).toMatchObject([
      {
        result: 'fail',
        at: 'narrative.no_disputes',
        left: { value: 0 },
        right: { value: 3 },
        difference: -3,
      },
    ]);
    const none = { ...table([], [], []), 'narrative.no_disputes': 1 };
    expect(of(checkReport(toSubject({ year: 2019 }, none)), 'narrative.disputes')).toMatchObject([
      { result: 'pass' },
    ]);
  });

  it.each([
    [{ 'narrative.suits': 4 }, [], 'fail'],
    [{ 'narrative.suits': 0 }, [1, 0, 0, 0, 1], 'fail'],
    [{ 'narrative.suits': 2 }, [1, 0, 0, 0, 1], 'warn'],
    [{ 'narrative.suits': 2 }, [1, 0, 1, 0, 2], 'pass'],
    [{ 'narrative.suits': 2 }, [1, 0, 1, 0, 0], 'pass'],
  ])('are compared with the number told: %j, table %j', (told, direct, result) => {
    const findings = checkReport(toSubject({ year: 2022 }, { ...table([], direct, []), ...told }));
    expect(of(findings, 'narrative.disputes', 'narrative.suits')).toMatchObject([{ result }]);
  });

  it('are not assessable against a table that was not read', () => {
    const findings = checkReport(toSubject({ year: 2022 }, { 'narrative.no_disputes': 1 }));
    expect(of(findings, 'narrative.disputes')).toMatchObject([{ result: 'not_assessable' }]);
  });
});

describe('what the text tells', () => {
  it.each([
    [{ 'narrative.requests_received': 21 }, 'pass'],
    [{ 'narrative.requests_total': 25 }, 'pass'],
    [{ 'narrative.requests_received': 22 }, 'fail'],
    [{ 'narrative.requests_received': { value: 20, approximate: true, printed: '20余件' } }, 'pass'],
  ] as const)('of requests, beside the table: %j', (told, result) => {
    const table = { 'requests.received.total': 21, 'requests.carried_in.total': 4 };
    const findings = checkReport(toSubject({ year: 2023 }, { ...table, ...told }));
    expect(of(findings, 'narrative.requests')).toMatchObject([{ result }]);
  });

  it('of normative documents: one of the table’s numbers', () => {
    const table = {
      'disclosure.normative_documents.made': 14,
      'disclosure.normative_documents.repealed': 2,
      'disclosure.normative_documents.in_force': 60,
    };
    const tell = (value: number, figures: Record<string, number> = table) =>
      of(
        checkReport(toSubject({ year: 2023 }, { ...figures, 'narrative.normative_documents': value })),
        'narrative.normative_documents',
      );
    expect(tell(60)).toMatchObject([
      { result: 'pass', right: { keys: ['disclosure.normative_documents.in_force'] } },
    ]);
    expect(tell(13)).toMatchObject([{ result: 'warn' }]);
    expect(tell(13, { 'disclosure.normative_documents.made': 14 })).toMatchObject([
      { result: 'not_assessable' },
    ]);
  });
});

describe('channels', () => {
  const channels = (part: boolean, ...items: (number | null)[]) =>
    items.map((count): ChannelItems => ({
      channel: 'website',
      label: '网站',
      items: count,
      ...(part ? { part } : {}),
    }));
  const sum = (disclosed: Record<string, number>, told: ReturnType<typeof channels>) =>
    of(checkReport(toSubject({ year: 2019 }, disclosed, { channels: told })), 'channels.sum');
  const disclosed = { 'narrative.items_disclosed': 1653 };

  it('may overlap and may count posts: neither more nor less than the total is a fault', () => {
    expect(sum(disclosed, channels(false, 7, 453, 550, 600))).toMatchObject([
      { result: 'pass', state: 'within', left: { value: 1610 }, difference: -43 },
    ]);
    expect(sum(disclosed, channels(false, 1000, 653))).toMatchObject([{ result: 'pass', state: 'within' }]);
    expect(sum(disclosed, channels(false, 1000, 1000))).toMatchObject([
      { result: 'pass', state: 'overlap', difference: 347 },
    ]);
  });

  it('need a look only where the text calls them parts, and they exceed their total', () => {
    expect(sum(disclosed, channels(true, 1000, 600))).toMatchObject([{ result: 'pass', state: 'parts' }]);
    expect(sum(disclosed, channels(true, 1000, 700))).toMatchObject([
      { result: 'warn', state: 'parts', left: { value: 1700 } },
    ]);
    const mixed = [...channels(true, 1000), ...channels(false, 9000)];
    expect(sum(disclosed, mixed)).toMatchObject([{ result: 'pass', state: 'parts', left: { value: 1000 } }]);
  });

  it('are not assessable without the whole, or with a channel whose number is unreadable', () => {
    expect(sum({}, channels(false, 1))).toMatchObject([
      { result: 'not_assessable', missing: ['narrative.items_disclosed'] },
    ]);
    expect(sum(disclosed, channels(false, 1, null))).toMatchObject([
      { result: 'not_assessable', missing: ['网站'] },
    ]);
    expect(sum(disclosed, channels(true, 2000, null))).toMatchObject([{ result: 'warn', state: 'parts' }]);
  });
});

describe('section two', () => {
  const procurement = (amount: unknown, projects: unknown, year = 2019) =>
    of(
      checkReport(
        toSubject({ year }, {
          'disclosure.procurement.amount': amount,
          'disclosure.procurement.projects': projects,
        } as Record<string, number>),
      ),
      'procurement.projects',
    ).map(({ result }) => result);

  it('pairs procurement’s amount with its projects', () => {
    expect(procurement(21_915_630, 120)).toEqual(['pass']);
    expect(procurement(0, 0)).toEqual(['pass']);
    expect(procurement(5000, 0)).toEqual(['warn']);
    expect(procurement(5000, { problem: 'blank' })).toEqual(['warn']);
    expect(procurement(5000, { problem: 'not_read' })).toEqual(['not_assessable']);
    expect(procurement({ problem: 'unit_missing', printed: '2191' }, 120)).toEqual(['not_assessable']);
    expect(procurement(2191, 120)).toEqual(['warn']);
    expect(procurement(3e8, 2)).toEqual(['warn']);
    expect(procurement(2191, 120, 2021)).toEqual([]);
  });

  it('wants a look where more was published than made, or less is public', () => {
    const kind = (made: number, published: number, total: number) =>
      of(
        checkReport(
          toSubject(
            { year: 2020 },
            {
              'disclosure.regulations.made': made,
              'disclosure.regulations.published': published,
              'disclosure.regulations.public_total': total,
            },
          ),
        ),
        'disclosure.published',
        'regulations',
      ).map(({ result }) => result);
    expect(kind(14, 13, 13)).toEqual(['pass', 'pass']);
    expect(kind(14, 15, 13)).toEqual(['warn', 'warn']);
  });
});

describe('ranges and dates', () => {
  it('finds a count that is none and a rate out of range', () => {
    const findings = checkReport(
      toSubject(
        { year: 2021 },
        {
          'hotline.orders': 2.5,
          'hotline.on_time_rate': 985,
          'services.on_time_rate': 98.5,
          'disclosure.permits.items_change': -3,
        },
      ),
    );
    expect(of(findings, 'range.count')).toMatchObject([{ result: 'fail', at: 'hotline.orders' }]);
    expect(of(findings, 'range.rate')).toMatchObject([{ result: 'fail', at: 'hotline.on_time_rate' }]);
  });

  it.each([
    ['organ', '2023-01-31', 'pass'],
    ['organ', '2023-02-01', 'warn'],
    ['region', '2023-03-31', 'pass'],
    [null, '2023-03-02', 'pass'],
    [null, '2023-04-01', 'warn'],
    ['organ', null, 'not_assessable'],
  ] as const)('keeps the term of a report of scope %s published %s', (scope, published, result) => {
    const findings = checkReport(toSubject({ year: 2022, scope, published }, {}));
    expect(of(findings, 'deadline')).toMatchObject([{ result }]);
  });
});
