import type { Clock } from '../limits.ts';
import { readZip } from '../read-zip.ts';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { childrenOf } from '../xml/xml-queries.ts';

/** A relation of a part to another: the last word of its type (officeDocument, styles, aFChunk), and the other's name. */
export type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** The parts of an Office file (.docx, .xlsx; ECMA-376 part 2). `xml` and `bytes` are null where the part is not there. */
export type OfficePackage = {
  readonly bytes: (part: string) => Uint8Array | null;
  readonly xml: (part: string) => XmlElement | null;
  /** The relations of a part; of the package itself for ''. */
  readonly relations: (part: string) => readonly Relation[];
};

/** A target beside the folder of the part that names it. */
function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Opens an Office file; nothing is unpacked before it is asked for. Throws `ImportError` as `readZip` and `parseXml`. */
export function openPackage(bytes: Uint8Array, clock: Clock): OfficePackage {
  const files = new Map(readZip(bytes).map((file) => [file.name.toLowerCase(), file]));
  const read = (part: string): Uint8Array | null => files.get(part.toLowerCase())?.read() ?? null;
  const xml = (part: string): XmlElement | null => {
    const found = read(part);
    return found === null ? null : parseXml(found, clock, part);
  };
  return {
    bytes: read,
    xml,
    relations: (part) => {
      const list = xml(part.replace(/([^/]*)$/u, '_rels/$1.rels'));
      return childrenOf(list ?? undefined, 'Relationship')
        .filter(({ attributes }) => attributes.TargetMode !== 'External')
        .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
          id: Id,
          type: Type.replace(/^.*\//u, ''),
          target: resolve(part, Target),
        }));
    },
  };
}
