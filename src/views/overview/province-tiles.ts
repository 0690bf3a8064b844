import { provinceOfCode } from '../../places/place-code.ts';
import { provinces, type ProvinceCode } from '../../schema/publishers.ts';
import { tileGrid } from '../../schema/tile-grid.ts';
import type { AxisModel, MapModel, Point, Tile, TilesModel } from '../model/chart-model.ts';
import type { ViewContext } from '../model/view.ts';

const isProvince = (code: string): code is ProvinceCode => Object.hasOwn(provinces, code);

/** Whether the filter leaves a province out, and all that lies in it: then nothing is missing of it. */
export function isLeftOut(province: string | null, { filter }: ViewContext): boolean {
  const chosen = [...filter.provinces, ...filter.places.map(provinceOfCode)];
  return chosen.length > 0 && !chosen.some((each) => each === province);
}

/** The grid of the country: what `pointOf` gives for each province, and a blank where no such reports are published. */
export function toTiles(
  pointOf: (province: ProvinceCode) => Point,
  value: AxisModel,
  context: ViewContext,
): TilesModel {
  const { say, t } = context;
  const shown = (id: ProvinceCode): Point =>
    isLeftOut(id, context) ? { value: null, reason: t.views.leftOut } : pointOf(id);
  const held = Object.entries(tileGrid.provinces).flatMap(([id, { column, row, short }]): readonly Tile[] =>
    isProvince(id)
      ? [{ ...shown(id), id, choose: id, name: say(provinces[id].names), short: say(short), column, row }]
      : [],
  );
  const blank = Object.entries(tileGrid.without).map(([id, { column, row, short, names }]): Tile => ({
    id,
    name: say(names),
    short: say(short),
    column,
    row,
    value: null,
    reason: t.views.noSuchReports,
    blank: true,
  }));
  const { columns, rows } = tileGrid;
  return { kind: 'tiles', columns, rows, tiles: [...held, ...blank], value };
}

/** The same values on a map of the host's own, which is registered under a name. */
export const toMap = ({ tiles, value }: TilesModel, map: string, planar: boolean): MapModel => ({
  kind: 'map',
  map,
  planar,
  areas: tiles.filter(({ blank }) => blank !== true),
  value,
});
