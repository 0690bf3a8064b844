import { fetchText } from '../../engine/fetch-file.ts';
import type { Boundaries } from '../../charts/host-map.ts';

/** The name that charts know the host’s map by. */
export const hostMap = 'own';

type Feature = { readonly properties: Readonly<Record<string, unknown>> };

/** Fetches the host’s boundaries and makes them drawable, each named by the first two digits of its region code. */
export async function loadBoundaries(root: URL, file: string, property: string): Promise<void> {
  const [text, { registerBoundaries }] = await Promise.all([
    fetchText(new URL(file, root), file),
    import('../../charts/host-map.ts'),
  ]);
  const collection = JSON.parse(text) as { readonly features: readonly Feature[] };
  const features = collection.features.map((feature) => ({
    ...feature,
    properties: { name: String(feature.properties[property]).slice(0, 2) },
  }));
  // The build has checked its shape: a collection of polygons, each with a region code.
  registerBoundaries(hostMap, { ...collection, features } as unknown as Boundaries);
}
