import type { CheckId } from '../../schema/checks.ts';
import type { CheckResult } from '../../schema/checks/check-classes.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Printed } from './printed-report.ts';

/**
 * A fault put into a report of the sample: the district's code and the year, the findings that it must give and no others,
 * what is wrong in words, and how the printed report is changed.
 */
export type Planted = {
  readonly district: string;
  readonly year: number;
  readonly finds: readonly {
    readonly check: CheckId;
    readonly result: Exclude<CheckResult, 'pass' | 'not_assessable'>;
    readonly at: string | null;
  }[];
  readonly why: string;
  readonly alter: (printed: Printed) => Printed;
};

const withCell =
  (key: IndicatorKey, change: (text: string) => string) =>
  (printed: Printed): Printed => ({
    ...printed,
    cells: { ...printed.cells, [key]: change(printed.cells[key] ?? '') },
  });

const saying =
  (change: (says: Printed['says']) => Partial<Printed['says']>) =>
  (printed: Printed): Printed => ({ ...printed, says: { ...printed.says, ...change(printed.says) } });

const more = (by: number) => (text: string) => String(Number(text) + by);

/** Every fault of the sample city, each in a report of its own: what the checks must find, and all that they may find. */
export const planted: readonly Planted[] = [
  {
    district: '990101',
    year: 2022,
    finds: [{ check: 'requests.outcomes', result: 'fail', at: 'total' }],
    why: 'The total of the row 予以公开 is two more than its six columns, which breaks the sum of its column as well.',
    alter: withCell('requests.granted.total', more(2)),
  },
  {
    district: '990102',
    year: 2021,
    finds: [{ check: 'disputes.results', result: 'fail', at: 'review' }],
    why: 'The total of reviews is printed as 0, its parts are not.',
    alter: withCell('disputes.review.total', () => '0'),
  },
  {
    district: '990103',
    year: 2022,
    finds: [{ check: 'narrative.requests', result: 'fail', at: 'narrative.requests_received' }],
    why: 'The text counts 15 requests more than the table.',
    alter: saying(({ requests }) => ({ requests: more(15)(requests) })),
  },
  {
    district: '990104',
    year: 2022,
    finds: [{ check: 'narrative.disputes', result: 'fail', at: 'narrative.no_disputes' }],
    why: 'The text says that no dispute arose, the table has some.',
    alter: saying(() => ({ disputes: null })),
  },
  {
    district: '990105',
    year: 2020,
    finds: [{ check: 'procurement.projects', result: 'warn', at: null }],
    why: 'The amount of procurement is printed in 元 with the number of 万元.',
    alter: withCell('disclosure.procurement.amount', (text) => text.replace('万元', '元')),
  },
  {
    district: '990106',
    year: 2022,
    finds: [{ check: 'deadline', result: 'warn', at: null }],
    why: 'The report was published in May.',
    alter: (printed) => ({ ...printed, published: '2023-05-09' }),
  },
  {
    district: '990107',
    year: 2021,
    finds: [
      { check: 'requests.carry_over', result: 'fail', at: 'natural' },
      { check: 'requests.carry_over', result: 'fail', at: 'total' },
    ],
    why: 'Three requests more are carried in than the year before carried out, and concluded as 其他处理.',
    alter: (printed) =>
      (['requests.carried_in', 'requests.other.misc', 'requests.concluded'] as const)
        .flatMap((row) => [`${row}.natural`, `${row}.total`] as const)
        .reduce((changed, key) => withCell(key, more(3))(changed), printed),
  },
  {
    district: '990108',
    year: 2022,
    finds: [{ check: 'disclosure.stock', result: 'fail', at: 'normative_documents' }],
    why: 'Four documents more are in force than last year’s, those made and those repealed give.',
    alter: withCell('disclosure.normative_documents.in_force', more(4)),
  },
  {
    district: '990109',
    year: 2021,
    finds: [{ check: 'channels.sum', result: 'warn', at: null }],
    why: 'Channels that are called parts of the items exceed them.',
    alter: saying(({ items }) => ({ asParts: true, website: items })),
  },
  {
    district: '990110',
    year: 2021,
    finds: [{ check: 'narrative.normative_documents', result: 'warn', at: null }],
    why: 'The text counts another number of normative documents than the table has anywhere.',
    alter: saying(({ documents }) => ({ documents: more(7)(documents) })),
  },
  {
    district: '990111',
    year: 2022,
    finds: [{ check: 'outlier.year', result: 'warn', at: 'disclosure.penalties.decisions' }],
    why: 'A digit too many: decisions on penalties are ten times those of the year before.',
    alter: withCell('disclosure.penalties.decisions', (text) => `${text}0`),
  },
];

/** Reports that the sample leaves out, rows that print a slash for zero, hotlines not told of: gaps are no faults. */
export const gaps = {
  reports: [{ district: '990112', year: 2021 }],
  slashes: [
    { district: '990104', year: 2020 },
    { district: '990104', year: 2021 },
  ],
  withoutHotline: [
    { district: '990105', year: 2021 },
    { district: '990110', year: 2022 },
  ],
} as const;
