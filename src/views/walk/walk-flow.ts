import type { SankeyModel } from '../model/chart-model.ts';
import { flowWords } from '../model/flow-words.ts';
import type { Stop, Walk, WalkContext } from './walk.ts';

type FlowPart =
  | { readonly kind: 'node'; readonly node: SankeyModel['nodes'][number]; readonly at: number }
  | { readonly kind: 'link'; readonly link: SankeyModel['links'][number]; readonly at: number };

/** A flow from left to right as upright lines: the nodes of a depth, then the flows that leave them. */
export function partsOfFlow({ nodes, links }: SankeyModel): (readonly FlowPart[])[] {
  const depthOf = new Map(nodes.map(({ id, depth }) => [id, depth ?? 0]));
  const depths = [...new Set(depthOf.values())].toSorted((a, b) => a - b);
  return depths
    .flatMap((depth): FlowPart[][] => [
      nodes.flatMap((node, at) => ((node.depth ?? 0) === depth ? [{ kind: 'node' as const, node, at }] : [])),
      links.flatMap((link, at) =>
        depthOf.get(link.source) === depth ? [{ kind: 'link' as const, link, at }] : [],
      ),
    ])
    .filter((line) => line.length > 0);
}

/** The stops of a flow: how much goes through each node, and how much from one to the next. */
export function walkFlow(model: SankeyModel, { format }: WalkContext): Walk {
  const { nameOf, through } = flowWords(model);
  const amount = (value: number) => `${model.value.name}  ${format.exact(value, model.value.unit)}`;
  const lines = partsOfFlow(model).map((line) =>
    line.map((part): Stop =>
      part.kind === 'node'
        ? { name: part.node.name, words: [amount(through(part.node.id))] }
        : {
            name: `${nameOf(part.link.source)} → ${nameOf(part.link.target)}`,
            words: [amount(part.link.value)],
          },
    ),
  );
  return { along: 'y', lines };
}
