import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from '../../src/cli/data/read-boundaries.ts';
import { squareOf } from '../charts/squares.ts';

async function read(content: string | null) {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-boundaries-'));
  if (content !== null) await writeFile(join(folder, 'boundaries.geojson'), content);
  return readBoundaries(folder);
}

const collection = (...features: readonly unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });

describe('boundaries of the host’s own', () => {
  it('are none where there is no file', async () => {
    expect(await read(null)).toBeNull();
  });

  it('are known by whichever property holds a province’s code, two digits or six', async () => {
    const two = collection(
      squareOf({ name: 'A', code: '11' }, 0, 0),
      squareOf({ name: 'B', code: '32' }, 10, 0),
    );
    expect(await read(two)).toMatchObject({ file: 'boundaries.geojson', property: 'code', planar: false });
    expect(await read(collection(squareOf({ adcode: '110000' }, 0, 0)))).toMatchObject({
      property: 'adcode',
    });
  });

  it('are on a plane where they leave what degrees can be', async () => {
    expect(await read(collection(squareOf({ code: '11' }, 500_000, 4_000_000)))).toMatchObject({
      planar: true,
    });
  });

  it.each([
    ['no JSON', '<html>', /no JSON/],
    ['no collection', '{"type":"Feature"}', /at type/],
    [
      'no polygons',
      collection({
        type: 'Feature',
        properties: { code: '11' },
        geometry: { type: 'Point', coordinates: [0, 0] },
      }),
      /geometry/,
    ],
    ['no code', collection(squareOf({ name: 'A' }, 0, 0)), /no property/],
    ['a county', collection(squareOf({ code: '110101' }, 0, 0)), /no property/],
    [
      'the same province twice',
      collection(squareOf({ code: '11' }, 0, 0), squareOf({ code: '110000' }, 1, 0)),
      /no property/,
    ],
  ])('are refused with %s, by name', async (_, content, said) => {
    await expect(read(content)).rejects.toThrow(said);
    await expect(read(content)).rejects.toThrow(/boundaries\.geojson/);
  });
});
