import { SaxesParser } from 'saxes';
import { ImportError } from '../import-error.ts';
import { limits, type Clock } from '../limits.ts';

/**
 * An element of an XML file; names are without their prefix, since offices and their older and stricter editions differ
 * in namespaces, not in words. Of two attributes that differ by prefix alone the first counts.
 */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

type Open = XmlElement & { readonly children: XmlNode[] };

const slice = 256 * 1024;
/** What XML forbids, yet some programs write; it means nothing. */
const forbidden = /(?![\t\n\r])\p{Cc}|&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/giu;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const name in attributes) plain[withoutPrefix(name)] ??= attributes[name] ?? '';
  return plain;
}

/**
 * The tree of an XML file. Throws `ImportError`: `damaged` (it is not well-formed, or ends too soon; `place` names the
 * part), `too_large`, `too_deep`.
 */
export function parseXml(bytes: Uint8Array, clock: Clock, place: string): XmlElement {
  if (bytes.length > limits.bytes) {
    throw new ImportError('too_large', 'A part of the file is larger than a report can be.', place);
  }
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const add = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > limits.elements)
      throw new ImportError('too_large', 'The file holds more than a report can.', place);
    if (open.length > limits.levels)
      throw new ImportError('too_deep', 'The file is nested too deeply.', place);
    const element: Open = {
      name: withoutPrefix(name),
      attributes: withoutPrefixes(attributes),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', add);
  parser.on('cdata', add);
  try {
    const text = decode(bytes).replace(forbidden, '');
    for (let at = 0; at < text.length; at += slice) {
      clock.check(place);
      parser.write(text.slice(at, at + slice));
    }
    parser.close();
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('damaged', 'The file is damaged: a part of it cannot be read.', place);
  }
  const [element] = root.children.filter((child) => typeof child !== 'string');
  if (!element) throw new ImportError('damaged', 'The file is damaged: a part of it is empty.', place);
  return element;
}
