import { MapChart } from 'echarts/charts';
import { registerMap, use } from 'echarts/core';

/** A feature collection as it was parsed. */
export type Boundaries = Parameters<typeof registerMap>[1];

/** Makes the host's boundaries drawable under a name; features are then known by their region code. */
export function registerBoundaries(name: string, boundaries: Boundaries): void {
  use([MapChart]);
  registerMap(name, boundaries);
}
