import { describePoint } from '../model/describe-point.ts';
import type { MapModel, Point, Tile, TilesModel, TreemapModel } from '../model/chart-model.ts';
import type { Stop, Walk, WalkContext } from './walk.ts';

/** The tiles of a grid, row by row from the left. */
export const tilesInLines = ({ tiles, rows }: TilesModel): (readonly Tile[])[] =>
  Array.from({ length: rows }, (_, row) =>
    tiles.filter((tile) => tile.row === row).toSorted((a, b) => a.column - b.column),
  ).filter((line) => line.length > 0);

type Place = Point & { readonly name: string };

const toStop =
  ({ value }: TilesModel | MapModel | TreemapModel, { t, format }: WalkContext) =>
  (place: Place): Stop => {
    const given =
      place.value === null && place.reason === undefined ? { ...place, reason: t.take.walk.noValue } : place;
    return {
      name: place.name,
      words: [`${value.name}  ${describePoint(given, value.unit, { format })}`],
      ...(place.choose === undefined ? {} : { choose: place.choose }),
    };
  };

/** The stops of a grid of places, a line a row. */
export const walkTiles = (model: TilesModel, context: WalkContext): Walk => ({
  along: 'x',
  lines: tilesInLines(model).map((line) => line.map(toStop(model, context))),
});

/** The stops of places that are drawn as areas, in the order of the model. */
export const walkAreas = (model: MapModel | TreemapModel, context: WalkContext): Walk => ({
  along: 'y',
  lines: [(model.kind === 'map' ? model.areas : model.nodes).map(toStop(model, context))],
});
