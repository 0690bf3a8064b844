import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BoundariesFile } from '../../schema/manifest.ts';
import { provinces } from '../../schema/publishers.ts';
import { tileGrid } from '../../schema/tile-grid.ts';
import { DataFileError } from './data-error.ts';
import { nameProblems } from './name-problems.ts';
import { parseJson } from './read-data-file.ts';

const fileName = 'boundaries.geojson';

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const polygon = z.array(z.array(position));
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        properties: z.record(z.string(), z.unknown()),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: polygon }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
        ]),
      }),
    )
    .min(1),
});

type Features = z.infer<typeof collection>['features'];

const known = new Set([...Object.keys(provinces), ...Object.keys(tileGrid.without)]);

const isProvinceCode = (value: unknown): boolean => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^\d{2}(?:0000)?$/u.test(text) && known.has(text.slice(0, 2));
};

/** The property that holds a province's code, 2 or 6 digits, in every feature, and another one in each. */
function findProperty(features: Features): string | null {
  const names = Object.keys(features[0]?.properties ?? {});
  const isCode = (name: string) => {
    const values = features.map(({ properties }) => properties[name]);
    return (
      values.every(isProvinceCode) &&
      new Set(values.map((value) => String(value).slice(0, 2))).size === values.length
    );
  };
  return names.find(isCode) ?? null;
}

const isDegrees = ([x, y]: readonly number[]): boolean => Math.abs(x ?? 0) <= 180 && Math.abs(y ?? 0) <= 90;

/**
 * The host's own map, `boundaries.geojson` in a folder: a collection of polygons in degrees (WGS 84) or on a plane, one
 * for each province, with its code in some property. Null where there is none; a `DataFileError` where it is not that.
 */
export async function readBoundaries(folder: string): Promise<BoundariesFile | null> {
  const bytes = await readFile(join(folder, fileName)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (bytes === null) return null;
  const json = parseJson(fileName, bytes);
  const { success, data, error } = collection.safeParse(json);
  if (!success) {
    throw new DataFileError(fileName, nameProblems(json, error.issues));
  }
  const property = findProperty(data.features);
  if (property === null) {
    throw new DataFileError(fileName, [{ kind: 'noProvinceProperty' }]);
  }
  const points = data.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  );
  return {
    file: fileName,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    property,
    planar: !points.every(isDegrees),
  };
}
