import type { Cells, Contents } from '../views/memory-database.ts';

/** A place of forty parts, made up: thirty-six have reports of two years, four have none. */
export const parts = Array.from({ length: 40 }, (_, at) => ({
  code: `5101${String(at + 10)}`,
  name: `第${String(at + 1).padStart(2, '0')}区`,
}));

const held = parts.slice(0, 36);
const years = [2022, 2023] as const;
const idOf = (code: string) => `${code}-qu`;
export const reportIdOf = (code: string, year: number): string => `${idOf(code)}-${year}`;

/** Numbers that differ from part to part and from year to year, the same each time. */
const itemsOf = (at: number, year: number): number => 500 + ((at * 137 + year * 61) % 36) * 83;
export const receivedOf = (at: number): number => 40 + at * 3;

const publisher = ({ code, name }: (typeof parts)[number]): Cells => ({
  publisher_id: idOf(code),
  hans: `${name}人民政府`,
  hant: `${name}人民政府`,
  en: `District ${name.slice(1, 3)} People’s Government`,
  level: 'county',
  tier: 'county',
  kind: 'government',
  province: '51',
  region_code: code,
  city_code: '510100',
  county_code: code,
});

function report({ code, name }: (typeof parts)[number], at: number, year: number): Cells {
  const received = receivedOf(at);
  return {
    report_id: reportIdOf(code, year),
    publisher_id: idOf(code),
    year,
    edition: '2021',
    scope: 'region',
    title: `${name}人民政府${year}年政府信息公开工作年度报告`,
    published: `${year + 1}-01-${String(10 + (at % 20))}`,
    source_kind: 'official_site',
    source_url: `https://example.org/${code}/${year}.html`,
    partial: at === 7,
    sections_read: 'narrative,disclosure,requests,disputes',
    'narrative.items_disclosed': itemsOf(at, year),
    'requests.received.total': received,
    'requests.carried_in.total': 2,
    'requests.granted.total': received - 10,
    'requests.concluded.total': received,
    'requests.carried_out.total': at % 4 === 1 ? 5 : 2,
  };
}

const sums = ['requests.balance', 'requests.outcomes', 'requests.applicants', 'disputes.results'];

/** Every fourth report contradicts its own sum; one of them is explained, one more needs a look. */
function findings({ code }: (typeof parts)[number], at: number, year: number): readonly Cells[] {
  const base = { report_id: reportIdOf(code, year), at: null };
  const received = receivedOf(at);
  return [
    ...sums.map((check): Cells => {
      if (check !== 'requests.balance' || at % 4 !== 1 || year !== 2023)
        return { ...base, check_id: check, result: 'pass', class: 'arithmetic' };
      return {
        ...base,
        check_id: check,
        at: 'total',
        result: 'fail',
        class: 'arithmetic',
        left_value: String(received + 2),
        right_value: String(received + 5),
        difference: -3,
        left_keys: 'requests.received.total,requests.carried_in.total',
        right_keys: 'requests.concluded.total,requests.carried_out.total',
        ...(at === 5 && {
          explained_on: '2024-03-01',
          explained_by: '办公室',
          explanation_kind: 'misprint',
          explanation: '结转下年度应为2件。',
        }),
      };
    }),
    { ...base, check_id: 'deadline', result: at === 3 ? 'warn' : 'pass', class: 'note' },
    ...(at === 9 && year === 2023
      ? [
          {
            ...base,
            check_id: 'outlier.year',
            at: 'narrative.items_disclosed',
            result: 'warn',
            class: 'suspect',
            left_value: '5000',
            right_value: '500',
          },
        ]
      : []),
  ];
}

const places: Readonly<Record<string, number>> = {
  'requests.received.total': 2,
  'requests.carried_in.total': 3,
  'requests.concluded.total': 27,
  'requests.carried_out.total': 28,
};

const sources = (part: (typeof parts)[number], at: number, year: number): readonly Cells[] =>
  Object.entries(places).map(([key, row]) => ({
    report_id: reportIdOf(part.code, year),
    key,
    value: Number(report(part, at, year)[key]),
    approximate: false,
    section: 'requests',
    table_number: 2,
    row_number: row,
    column_number: 9,
    page: 3,
  }));

const each = <T>(make: (part: (typeof parts)[number], at: number, year: number) => readonly T[]): T[] =>
  years.flatMap((year) => held.flatMap((part, at) => make(part, at, year)));

export const fortyParts: Contents = {
  publishers: parts.map(publisher),
  reports: each((part, at, year) => [report(part, at, year)]),
  findings: each(findings),
  sources: each(sources),
};
