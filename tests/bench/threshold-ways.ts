import type { Thresholds } from '../../src/engine/thresholds.ts';
import { everything } from '../../src/query/filter.ts';
import { latestReports } from '../../src/query/latest-reports.ts';
import type { Query } from '../../src/query/query.ts';
import { figurePlaces } from '../../src/query/source.ts';
import { measureTrend } from '../../src/query/yearly-values.ts';
import { measures, type MeasureKey } from '../../src/schema/measures.ts';
import { filters, questions } from './scale-questions.ts';

/** What a page of the tests does once the engine is open; the milliseconds of what is measured. */
export type Task =
  | { readonly do: 'in turn'; readonly before: readonly Query[]; readonly asked: readonly Query[] }
  | {
      readonly do: 'together';
      readonly before: readonly Query[];
      readonly asked: readonly (readonly Query[])[];
    }
  | {
      readonly do: 'called off';
      readonly before: readonly Query[];
      readonly called: readonly Query[];
      readonly asked: Query;
    };

/** One side of a threshold: so many reports, and what is asked of them. */
type Side = {
  readonly side: string;
  readonly reports: number;
  readonly task: (reportIds: readonly string[]) => Task;
};

/** A quicker way: the limits with which it is taken and with which it is not, all else alike, and both sides of its limit. */
export type Way = {
  readonly threshold: keyof Thresholds;
  readonly what: string;
  readonly taken: Partial<Thresholds>;
  readonly not: Partial<Thresholds>;
  readonly sides: readonly Side[];
};

const [below, above] = [50_000, 200_000];
/** Enough for what is kept to be seen. */
const few = 10_000;
const onBothSides = (task: Task): readonly Side[] => [
  { side: `${below} reports`, reports: below, task: () => task },
  { side: `${above} reports`, reports: above, task: () => task },
];

const all = Object.values(questions);
const first = all.map((question) => question(everything));
const pages = filters.slice(0, 8).map((filter) => all.map((question) => question(filter)));
const [before = [], next = []] = pages;
const [asked] = next;
if (!asked) throw new Error('There is no question.');

/** Answers are not kept while another way is measured: they would be given instead. */
const keptAnswers = 0;

/** Some questions, and the same again: the second time is measured. */
const again = (asked: readonly Query[]): Task => ({ do: 'in turn', before: asked, asked });

const ranked = filters.flatMap((filter) => [
  latestReports('top', 'items_disclosed', filter, 'year'),
  latestReports('newest', 'disclosure_rate', filter, 'latest'),
]);
const trends = (many: number): readonly Query[] =>
  (Object.keys(measures) as MeasureKey[])
    .slice(0, many)
    .map((key) => measureTrend(`trend-${key}`, key, everything));
const toggled = (many: number): readonly Query[] =>
  filters.flatMap((filter) => all.map((question) => question(filter))).slice(0, many);
const listed = (rows: number): Query => ({
  name: 'listed',
  sql: `SELECT report_id FROM reports ORDER BY report_id LIMIT ${rows}`,
  needs: { reports: ['report_id'] },
  columns: { report_id: 'text' },
});
/** Takes seconds, however few reports there are. */
const long: Query = {
  name: 'long',
  sql: `SELECT count(*) FILTER (hash(r.report_id, t.i) % 7 = 0) AS n FROM reports r, range(5000) t(i)`,
  needs: { reports: ['report_id'] },
  columns: { n: 'number' },
};
const places = (ids: readonly string[], from: number, many: number): readonly Query[] =>
  ids.slice(from, from + many).map(figurePlaces);

export const ways: readonly Way[] = [
  {
    threshold: 'atOnce',
    what: 'the questions of a page, two of them under way instead of one',
    taken: { longFrom: Infinity, keptAnswers },
    not: { longFrom: Infinity, atOnce: 1, keptAnswers },
    sides: onBothSides({ do: 'together', before: first, asked: pages }),
  },
  {
    threshold: 'longFrom',
    what: 'the questions of a page, each alone instead of overlapping',
    taken: { longFrom: 0, keptAnswers },
    not: { longFrom: Infinity, keptAnswers },
    sides: onBothSides({ do: 'together', before: first, asked: pages }),
  },
  {
    threshold: 'longFrom',
    what: 'a question after those of a page were called off, each alone instead of overlapping',
    taken: { longFrom: 0, keptAnswers },
    not: { longFrom: Infinity, keptAnswers },
    sides: onBothSides({ do: 'called off', before: first, called: before, asked }),
  },
  {
    threshold: 'longFrom',
    what: 'a question after one of seconds was called off, which had the engine alone instead of overlapping',
    taken: { longFrom: 0, keptAnswers },
    not: { longFrom: Infinity, keptAnswers },
    sides: [
      {
        side: `${few} reports`,
        reports: few,
        task: () => ({ do: 'called off', before: [asked], called: [long], asked }),
      },
    ],
  },
  {
    threshold: 'quickUpTo',
    what: 'reports ranked under another filter, of tables that hold them anew',
    taken: { quickUpTo: Infinity, keptAnswers },
    not: { quickUpTo: 0, keptAnswers },
    sides: onBothSides({ do: 'in turn', before: ranked.slice(0, 2), asked: ranked.slice(2) }),
  },
  {
    threshold: 'quickUpTo',
    what: 'the same, with the first question',
    taken: { quickUpTo: Infinity, keptAnswers },
    not: { quickUpTo: 0, keptAnswers },
    sides: onBothSides({ do: 'in turn', before: [], asked: ranked.slice(0, 4) }),
  },
  {
    threshold: 'choosingFrom',
    what: 'where the figures of a report stand, and of four more, read alone instead of with all others',
    taken: { choosingFrom: 0, keptAnswers },
    not: { choosingFrom: Infinity, keptAnswers },
    sides: [500, 20_000].map((reports) => ({
      side: `${reports} reports`,
      reports,
      task: (ids) => ({ do: 'in turn', before: [], asked: places(ids, 0, 5) }),
    })),
  },
  {
    threshold: 'filesAhead',
    what: 'a first question about all years, files decoded ahead',
    taken: { keptAnswers },
    not: { filesAhead: 1, keptAnswers },
    sides: onBothSides({ do: 'in turn', before: [], asked: first.slice(0, 1) }),
  },
  {
    threshold: 'keptParts',
    what: 'where the figures of some reports stand, asked again',
    taken: { choosingFrom: 0, keptAnswers },
    not: { choosingFrom: 0, keptParts: 0, keptAnswers },
    sides: [4, 5].map((many) => ({
      side: `${many} reports in turn`,
      reports: few,
      task: (ids) => again(places(ids, 0, many)),
    })),
  },
  {
    threshold: 'keptPrepared',
    what: 'trends of some measures, asked again',
    taken: { keptAnswers },
    not: { keptPrepared: 0, keptAnswers },
    sides: [20, 30].map((many) => ({
      side: `${many} measures in turn`,
      reports: below,
      task: () => again(trends(many)),
    })),
  },
  {
    threshold: 'keptAnswers',
    what: 'questions under some filters, asked again',
    taken: {},
    not: { keptAnswers },
    sides: [100, 110].map((many) => ({
      side: `${many} questions in turn`,
      reports: few,
      task: () => again(toggled(many)),
    })),
  },
  {
    threshold: 'keptRows',
    what: 'a list, asked again',
    taken: {},
    not: { keptRows: 0 },
    sides: [2000, 2001].map((rows) => ({
      side: `${rows} rows`,
      reports: few,
      task: () => again([listed(rows)]),
    })),
  },
];
