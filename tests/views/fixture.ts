import { kindOfPublisher } from '../../src/schema/publisher-kinds.ts';
import type { Cells, Contents } from './memory-database.ts';

/** Whose body it is: a department that of the place of its code. */
function tierOfCode(level: string, code: string | null): string | null {
  if (level !== 'department' || code === null) return level === 'department' ? null : level;
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';
}

export const publisher = (
  id: string,
  hans: string,
  en: string,
  level: string,
  province: string | null,
  region_code: string | null,
): Cells => ({
  publisher_id: id,
  hans,
  hant: hans,
  en,
  level,
  tier: tierOfCode(level, region_code),
  kind: kindOfPublisher(level, hans),
  province,
  region_code,
  city_code: region_code?.slice(2) === '0000' ? null : region_code && `${region_code.slice(0, 4)}00`,
  county_code: region_code?.endsWith('00') === true ? null : region_code,
});

/** Invented places; one of each level, one without a province. */
const publishers = [
  publisher('a', '甲市', 'Jia City', 'city', '32', '329900'),
  publisher('b', '乙区', 'Yi District', 'county', '32', '329901'),
  publisher('c', '丙县', 'Bing County', 'county', '61', '619001'),
  publisher('d', '丁局', 'Ding Bureau', 'department', '31', '310000'),
  publisher('e', '戊镇', 'Wu Town', 'township', null, null),
  publisher('f', '己开发区', 'Ji Zone', 'zone', '61', '619001'),
];

const region = (region_code: string, parent_code: string | null, level: string, hans: string): Cells => ({
  region_code,
  parent_code,
  level,
  province: region_code.slice(0, 2),
  hans,
  hant: hans,
  en: hans,
});

/** Two provinces with a city that nothing is held of, and a county that lies in no city. */
const regions = [
  region('310000', null, 'province', '申省'),
  region('320000', null, 'province', '子省'),
  region('329900', '320000', 'city', '甲市'),
  region('329800', '320000', 'city', '庚市'),
  region('329901', '329900', 'county', '乙区'),
  region('610000', null, 'province', '丑省'),
  region('619001', '610000', 'county', '丙县'),
];

export const report = (id: string, year: number, scope: string | null, more: Cells): Cells => ({
  report_id: `${id}${year}`,
  publisher_id: id,
  year,
  scope,
  source_kind: 'official_site',
  partial: true,
  sections_read: 'narrative',
  ...more,
});

export const applicants = (row: string, six: readonly number[]): Cells =>
  Object.fromEntries(
    ['natural', 'business', 'research', 'welfare', 'legal', 'other', 'total'].map((name, at) => [
      `requests.${row}.${name}`,
      six[at] ?? six.reduce((sum, count) => sum + count, 0),
    ]),
  );

export const outcomes = (group: string, counts: readonly number[]): Cells =>
  Object.fromEntries(
    ['upheld', 'corrected', 'other', 'pending', 'total'].map((name, at) => [
      `disputes.${group}.${name}`,
      counts[at] ?? counts.reduce((sum, count) => sum + count, 0),
    ]),
  );

/** A report whose tables were read whole. */
const whole: Cells = {
  partial: false,
  edition: '2021',
  sections_read: 'narrative,disclosure,requests,disputes',
  ...applicants('received', [40, 6, 1, 0, 2, 1]),
  ...applicants('carried_in', [4, 0, 0, 0, 0, 0]),
  ...applicants('granted', [20, 3, 0, 0, 1, 0]),
  ...applicants('partly_granted', [5, 1, 0, 0, 0, 0]),
  ...applicants('refused.process', [3, 0, 0, 0, 1, 0]),
  ...applicants('refused.administrative_query', [2, 0, 0, 0, 0, 0]),
  ...applicants('refused.state_secret', [0, 0, 0, 0, 0, 0]),
  ...applicants('unavailable.not_held', [9, 2, 1, 0, 0, 1]),
  ...applicants('other.misc', [2, 0, 0, 0, 0, 0]),
  ...applicants('concluded', [41, 6, 1, 0, 2, 1]),
  ...applicants('carried_out', [3, 0, 0, 0, 0, 0]),
  ...outcomes('review', [6, 2, 1, 1]),
  ...outcomes('suit_direct', [3, 0, 1, 0]),
  ...outcomes('suit_after_review', [1, 0, 0, 0]),
};

