import type { XmlElement } from '../xml/parse-xml.ts';
import { childrenOf, findAll } from '../xml/xml-queries.ts';
import type { OfdPackage, OfdPart } from './ofd-package.ts';

/** What pages refer to by number: how to draw (colours, widths), and drawings used more than once. */
export type OfdResources = {
  readonly drawParams: ReadonlyMap<string, XmlElement>;
  readonly units: ReadonlyMap<string, XmlElement>;
};

/** The resources that the parts named in some elements hold. */
export function readResources(
  file: OfdPackage,
  from: readonly { readonly part: OfdPart; readonly names: readonly string[] }[],
): OfdResources {
  const drawParams = new Map<string, XmlElement>();
  const units = new Map<string, XmlElement>();
  for (const { part, names } of from) {
    const elements = names.flatMap((name) => [...findAll(part.root, name)]);
    for (const element of elements) {
      const resource = file.partIn(part.path, element);
      if (resource === null) continue;
      for (const each of findAll(resource.root, 'DrawParam')) drawParams.set(each.attributes.ID ?? '', each);
      for (const each of findAll(resource.root, 'CompositeGraphicUnit'))
        units.set(each.attributes.ID ?? '', each);
    }
  }
  return { drawParams, units };
}

/** A setting of an object: its own, else that of its draw parameters and of those that they build on. */
export function findSetting<Found>(
  object: XmlElement,
  inherited: string | undefined,
  resources: OfdResources,
  find: (element: XmlElement) => Found | undefined,
): Found | undefined {
  const ofObject = find(object);
  let id = object.attributes.DrawParam ?? inherited;
  let found = ofObject;
  for (let steps = 0; found === undefined && id !== undefined && steps < 8; steps++) {
    const param = resources.drawParams.get(id);
    if (param === undefined) return undefined;
    found = find(param);
    id = param.attributes.Relative;
  }
  return found;
}

export const firstChild =
  (name: string) =>
  (element: XmlElement): XmlElement | undefined =>
    childrenOf(element, name)[0];
