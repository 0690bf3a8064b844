import { afterEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/query/database.ts';
import { everything } from '../../src/query/filter.ts';
import { reasonOf } from '../../src/query/missing-reason.ts';
import { missingSql } from '../../src/query/missing-sql.ts';
import { rankColumn, rankingFigures } from '../../src/query/ranking-figures.ts';
import { editions } from '../../src/schema/editions.ts';
import { indicatorOf, type IndicatorKey } from '../../src/schema/indicators.ts';
import { problems, type Problem } from '../../src/schema/problems.ts';
import { allViews } from '../../src/views/page-views.ts';
import { contextOf } from './context-of.ts';
import { applicants, outcomes, publisher, report } from './fixture.ts';
import { openMemoryDatabase, type Cells } from './memory-database.ts';

/** What each report prints in place of a figure, and whether it was read whole. */
const ways = {
  slash: { name: 'Slash County', stated: 'slash', partial: false },
  blank: { name: 'Blank County', stated: 'blank', partial: false },
  not_read: { name: 'Unread County', stated: null, partial: true },
  not_found: { name: 'Silent County', stated: null, partial: false },
} as const satisfies Partial<Record<Problem, unknown>>;
type Way = keyof typeof ways;
const wayNames = Object.keys(ways) as Way[];

/** Figures of a report that gives whatever a view asks for; of 2020 in the form of 2019, else of 2023 in that of 2021. */
const given = (year: number): Cells => ({
  edition: year === 2020 ? '2019' : '2021',
  sections_read: 'narrative,disclosure,requests,disputes',
  'narrative.items_disclosed': 300,
  'hotline.orders': 500,
  'hotline.on_time_rate': 95,
  'services.accepted': 700,
  'services.on_time_rate': 96,
  ...(year === 2020
    ? { 'disclosure.procurement.projects': 4, 'disclosure.procurement.amount': 8_000_000 }
    : {}),
  ...applicants('received', [8, 1, 1, 0, 0, 0]),
  ...applicants('carried_in', [0, 0, 0, 0, 0, 0]),
  ...applicants('granted', [5, 0, 0, 0, 0, 0]),
  ...applicants('refused.process', [2, 1, 0, 0, 0, 0]),
  ...applicants('refused.state_secret', [1, 0, 0, 0, 0, 0]),
  ...applicants('carried_out', [0, 0, 0, 0, 0, 0]),
  ...outcomes('review', [3, 1, 0, 0]),
  ...outcomes('suit_direct', [2, 0, 0, 0]),
  ...outcomes('suit_after_review', [1, 0, 0, 0]),
});

type Question = {
  readonly view: string;
  /** What the reports lack: these figures and no other. */
  readonly lacks: readonly IndicatorKey[];
  /** The column of the table that has no number then. */
  readonly column?: string;
  readonly year?: number;
};

/** A question of each kind of view that says why a figure is missing. */
const inTables: readonly Required<Omit<Question, 'year'>>[] = [
  { view: 'appeals-outcomes', lacks: ['disputes.review.corrected'], column: 'corrected' },
  { view: 'suits-outcomes', lacks: ['disputes.suit_direct.other'], column: 'other' },
  { view: 'requests-refusals', lacks: ['requests.refused.process.total'], column: 'refused.process' },
  { view: 'channels-by-publisher', lacks: ['narrative.items_disclosed'], column: 'items_disclosed' },
  { view: 'hotline-volume-rate', lacks: ['hotline.orders'], column: 'volume' },
  { view: 'hotline-volume-rate', lacks: ['hotline.on_time_rate'], column: 'hotline_on_time_rate' },
  { view: 'services-volume-rate', lacks: ['services.accepted'], column: 'volume' },
  { view: 'procurement-per-project', lacks: ['disclosure.procurement.projects'], column: 'projects' },
  { view: 'procurement-per-project', lacks: ['disclosure.procurement.amount'], column: 'amount' },
  { view: 'procurement-per-project', lacks: ['disclosure.procurement.amount'], column: 'per_project' },
];

const inCoverage: readonly Question[] = [
  { view: 'requests-by-applicant', lacks: ['requests.received.research'] },
  { view: 'requests-flow', lacks: ['requests.carried_out.total'] },
];

let open: Database | undefined;
afterEach(() => open?.close());

/** A board of one county a way, each with a report that lacks what is asked for in that way. */
async function boardOf(lacks: readonly IndicatorKey[], year: number): Promise<Database> {
  const none = Object.fromEntries(lacks.map((key) => [key, null]));
  const id = (way: Way) => `${way}${year}`;
  open = await openMemoryDatabase({
    publishers: wayNames.map((way, at) =>
      publisher(way, `${at}县`, ways[way].name, 'county', '32', `32990${at + 1}`),
    ),
    reports: wayNames.map((way) =>
      report(way, year, 'region', { ...given(year), ...none, partial: ways[way].partial }),
    ),
    channels: wayNames.map((way) => ({
      report_id: id(way),
      position: 0,
      channel: 'website',
      label: '网站',
      items: 100,
      approximate: false,
    })),
    sources: wayNames.flatMap((way) =>
      ways[way].stated === null
        ? []
        : lacks.map((key) => ({ report_id: id(way), key, problem: ways[way].stated })),
    ),
  });
  return open;
}

const filter = { ...everything, publishers: wayNames };

async function modelOf(id: string, database: Database) {
  const view = allViews.find((each) => each.id === id);
  if (!view) throw new Error(`There is no view ${id}.`);
  return view.model(await database.run(view.query(filter)), { ...(await contextOf('en')), filter });
}

const inWords = (way: Way): string => problems[way].names.en;

describe('why a figure is missing', () => {
  it.each(inTables)('is what the report says, in the table of $view ($column)', async (question) => {
    const { view, lacks, column } = question;
    const database = await boardOf(lacks, view === 'procurement-per-project' ? 2020 : 2023);
    const { table } = await modelOf(view, database);
    const at = table.columns.findIndex(({ id }) => id === column);
    const said = new Map(table.rows.map((row) => [row[0]?.text, row[at]?.reason]));
    expect(Object.fromEntries(said)).toEqual(
      Object.fromEntries(wayNames.map((way) => [ways[way].name, inWords(way)])),
    );
  });

  it('is what the report says, in each cell of the heat map of grounds', async () => {
    const database = await boardOf(['requests.refused.process.total'], 2023);
    const { chart } = await modelOf('requests-refusals', database);
    const cells = chart?.kind === 'heatmap' ? chart.cells : [];
    const process = cells.map((row) => row.find(({ keys }) => keys?.[0]?.includes('process'))?.reason);
    expect(process.toSorted()).toEqual(wayNames.map(inWords).toSorted());
  });

  it.each(inCoverage)('is counted as what the reports say, under $view', async ({ view, lacks }) => {
    const { coverage } = await modelOf(view, await boardOf(lacks, 2023));
    expect(coverage).toMatchObject({ total: 4, shown: 0 });
    const counted = Object.fromEntries((coverage?.reasons ?? []).map(({ name, count }) => [name, count]));
    expect(counted).toEqual(Object.fromEntries(wayNames.map((way) => [inWords(way), 1])));
  });

  it('is what the report says, in the figures of a ranking', async () => {
    const database = await boardOf(['hotline.on_time_rate'], 2023);
    const rows = await database.run(rankingFigures(['hotline_on_time_rate'], filter));
    const said = rows.map((row) => [row.publisher_id, row[rankColumn('hotline_on_time_rate', 'missing')]]);
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(wayNames.map((way) => [way, way])));
  });

  it('tells a measure of the reporting that was not read from one that the report does not give', async () => {
    const database = await boardOf([], 2023);
    const rows = await database.run(
      rankingFigures(['published_on_time', 'tables_right', 'form_complete'], filter),
    );
    const said = (key: 'published_on_time' | 'tables_right' | 'form_complete') =>
      new Map(rows.map((row) => [row.publisher_id, row[rankColumn(key, 'missing')]]));
    const none = new Map(wayNames.map((way) => [way, way === 'not_read' ? 'not_read' : 'not_found']));
    expect(said('published_on_time')).toEqual(none);
    expect(said('tables_right')).toEqual(none);
    expect(said('form_complete')).toEqual(
      new Map(wayNames.map((way) => [way, way === 'not_read' ? 'not_read' : null])),
    );
  });

  it('says of a bulletin read in part that its figure was not read', async () => {
    const bulletin = (id: string, more: Cells): Cells => ({
      bulletin_id: id,
      publisher_id: id,
      year: 2023,
      period: '2023年4月',
      ...more,
    });
    open = await openMemoryDatabase({
      publishers: wayNames.map((way, at) =>
        publisher(way, `${at}县`, ways[way].name, 'county', '32', `32990${at + 1}`),
      ),
      bulletins: [
        bulletin('not_read', { partial: true, 'hotline.on_time_rate': 90 }),
        bulletin('not_found', { partial: false, 'hotline.on_time_rate': 90 }),
        bulletin('slash', { partial: false, 'hotline.orders': 5, 'hotline.on_time_rate': 90 }),
      ],
    });
    const { table, coverage } = await modelOf('hotline-bulletins', open);
    const at = table.columns.findIndex(({ id }) => id === 'orders');
    expect(Object.fromEntries(table.rows.map((row) => [row[0]?.text, row[at]?.reason]))).toEqual({
      'Unread County': inWords('not_read'),
      'Silent County': inWords('not_found'),
      'Slash County': undefined,
    });
    expect(coverage?.reasons).toEqual([
      { name: inWords('not_read'), count: 1 },
      { name: inWords('not_found'), count: 1 },
    ]);
  });

  it('is the same whether it is worked out of a row or in SQL', async () => {
    const keys: readonly IndicatorKey[] = [
      'narrative.items_disclosed',
      'disclosure.procurement.amount',
      'disclosure.fees.amount',
      'requests.received.total',
    ];
    const asked = keys.flatMap((key) =>
      [2018, 2020, 2023].flatMap((year) =>
        [null, ...(Object.keys(editions) as (keyof typeof editions)[])].flatMap((edition) =>
          [true, false].flatMap((partial) =>
            [null, 'slash' as const, 'blank' as const].map((stated) => ({
              key,
              year,
              edition,
              partial,
              stated,
            })),
          ),
        ),
      ),
    );
    const database = await openMemoryDatabase({});
    open = database;
    const quoted = (text: string | null) => (text === null ? 'NULL::VARCHAR' : `'${text}'`);
    const rows = await database.run({
      name: 'reasons',
      sql: asked
        .map(
          ({ key, year, edition, partial, stated }, at) =>
            `SELECT ${at} AS position, ${missingSql('NULL', 'false', [key])} AS missing FROM (SELECT ${year} AS year,
 ${quoted(edition)} AS edition, ${partial} AS partial) r, (SELECT ${quoted(stated)} AS problem) s`,
        )
        .join(' UNION ALL ')
        .concat(' ORDER BY position'),
      needs: {},
      columns: { position: 'number', missing: 'text' },
    });
    expect(rows.map(({ missing }) => missing)).toEqual(
      asked.map(({ key, stated, ...of }) => reasonOf(indicatorOf(key), of, stated)),
    );
  });
});
