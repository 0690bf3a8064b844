import { applicants, channel, fixture, outcomes, publisher, report } from './fixture.ts';
import type { Cells, Contents } from './memory-database.ts';

/** Six county governments that may stand beside each other, each larger than the one before. */
const sizes = [1, 2, 3, 4, 5, 6] as const;
const names = ['一', '二', '三', '四', '五', '六'];
const idOf = (size: number) => `g${size}`;

const counties = sizes.map((size) =>
  publisher(idOf(size), `${names[size - 1] ?? ''}县`, `County ${size}`, 'county', '32', `32990${size + 3}`),
);

/** The form of 2021, read whole; ten times `size` requests are concluded. */
const tables = (size: number): Cells => ({
  partial: false,
  edition: '2021',
  sections_read: 'narrative,disclosure,requests,disputes',
  ...applicants('received', [8 * size, size, 0, 0, size, 0]),
  ...applicants('carried_in', [size, 0, 0, 0, 0, 0]),
  ...applicants('granted', [5 * size, size, 0, 0, 0, 0]),
  ...applicants('partly_granted', [size, 0, 0, 0, 0, 0]),
  ...applicants('refused.process', [size - 1, 0, 0, 0, 0, 0]),
  ...applicants('refused.state_secret', [0, 0, 0, 0, 0, 0]),
  ...applicants('unavailable.not_held', [2, 0, 0, 0, size, 0]),
  ...applicants('unavailable.needs_creation', [0, 0, 0, 0, 0, 0]),
  ...applicants('unavailable.unclear', [0, 0, 0, 0, 0, 0]),
  ...applicants('other.misc', [0, 0, 0, 0, 0, 0]),
  ...applicants('concluded', [8 * size, size, 0, 0, size, 0]),
  ...applicants('carried_out', [size, 0, 0, 0, 0, 0]),
  ...outcomes('review', [3 * size, size, 1, 1]),
  ...outcomes('suit_direct', [2, size, 0, 0]),
  ...outcomes('suit_after_review', [1, 0, 0, 0]),
});

const reports = sizes.flatMap((size) => [
  report(idOf(size), 2020, 'region', {
    edition: '2019',
    'narrative.items_disclosed': 100 * size,
    'narrative.requests_received': 9 * size,
    'disclosure.procurement.projects': 10 * size,
    'disclosure.procurement.amount': size === 6 ? 600 : 1_500_000 * size,
    'hotline.orders': 400 * size,
    'hotline.on_time_rate': 90 + size,
    'hotline.completion_rate': 94 + size,
    'hotline.satisfaction_rate': 88 + size,
    'services.accepted': 5000 * size,
    'services.on_time_rate': 93 + size,
  }),
  report(idOf(size), 2023, 'region', {
    'narrative.items_disclosed': 110 * size,
    'narrative.policy_interpretations': 4 * size,
    ...tables(size),
  }),
  report(idOf(size), 2024, 'region', {
    'narrative.items_disclosed': size === 6 ? 90 : 130 * size,
    'narrative.policy_interpretations': 5 * size,
    ...tables(size + 1),
  }),
]);

const channels = sizes.flatMap((size) =>
  [2023, 2024].flatMap((year) => [
    channel(`${idOf(size)}${year}`, 0, 'website', 60 * size),
    channel(`${idOf(size)}${year}`, 1, 'wechat', 10 * size),
    ...(size > 3 ? [channel(`${idOf(size)}${year}`, 2, 'weibo', 5)] : []),
  ]),
);

/** The small board with a group that is large enough to compare. */
export const groupFixture: Contents = {
  ...fixture,
  publishers: [...(fixture.publishers ?? []), ...counties],
  reports: [...(fixture.reports ?? []), ...reports],
  channels: [...(fixture.channels ?? []), ...channels],
  findings: [
    ...(fixture.findings ?? []),
    { report_id: 'g62020', check_id: 'procurement.projects', result: 'warn', at: null },
  ],
};