const reports = [
  report('a', 2018, 'region', { 'narrative.items_disclosed': 900, 'narrative.requests_received': 30 }),
  report('a', 2020, 'region', {
    edition: '2019',
    'narrative.items_disclosed': 1000,
    'disclosure.procurement.projects': 120,
    'disclosure.procurement.amount': 21_915_630,
    'hotline.orders': 2513,
    'hotline.on_time_rate': 98.5,
    'hotline.satisfaction_rate': 97,
    'services.accepted': 97_638,
    'services.on_time_rate': 99.1,
  }),
  report('a', 2023, 'region', {
    'narrative.items_disclosed': 1500,
    'narrative.requests_received': 40,
    'narrative.reviews': 12,
    'narrative.suits': 3,
  }),
  report('a', 2024, 'region', { 'narrative.items_disclosed': 3000, ...whole }),
  report('b', 2020, 'organ', {
    edition: '2019',
    'disclosure.procurement.projects': 2,
    'disclosure.procurement.amount': 500,
    'narrative.requests_received': 0,
  }),
  report('b', 2023, 'organ', { 'narrative.items_disclosed': 200, 'narrative.requests_received': 20 }),
  report('b', 2024, 'organ', {
    'narrative.items_disclosed': 100,
    'narrative.requests_received': 25,
    'narrative.requests_carried_in': 1,
    'narrative.requests_granted': 10,
    'narrative.requests_partly_granted': 2,
    'narrative.requests_refused': 3,
    'narrative.requests_concluded': 24,
    'narrative.requests_carried_out': 2,
    'narrative.reviews': 8,
    'narrative.reviews_corrected': 4,
    'narrative.reviews_pending': 0,
    'narrative.suits': 0,
  }),
  report('c', 2020, null, { edition: '2019', partial: false, sections_read: 'narrative,disclosure' }),
  report('c', 2024, null, { 'narrative.items_disclosed': 0, 'narrative.requests_received': 7 }),
  report('d', 2024, 'organ', { partial: false }),
  report('e', 2024, 'organ', { 'narrative.requests_received': 3, 'narrative.policy_interpretations': 4 }),
  report('f', 2020, 'organ', {
    edition: '2019',
    'disclosure.procurement.projects': 3,
    'disclosure.procurement.amount': 0,
  }),
  report('f', 2024, null, {
    'narrative.items_disclosed': 60,
    'narrative.requests_received': 0,
    'narrative.requests_concluded': 0,
    'narrative.requests_granted': 0,
    'narrative.requests_partly_granted': 0,
  }),
];

export const channel = (report_id: string, position: number, name: string, items: number | null): Cells => ({
  report_id,
  position,
  channel: name,
  label: name,
  items,
  approximate: false,
});

const channels = [
  channel('a2023', 0, 'website', 1000),
  channel('a2023', 1, 'wechat', 400),
  channel('a2024', 0, 'website', 2000),
  channel('a2024', 1, 'weibo', 500),
  channel('a2024', 2, 'website', 300),
  channel('b2024', 0, 'website', 120),
  channel('f2024', 0, 'gazette', 60),
  channel('f2024', 1, 'wechat', null),
];

const sources = [
  { report_id: 'c2020', key: 'disclosure.procurement.amount', problem: 'unit_missing', printed: '35.2' },
  { report_id: 'd2024', key: 'narrative.items_disclosed', problem: 'unreadable', printed: '若干' },
  { report_id: 'a2024', key: 'narrative.items_disclosed', value: 3000, approximate: true, printed: '3000余' },
];

const finding = (report_id: string, check_id: string, result: string, at: string | null = null): Cells => ({
  report_id,
  check_id,
  result,
  at,
});

const findings = [
  finding('b2020', 'procurement.projects', 'warn'),
  finding('f2020', 'procurement.projects', 'warn'),
  finding('a2020', 'procurement.projects', 'pass'),
  finding('b2024', 'channels.sum', 'fail'),
  finding('a2024', 'channels.sum', 'pass'),
  finding('a2024', 'requests.balance', 'pass', 'natural'),
  finding('a2024', 'requests.balance', 'pass', 'total'),
  finding('b2023', 'requests.balance', 'not_assessable'),
  finding('c2024', 'requests.balance', 'not_assessable'),
];

const theme = (report_id: string, name: string, role: string, line: number): Cells => ({
  report_id,
  theme: name,
  role,
  line,
});

/** Of three reports only, as a part that was read has no section five. */
const themes = [
  theme('a2024', 'training', 'problem', 41),
  theme('a2024', 'training', 'plan', 43),
  theme('a2024', 'platform', 'plan', 43),
  theme('d2024', 'staffing', 'problem', 12),
  theme('d2024', 'training', 'plan', 13),
  theme('c2020', 'timeliness', 'problem', 9),
];

const bulletin = (id: string, publisher_id: string, period: string, more: Cells): Cells => ({
  bulletin_id: id,
  publisher_id,
  year: Number(period.slice(0, 4)),
  period,
  source_kind: 'official_site',
  partial: false,
  ...more,
});

const bulletins = [
  bulletin('x1', 'a', '2022年4月', { 'hotline.orders': 900, 'hotline.on_time_rate': 99 }),
  bulletin('x2', 'b', '2022年4月', { 'hotline.orders': 45, 'hotline.on_time_rate': 80 }),
  bulletin('x3', 'c', '2023年第一季度', { 'hotline.orders': 300, 'hotline.satisfaction_rate': 91.5 }),
  bulletin('x4', 'd', '2023年第一季度', { 'hotline.completion_rate': 100 }),
];

/** A small board: every kind of gap, both forms, both bases, and what the checks say of them. */
export const fixture: Contents = {
  publishers,
  regions,
  reports,
  channels,
  sources,
  findings,
  themes,
  bulletins,
};
