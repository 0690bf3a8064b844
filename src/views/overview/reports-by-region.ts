import { regionReports } from '../../query/region-reports.ts';
import type { RowOf } from '../../query/query.ts';
import { numberCell, numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import type { TreeNode } from '../model/chart-model.ts';
import { defineView } from '../model/define-view.ts';
import { summariseValues } from '../model/summary.ts';
import type { TableCell, ViewContext, ViewModel } from '../model/view.ts';
import { provinceName, publisherName } from '../model/names.ts';

type Row = RowOf<ReturnType<typeof regionReports>['columns']>;

/** A region on the way from the country to a place: where it is in the tree, and its name. */
export type RegionStep = { readonly at: string; readonly name: string };

/** The model of a place in the tree of regions, with the way to it and what lies below, for drilling outside the chart. */
export type RegionModel = ViewModel & {
  readonly path: readonly RegionStep[];
  readonly below: readonly (TreeNode & { readonly publisher: boolean })[];
};

/** Whether a view’s model is one of a place in the tree of regions. */
export const isRegionModel = (model: ViewModel): model is RegionModel => 'below' in model;

const placeOf = (code: string): string => code.replace(/(?:00){1,2}$/, '');

function nameOf(row: Row, context: ViewContext): string {
  if (row.kind === 'own') return context.t.views.regionOwn;
  return row.kind === 'unknown' ? context.t.views.provinceUnknown : publisherName(row, context);
}

/** Reports held in the regions of a place, one step of the tree at a time: as areas, and as a list of what can be opened. */
export function toRegionModel(at: string, rows: readonly Row[], context: ViewContext): RegionModel {
  const { t, format } = context;
  const steps = rows
    .filter(({ kind }) => kind === 'path')
    .map((row): RegionStep => ({ at: placeOf(row.code ?? ''), name: publisherName(row, context) }));
  const isOwn = at.length === 6 && at.endsWith('00');
  const path = isOwn ? [...steps, { at, name: t.views.regionOwn }] : steps;
  const counted = rows.filter(({ kind }) => kind !== 'path');
  const below = counted.map((row) => ({
    id: row.code ?? '',
    name: nameOf(row, context),
    ...(at === '' && row.kind === 'region' ? { short: provinceName(placeOf(row.code ?? ''), context) } : {}),
    value: row.reports ?? 0,
    publisher: row.kind === 'publisher',
    ...(row.code === null ? {} : { choose: row.code }),
    ...(row.kind === 'publisher'
      ? {}
      : { detail: t.views.publishersIn(format.exact(row.publishers ?? 0, 'count')) }),
  }));
  const nameCell = (node: (typeof below)[number]): TableCell =>
    node.publisher ? { ...textCell(node.name), publisherId: node.id } : textCell(node.name);
  return {
    path,
    below,
    chart:
      below.length === 0
        ? null
        : { kind: 'treemap', nodes: below, value: { name: t.views.head.reports, unit: 'count' } },
    table: {
      columns: [
        textColumn('region', at.length === 6 ? t.views.head.publisher : t.views.head.region),
        numberColumn('reports', t.views.head.reports),
        numberColumn('publishers', t.views.head.publishers),
      ],
      rows: counted.map((row, index) => [
        nameCell(below[index] ?? { id: '', name: '', value: 0, publisher: false }),
        numberCell(row.reports, 'count', context),
        numberCell(row.publishers, 'count', context),
      ]),
    },
    coverage: null,
    notes: below.length === 0 ? [] : [t.views.note.regionsByCode],
    summary:
      below.length === 0
        ? ''
        : summariseValues(
            below.map(({ name, value }) => ({ name, value })),
            'count',
            context,
          ),
  };
}

/** Reports held, by region, at a place in the tree of regions. */
export const reportsByRegion = (at: string) =>
  defineView(
    'reports-by-region',
    (filter) => regionReports(filter, at),
    (rows, context) => toRegionModel(at, rows, context),
  );
