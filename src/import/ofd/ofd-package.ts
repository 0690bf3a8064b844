import { ImportError } from '../import-error.ts';
import type { Clock } from '../limits.ts';
import { readZip } from '../read-zip.ts';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { textIn } from '../xml/xml-queries.ts';

/** A part of an OFD file, with the folder that its own paths start from. */
export type OfdPart = { readonly path: string; readonly root: XmlElement };

/** Resolves a path of a part: from the package where it begins with a slash, else from the part's folder. */
function resolve(from: string, path: string): string {
  const plain = path.trim().replaceAll('\\', '/');
  const whole = plain.startsWith('/') ? plain : `${from.slice(0, from.lastIndexOf('/') + 1)}${plain}`;
  const parts: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The parts of an OFD file by their paths, each parsed when asked; capitals make no difference. */
export class OfdPackage {
  readonly #files: ReadonlyMap<string, () => Uint8Array>;
  readonly #clock: Clock;

  constructor(bytes: Uint8Array, clock: Clock) {
    this.#files = new Map(readZip(bytes).map(({ name, read }) => [resolve('', name).toLowerCase(), read]));
    this.#clock = clock;
  }

  /** A part that another one names; null where it is not there. */
  part(from: string, path: string): OfdPart | null {
    const whole = resolve(from, path);
    const read = this.#files.get(whole.toLowerCase());
    return read === undefined ? null : { path: whole, root: parseXml(read(), this.#clock, whole) };
  }

  /** A part that must be there. Throws `ImportError` (`damaged`). */
  need(from: string, path: string): OfdPart {
    const part = this.part(from, path);
    if (part === null) {
      throw new ImportError(
        'damaged',
        'The OFD file is damaged: a part of it is missing.',
        resolve(from, path),
      );
    }
    return part;
  }

  /** The part whose path is the text of an element; null for none. */
  partIn(from: string, element: XmlElement | undefined): OfdPart | null {
    return element === undefined ? null : this.part(from, textIn(element));
  }
}
