import type { SankeyModel } from './chart-model.ts';

/** Names of a flow's nodes, and how much goes through each: the larger of what comes in and what goes out. */
export function flowWords({ nodes, links }: SankeyModel) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const sum = (side: 'source' | 'target', id: string) =>
    links.filter((link) => link[side] === id).reduce((all, { value }) => all + value, 0);
  return {
    nameOf: (id: string): string => names.get(id) ?? id,
    through: (id: string): number => Math.max(sum('source', id), sum('target', id)),
  };
}
