import type { Cells, Contents } from '../memory-database.ts';

/** Invented districts: two years of reports on requests, with each kind of gap and some sizes. */
const places = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬'] as const;

const publishers = places.map((name, at): Cells => ({
  publisher_id: `p${at}`,
  hans: `${name}区`,
  hant: `${name}區`,
  en: `District ${at}`,
  level: at < 8 ? 'county' : 'department',
  tier: 'county',
  kind: at < 8 ? 'government' : 'audit',
  province: at < 5 ? '31' : '32',
}));

type Told = {
  readonly received: number | null;
  readonly carriedOut: number;
  readonly granted: number;
  readonly unavailable: number;
  readonly items: number | null;
};

const report = (
  at: number,
  year: number,
  { received, carriedOut, granted, unavailable, items }: Told,
): Cells => ({
  report_id: `p${at}-${year}`,
  publisher_id: `p${at}`,
  year,
  scope: at === 7 && year === 2023 ? null : 'organ',
  edition: '2021',
  partial: at === 6,
  sections_read: 'narrative,disclosure,requests,disputes',
  'narrative.items_disclosed': items,
  ...(received === null
    ? {}
    : {
        'requests.received.total': received,
        'requests.carried_in.total': 0,
        'requests.carried_out.total': carriedOut,
        'requests.concluded.total': received - carriedOut,
        'requests.granted.total': granted,
        'requests.partly_granted.total': 0,
        'requests.unavailable.not_held.total': unavailable,
        'requests.unavailable.needs_creation.total': 0,
        'requests.unavailable.unclear.total': 0,
      }),
});

const told = (
  received: number | null,
  carriedOut: number,
  granted: number,
  unavailable: number,
  items: number | null,
): Told => ({
  received,
  carriedOut,
  granted,
  unavailable,
  items,
});

const years: Readonly<Record<number, readonly Told[]>> = {
  2023: [
    told(60, 3, 40, 5, 900),
    told(80, 4, 30, 9, 700),
    told(45, 2, 20, 4, 1200),
    told(30, 1, 12, 6, 300),
    told(200, 20, 90, 30, 2500),
    told(12, 0, 6, 1, 150),
    told(25, 1, 15, 2, 400),
    told(50, 2, 25, 5, 650),
    told(70, 7, 21, 14, 80),
  ],
  2024: [
    told(64, 2, 50, 4, 950),
    told(90, 9, 27, 18, 720),
    told(40, 2, 20, 4, 1200),
    // Few cases, all granted: set aside by the least cases, never first by luck.
    told(3, 0, 3, 0, 320),
    told(220, 11, 120, 22, 2600),
    told(14, 0, 7, 0, null),
    told(null, 0, 0, 0, 410),
    told(50, 2, 25, 5, 650),
    told(0, 0, 0, 0, 90),
  ],
};

const reports = Object.entries(years).flatMap(([year, list]) =>
  list.map((one, at) => report(at, Number(year), one)),
);

const sums = ['requests.outcomes', 'requests.applicants', 'disputes.results'];
const findings = reports.flatMap(({ report_id }, at) => [
  ...sums.map((check_id) => ({
    report_id: report_id ?? '',
    check_id,
    result: at % 7 === 6 ? 'not_assessable' : 'pass',
  })),
  {
    report_id: report_id ?? '',
    check_id: 'requests.balance',
    result: at % 4 === 0 ? 'fail' : 'pass',
    at: 'total',
  },
  { report_id: report_id ?? '', check_id: 'range.count', result: at % 5 === 0 ? 'not_assessable' : 'pass' },
  { report_id: report_id ?? '', check_id: 'deadline', result: at % 3 === 0 ? 'warn' : 'pass' },
]);

const sources = [{ report_id: 'p5-2024', key: 'narrative.items_disclosed', problem: 'slash', printed: '/' }];

export const rankingFixture: Contents = { publishers, reports, findings, sources };

/** Rankings of the fixture, each by its link, with the publisher that is asked about and what it is compared with. */
export const rankingCases = {
  default: { link: '?year=2024&reports=organ', id: 'p1', before: '?year=2023&reports=organ' },
  bounds: {
    link: '?preset=requests&weights=items_disclosed:50&missing=bounds&scale=minmax&clip=10&year=2024&reports=organ',
    id: 'p0',
    before: '?preset=requests&weights=items_disclosed:50&year=2023&reports=organ&least=disclosure_rate:0',
  },
  automatic: {
    link: '?preset=requests&weights=items_disclosed:50&mean=geometric',
    id: 'p2',
    before: '?preset=told&year=2024&reports=organ',
  },
  peers: {
    link: '?preset=requests&weights=items_disclosed:50&scale=zscore&sizes=tens&kinds=government&provinces=31&year=2024&reports=organ&prior=jeffreys',
    id: 'p1',
    before: '?preset=requests&weights=items_disclosed:50&size_of=p0&kinds=government&year=2024&reports=organ',
  },
} as const;
