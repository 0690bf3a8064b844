import { indicators } from '../../src/schema/indicators.ts';
import { publisherKinds } from '../../src/schema/publisher-kinds.ts';
import { levels, provinces, scopes, tiers } from '../../src/schema/publishers.ts';
import { checks } from '../../src/schema/checks.ts';
import { themeRoles, themes } from '../../src/schema/themes.ts';
import { channels } from '../../src/schema/channels.ts';
import { hotline } from '../../src/schema/told.ts';
import type { TableName } from '../../src/schema/tables.ts';
import type { TableData } from './write-data.ts';

/** A repeatable stream of numbers from 0 up to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/**
 * Generated tables, shaped like the real ones: gaps, zeros, fractions, amounts of many digits, quotes and rare
 * characters in names. No figure in them is anybody's.
 */
export function generateData(reports: number, seed = 7): Readonly<Record<TableName, readonly TableData[]>> {
  const next = random(seed);
  const publishers = Math.max(1, Math.ceil(reports / 5));
  const figure = (unit: string): number | null => {
    const kind = next();
    if (kind < 0.25) return null;
    if (kind < 0.4) return 0;
    if (unit === 'percent') return Math.round(next() * 10000) / 100;
    if (unit === 'yuan') return Math.round(next() * 1e11) / 100;
    if (unit === 'flag') return 1;
    return Math.floor(next() ** 4 * 5000) - (unit === 'change' ? 100 : 0);
  };
  const reportIds = times(reports, (i) => `generated-${Math.floor(i / 5)}/${2019 + (i % 5)}`);
  const figures = Object.fromEntries(
    indicators.map(({ key, unit }) => [key, times(reports, () => figure(unit))] as const),
  );
  const source = (rows: number) => ({
    source_kind: times(rows, () => pick(['official_site', 'mirror_or_copy', 'github'], next)),
    source_url: times(rows, (i) => (i % 3 === 0 ? null : `https://example.gov.cn/${i}?a=1&b='2'`)),
    partial: times(rows, () => next() < 0.2),
  });
  const perReport = 3;
  const long = reports * perReport;
  const reportOf = (row: number) => reportIds[Math.floor(row / perReport)] ?? null;
  const bulletins = Math.ceil(reports / 6);
  return {
    publishers: [
      {
        rows: publishers,
        columns: {
          publisher_id: times(publishers, (i) => `generated-${i}`),
          hans: times(publishers, (i) => `样例“${i}”区'政府'𠮷`),
          hant: times(publishers, (i) => `樣例“${i}”區'政府'𠮷`),
          en: times(publishers, (i) => `Generated “${i}” O'Example`),
          level: times(publishers, () => pick(Object.keys(levels), next)),
          tier: times(publishers, (i) => Object.keys(tiers)[i % 5] ?? null),
          kind: times(publishers, () => pick(Object.keys(publisherKinds), next)),
          province: times(publishers, () => pick(Object.keys(provinces), next)),
          region_code: times(publishers, (i) => (i % 4 === 0 ? null : String(110000 + i))),
          city_code: times(publishers, (i) => (i % 4 === 0 ? null : `1${String(10000 + (i % 7))}`)),
          county_code: times(publishers, (i) => (i % 4 === 0 ? null : String(110000 + i))),
          parent_id: times(publishers, (i) => (i % 3 === 0 ? null : 'generated-0')),
        },
      },
    ],
    regions: [
      {
        rows: publishers,
        columns: {
          region_code: times(publishers, (i) => String(110000 + i)),
          parent_code: times(publishers, (i) => (i % 4 === 0 ? null : '110000')),
          level: times(publishers, () => pick(['province', 'city', 'county'], next)),
          province: times(publishers, () => pick(Object.keys(provinces), next)),
          hans: times(publishers, (i) => `样例“${i}”区`),
          hant: times(publishers, (i) => `樣例“${i}”區`),
          en: times(publishers, (i) => `Generated “${i}” O'Example`),
        },
      },
    ],
    reports: [
      {
        rows: reports,
        columns: {
          report_id: reportIds,
          publisher_id: times(reports, (i) => `generated-${Math.floor(i / 5)}`),
          year: times(reports, (i) => 2019 + (i % 5)),
          edition: times(reports, (i) => (i % 5 < 2 ? '2019' : '2021')),
          scope: times(reports, () => pick([...Object.keys(scopes), null], next)),
          title: times(reports, (i) => `样例报告${i}`),
          published: times(reports, (i) =>
            i % 7 === 0 ? null : `${2020 + (i % 5)}-0${1 + (i % 4)}-1${i % 10}`,
          ),
          index_number: times(reports, () => null),
          period_start: times(reports, (i) => `${2019 + (i % 5)}-01-01`),
          period_end: times(reports, (i) => `${2019 + (i % 5)}-12-31`),
          ...source(reports),
          sections_read: times(reports, (i) =>
            i % 2 === 0 ? 'narrative' : 'narrative,disclosure,requests,disputes',
          ),
          ...figures,
        },
      },
    ],
    channels: [
      {
        rows: long,
        columns: {
          report_id: times(long, reportOf),
          position: times(long, (i) => 1 + (i % perReport)),
          channel: times(long, () => pick(Object.keys(channels), next)),
          label: times(long, () => pick(['网站', '公众号', '其他'], next)),
          items: times(long, () => figure('count')),
          printed: times(long, (i) => (i % 9 === 0 ? '约五百' : null)),
          approximate: times(long, (i) => i % 9 === 0),
        },
      },
    ],
    findings: [
      {
        rows: long,
        columns: {
          report_id: times(long, reportOf),
          check_id: times(long, () => pick(Object.keys(checks), next)),
          result: times(long, () => pick(['pass', 'fail', 'warn', 'not_assessable'], next)),
          at: times(long, (i) => (i % 2 === 0 ? 'total' : null)),
          left_value: times(long, (i) => String(i)),
          right_value: times(long, (i) => (i % 5 === 0 ? null : String(i + 1))),
          difference: times(long, () => figure('change')),
          left_keys: times(long, () => 'requests.concluded.total'),
          right_keys: times(long, () => 'requests.granted.total,requests.partly_granted.total'),
        },
      },
    ],
    themes: [
      {
        rows: long,
        columns: {
          report_id: times(long, reportOf),
          theme: times(long, () => pick(Object.keys(themes), next)),
          role: times(long, () => pick(Object.keys(themeRoles), next)),
          line: times(long, (i) => 1 + (i % 40)),
        },
      },
    ],
    sources: [
      {
        rows: long,
        columns: {
          report_id: times(long, reportOf),
          key: times(long, () => pick(indicators, next).key),
          value: times(long, () => figure('yuan')),
          problem: times(long, (i) => (i % 4 === 0 ? 'slash' : null)),
          section: times(long, () => 'requests'),
          row_number: times(long, (i) => 1 + (i % 20)),
        },
      },
    ],
    bulletins: [
      {
        rows: bulletins,
        columns: {
          bulletin_id: times(bulletins, (i) => `bulletin-${i}`),
          publisher_id: times(bulletins, (i) => `generated-${i % publishers}`),
          year: times(bulletins, (i) => 2022 + (i % 2)),
          period: times(bulletins, (i) => `${2022 + (i % 2)}年${1 + (i % 12)}月`),
          ...source(bulletins),
          ...Object.fromEntries(
            Object.entries(hotline).map(([name, { unit }]) => [
              `hotline.${name}`,
              times(bulletins, () => figure(unit)),
            ]),
          ),
        },
      },
    ],
  };
}
