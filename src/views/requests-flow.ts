import { flowStations, requestFlow as query, type FlowStation } from '../query/request-flow.ts';
import { requestGroups, requestRows } from '../schema/requests.ts';
import { numberCell, numberColumn, textCell, textColumn } from './cells.ts';
import type { SankeyModel } from './chart-model.ts';
import { defineView } from './define-view.ts';
import type { ViewContext } from './view.ts';
import { basisName, reasonName } from './words.ts';

const intake = ['received', 'carried_in'] as const satisfies readonly FlowStation[];
const outlets = flowStations.filter((station) => station !== 'received' && station !== 'carried_in');

function stationName(station: FlowStation, { say }: ViewContext): string {
  return say(
    station === 'refused' || station === 'unavailable' || station === 'not_processed'
      ? requestGroups[station].names
      : requestRows[station].names,
  );
}

type Flow = { readonly from: string; readonly to: string; readonly name: string; readonly value: number };

function toSankey(sources: readonly Flow[], targets: readonly Flow[], { t }: ViewContext): SankeyModel {
  const present = (flows: readonly Flow[]) => flows.filter(({ value }) => value > 0);
  return {
    kind: 'sankey',
    nodes: [
      ...present(sources).map(({ from, name }) => ({ id: from, name, depth: 0 })),
      { id: 'handled', name: t.views.toHandle, depth: 1 },
      ...present(targets).map(({ to, name }) => ({ id: to, name, depth: 2 })),
    ],
    links: [...present(sources), ...present(targets)].map(({ from, to, value }) => ({
      source: from,
      target: to,
      value,
    })),
    value: { name: t.views.head.count, unit: 'count' },
  };
}

/**
 * From what came in to what became of it, over the reports that give enough for it. What a report does not account for
 * is a flow of its own, so that both sides are always equal.
 */
export const requestsFlow = defineView('requests-flow', query, (rows, context) => {
  const { t, format, say } = context;
  const taking = rows.filter(({ basis }) => basis !== null);
  const sum = (pick: (row: (typeof rows)[number]) => number | null) =>
    taking.reduce((all, row) => all + (pick(row) ?? 0), 0);
  const reports = sum((row) => row.reports);
  const rest = rows.find(({ basis }) => basis === null);
  const [absent, notRead] = [rest?.reports ?? 0, rest?.partial ?? 0];
  const into = (id: string, name: string, value: number): Flow => ({ from: id, to: 'handled', name, value });
  const out = (id: string, name: string, value: number): Flow => ({ from: 'handled', to: id, name, value });
  const sources = [
    ...intake.map((station) =>
      into(
        station,
        stationName(station, context),
        sum((row) => row[station]),
      ),
    ),
    into(
      'excess',
      t.views.excess,
      sum((row) => row.excess),
    ),
  ];
  const targets = [
    ...outlets.map((station) =>
      out(
        station,
        stationName(station, context),
        sum((row) => row[station]),
      ),
    ),
    out(
      'unaccounted',
      t.views.unaccounted,
      sum((row) => row.unaccounted),
    ),
  ];
  const all = sources.reduce((total, { value }) => total + value, 0);
  const most = targets.toSorted((a, b) => b.value - a.value)[0];
  const ofBasis = (basis: string) => taking.find((row) => row.basis === basis)?.reports ?? 0;
  return {
    chart: all === 0 ? null : toSankey(sources, targets, context),
    table: {
      columns: [
        textColumn('station', t.views.head.outcome),
        ...taking.map(({ basis }) => numberColumn(basis ?? '', basisName(basis, context))),
        numberColumn('count', t.views.head.count),
      ],
      rows:
        reports === 0
          ? []
          : [...flowStations, 'excess' as const, 'unaccounted' as const].map((station) => [
              textCell(
                station === 'excess'
                  ? t.views.excess
                  : station === 'unaccounted'
                    ? t.views.unaccounted
                    : stationName(station, context),
              ),
              ...taking.map((row) => numberCell(row[station], 'count', context, 'not_found')),
              numberCell(
                sum((row) => row[station]),
                'count',
                context,
              ),
            ]),
    },
    coverage: {
      unit: 'reports',
      total: reports + absent,
      shown: reports,
      reasons: [
        { name: reasonName('not_read', context), count: notRead },
        { name: reasonName('not_found', context), count: absent - notRead },
      ].filter(({ count }) => count > 0),
    },
    notes:
      reports === 0
        ? []
        : [
            t.views.note.flow(format.exact(reports, 'count')),
            t.views.note.bases(
              format.exact(ofBasis('table'), 'count'),
              format.exact(ofBasis('text'), 'count'),
            ),
          ],
    summary: t.views.sentence(
      reports === 0 || !most
        ? [t.views.nothing]
        : [
            t.views.summary.total(
              say(requestRows.received.names),
              format.exact(
                sum((row) => row.received),
                'count',
              ),
            ),
            t.views.summary.most(most.name, format.exact(most.value, 'count')),
          ],
    ),
  };
});
