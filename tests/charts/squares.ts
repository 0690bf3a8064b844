/** A square on a plane, ten units wide. No country has such boundaries. */
export const squareOf = (properties: Readonly<Record<string, string>>, x: number, y: number) => ({
  type: 'Feature' as const,
  properties,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [x, y],
        [x + 10, y],
        [x + 10, y + 10],
        [x, y + 10],
        [x, y],
      ],
    ],
  },
});

/** Made-up boundaries: squares in a row. */
export const squares = {
  type: 'FeatureCollection' as const,
  features: ['11', '12', '13'].map((name, at) => squareOf({ name }, 10 * at, 0)),
};
