const square = (id: string, x: number, y: number) => ({
  type: 'Feature' as const,
  properties: { name: id },
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

/** Made-up boundaries: squares in a row, on a plane. No country has them. */
export const squares = {
  type: 'FeatureCollection' as const,
  features: [square('11', 0, 0), square('12', 10, 0), square('13', 20, 0)],
};
