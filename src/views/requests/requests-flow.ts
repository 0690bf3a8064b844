import {
  flowReasons,
  flowStations,
  reasonColumn,
  tableKeys,
  type FlowStation,
} from '../../query/flow-stations.ts';
import { enoughPublishers } from '../../query/enough.ts';
import { requestFlow as query } from '../../query/request-flow.ts';
import type { RowOf } from '../../query/query.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import { requestGroups, requestRows } from '../../schema/requests.ts';
import { numberCell, numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import type { SankeyModel } from '../model/chart-model.ts';
import { isThin, refusing, summedGroup, summedNotes } from '../model/comparable.ts';
import { toCoverage } from '../model/coverage.ts';
import { defineView } from '../model/define-view.ts';
import { groupName } from '../model/group-words.ts';
import { describeParts, toSummary } from '../model/summary.ts';
import type { OneReport, TableCell, ViewContext } from '../model/view.ts';
import { basisName, publisherName, scopeName } from '../model/names.ts';

type Row = RowOf<ReturnType<typeof query>['columns']>;

const intake = ['received', 'carried_in'] as const satisfies readonly FlowStation[];
const outlets = flowStations.filter((station) => station !== 'received' && station !== 'carried_in');

function stationName(station: FlowStation, { say }: ViewContext): string {
  return say(
    station === 'refused' || station === 'unavailable' || station === 'not_processed'
      ? requestGroups[station].names
      : requestRows[station].names,
  );
}

const sumOf = (rows: readonly Row[], pick: (row: Row) => number | null): number =>
  rows.reduce((all, row) => all + (pick(row) ?? 0), 0);

type Node = SankeyModel['nodes'][number];
type Flow = { readonly source: string; readonly target: string; readonly value: number; readonly node: Node };

/** What came in, from tables and from the text apart where there are both. */
function intakeFlows(rows: readonly Row[], context: ViewContext): Flow[] {
  const { t } = context;
  const into = (node: Node, value: number): Flow => ({
    source: node.id,
    target: 'handled',
    value,
    node: { ...node, depth: 0 },
  });
  return [
    ...intake.flatMap((station) =>
      rows.map((row, index) => {
        const name = stationName(station, context);
        const [first] = rows;
        return into(
          {
            id: `${station}.${row.basis ?? ''}`,
            name: rows.length > 1 ? t.views.onBasis(name, basisName(row.basis, context)) : name,
            short: index > 0 ? t.views.toldShort : name,
            ...(index > 0 ? { like: `${station}.${first?.basis ?? ''}`, told: true } : {}),
          },
          row[station] ?? 0,
        );
      }),
    ),
    into(
      { id: 'excess', name: t.views.excess },
      sumOf(rows, (row) => row.excess),
    ),
  ];
}

/** What became of them: every outcome, and behind those that have several grounds or reasons each of these. */
function outletFlows(rows: readonly Row[], context: ViewContext): Flow[] {
  const { t, say } = context;
  const flow = (source: string, depth: number, node: Node, value: number): Flow => ({
    source,
    target: node.id,
    value,
    node: { ...node, depth },
  });
  return [
    ...outlets.map((station) =>
      flow(
        'handled',
        2,
        { id: station, name: stationName(station, context) },
        sumOf(rows, (row) => row[station]),
      ),
    ),
    flow(
      'handled',
      2,
      { id: 'unaccounted', name: t.views.unaccounted },
      sumOf(rows, (row) => row.unaccounted),
    ),
    ...flowReasons.map(({ station, row: reason }) =>
      flow(
        station,
        3,
        { id: reason, name: say(requestRows[reason].names), like: station },
        sumOf(rows, (row) => row[reasonColumn(reason)] ?? null),
      ),
    ),
  ];
}

function toSankey(sources: readonly Flow[], targets: readonly Flow[], { t }: ViewContext): SankeyModel {
  const flows = [...sources, ...targets].filter(({ value }) => value > 0);
  const known = new Set(flows.map(({ node }) => node.id));
  return {
    kind: 'sankey',
    nodes: [
      ...flows.filter(({ node }) => node.depth === 0).map(({ node }) => unlike(node, known)),
      { id: 'handled', name: t.views.toHandle, depth: 1 },
      ...flows.filter(({ node }) => node.depth !== 0).map(({ node }) => node),
    ],
    links: flows.map(({ source, target, value }) => ({ source, target, value })),
    value: { name: t.views.head.count, unit: 'count' },
  };
}

/** A node that is like one that is not drawn has a colour of its own. */
function unlike({ like, ...node }: Node, known: ReadonlySet<string>): Node {
  return like !== undefined && known.has(like) ? { ...node, like } : node;
}

/** Every station, each ground or reason below it, and what reports tell without one. */
function tableRows(rows: readonly Row[], context: ViewContext): TableCell[][] {
  const { t, say } = context;
  const line = (
    name: string,
    pick: (row: Row) => number | null,
    keys: readonly IndicatorKey[] = [],
  ): TableCell[] => [
    textCell(name),
    ...rows.map((row) => {
      const cell = numberCell(pick(row), 'count', context);
      if (cell.value === null) return { ...cell, reason: t.views.nothingAdded };
      return row.report_id === null || keys.length === 0 ? cell : { ...cell, reportId: row.report_id, keys };
    }),
    numberCell(sumOf(rows, pick), 'count', context),
  ];
  return [
    ...flowStations.flatMap((station) => {
      const reasons = flowReasons.filter((reason) => reason.station === station);
      const name = stationName(station, context);
      const within = (row: Row) =>
        reasons.reduce((all, { row: reason }) => all + (row[reasonColumn(reason)] ?? 0), 0);
      const rest = (row: Row) => (row[station] === null ? null : row[station] - within(row));
      return [
        line(name, (row) => row[station], tableKeys(station)),
        ...reasons.map(({ row: reason }) =>
          line(
            t.views.within(name, say(requestRows[reason].names)),
            (row) => row[reasonColumn(reason)] ?? null,
            [`requests.${reason}.total`],
          ),
        ),
        ...(reasons.length > 0 && sumOf(rows, rest) > 0
          ? [line(t.views.within(name, t.views.noReason), rest)]
          : []),
      ];
    }),
    line(t.views.excess, (row) => row.excess),
    line(t.views.unaccounted, (row) => row.unaccounted),
  ];
}

/** Why no sum is drawn: fewer than five reports of its group and year give enough for it. */
function refuseFlow(first: Row | undefined, given: number, context: ViewContext): string | null {
  if (!isThin(given, context)) return null;
  const { t, format } = context;
  const group = first ? groupName(first, first.chosen_year, context) : null;
  const count = (value: number) => format.exact(value, 'count');
  return group === null ? t.groups.nobody : t.groups.tooFew(group, count(given), count(enoughPublishers));
}

const reportName = (row: Row, context: ViewContext): string =>
  context.t.views.withYearAndScope(
    publisherName(row, context),
    context.format.exact(row.year ?? 0, 'year'),
    scopeName(row.scope, context),
  );

/** Whether a report is of the year and scope whose reports were summed. */
const isOfGroup =
  ([first]: readonly Row[]) =>
  ({ year, scope }: Row): boolean =>
    year === first?.chosen_year && (scope ?? 'unknown') === first.group_scope;

/** The report that a flow is of, and others that it could be of. */
const oneOf = ([shown, ...others]: readonly Row[], context: ViewContext): OneReport | null =>
  shown
    ? {
        name: reportName(shown, context),
        others: others.flatMap((row) =>
          row.publisher_id === null || row.year === null
            ? []
            : [{ name: reportName(row, context), publisherId: row.publisher_id, year: row.year }],
        ),
      }
    : null;

/**
 * From what came in to what became of it, over the reports of a group that give enough for it; where these are too few to
 * add up, of one report (`oneFlows`), which is named. What a report does not account for is a flow of its own, so that both
 * sides are always equal.
 */
export const requestsFlow = defineView(
  'requests-flow',
  query,
  (rows, context) => {
    const { t, format, say } = context;
    const summed = rows.filter((row) => row.publisher_id === null);
    const given = sumOf(
      summed.filter(({ basis }) => basis !== null),
      (row) => row.reports,
    );
    const thin = refuseFlow(summed[0], given, context);
    const single = rows.filter((row) => row.publisher_id !== null);
    const opened = thin === null ? null : oneOf(single, context);
    const refused = opened === null ? thin : null;
    const one = opened ?? (given === 1 ? oneOf(single.filter(isOfGroup(summed)), context) : null);
    const shown = opened === null ? summed : single.slice(0, 1);
    const taking = shown.filter(({ basis }) => basis !== null);
    const reports = sumOf(taking, (row) => row.reports);
    const sources = intakeFlows(taking, context);
    const targets = outletFlows(taking, context);
    const all = sources.reduce((total, { value }) => total + value, 0);
    const outcomes = targets.flatMap(({ node: { depth, name }, value }) =>
      depth === 2 && value > 0 ? [{ name, value }] : [],
    );
    const ofBasis = (basis: string) => taking.find((row) => row.basis === basis)?.reports ?? 0;
    const received = sumOf(taking, (row) => row.received);
    return {
      ...refusing(refused),
      ...(opened === null && summedGroup(summed[0], context)),
      ...(one === null ? {} : { one }),
      chart: all === 0 || refused !== null ? null : toSankey(sources, targets, context),
      table: {
        columns: [
          textColumn('station', t.views.head.outcome),
          ...taking.map(({ basis }) => numberColumn(basis ?? '', basisName(basis, context))),
          numberColumn('count', t.views.head.count),
        ],
        rows: reports === 0 ? [] : tableRows(taking, context),
      },
      coverage:
        opened === null
          ? toCoverage(
              'reports',
              summed.map((row) => ({ ...row, total: row.reports, shown: row.taking })),
              context,
            )
          : null,
      notes:
        reports === 0
          ? []
          : [
              ...(opened === null
                ? [
                    ...summedNotes(summed[0], context),
                    t.views.note.flow(format.exact(reports, 'count')),
                    t.views.note.bases(
                      format.exact(ofBasis('table'), 'count'),
                      format.exact(ofBasis('text'), 'count'),
                    ),
                  ]
                : [t.views.note.oneFlow(format.exact(enoughPublishers, 'count'))]),
              t.views.note.flowReasons,
            ],
      summary:
        refused ??
        toSummary(
          outcomes.length === 0
            ? []
            : [
                t.views.summary.total(say(requestRows.received.names), format.exact(received, 'count')),
                ...describeParts(outcomes, (value) => format.exact(value, 'count'), context),
              ],
          context,
        ),
    };
  },
  { wide: true },
);
