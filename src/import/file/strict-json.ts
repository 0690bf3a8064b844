import { getLocation, getNodePath, parse, parseTree, type Node, type ParseError } from 'jsonc-parser';

/** Arrays and objects in one another; a data file has five at most. */
const deepest = 32;

/** Where in a text of JSON: the keys down to it, its line and column, from 1. */
export type JsonPlace = {
  readonly path: readonly (string | number)[];
  readonly line: number;
  readonly column: number;
};

/** What is wrong with a text of JSON. `name`: the key that stands there twice. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';

  constructor(
    readonly kind: 'noUtf8' | 'noJson' | 'twice' | 'tooDeep',
    readonly place: JsonPlace | null,
    readonly key = '',
  ) {
    super(
      `${kind}${place === null ? '' : ` at line ${place.line}, column ${place.column} (${place.path.join(' › ')})`}`,
    );
  }
}

function placeAt(text: string, offset: number, path = getLocation(text, offset).path): JsonPlace {
  const before = text.slice(0, offset).split('\n');
  return {
    path: path.filter((key) => key !== ''),
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

/** The text of UTF-8. Throws a `JsonFault` with the place of what is none. */
function decode(bytes: Uint8Array): string {
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    return strict.decode(bytes);
  } catch {
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      try {
        strict.decode(bytes.subarray(start, end));
      } catch {
        break;
      }
      start = end + 1;
    }
    const lenient = new TextDecoder();
    const before = lenient.decode(bytes.subarray(0, start));
    const text = before + lenient.decode(bytes.subarray(start));
    throw new JsonFault(
      'noUtf8',
      placeAt(text, Math.max(before.length, text.indexOf('\uFFFD', before.length))),
    );
  }
}

/** How many keys a value has, in all of it. Throws a `JsonFault` where it is too deep. */
function countKeys(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > deepest) throw new JsonFault('tooDeep', null);
  const inner: readonly unknown[] = Object.values(value);
  let keys = Array.isArray(value) ? 0 : inner.length;
  for (const each of inner) if (typeof each === 'object') keys += countKeys(each, depth + 1);
  return keys;
}

/** Keys as far as they can be counted without reading: never fewer than there are. */
const countColons = (text: string): number => text.match(/"\s*:/gu)?.length ?? 0;

/** The first key of a text that stands in one object twice. */
function findTwice(text: string): JsonFault | null {
  const root = parseTree(text);
  const open: Node[] = root ? [root] : [];
  for (let node = open.shift(); node; node = open.shift()) {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      const [key] = node.type === 'object' ? (child.children ?? []) : [];
      if (key && seen.has(key.value)) {
        return new JsonFault('twice', placeAt(text, key.offset, getNodePath(node)), String(key.value));
      }
      if (key) seen.add(key.value);
      open.push(child);
    }
  }
  return null;
}

function findSyntaxFault(text: string): JsonFault {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    return new JsonFault('noJson', first ? placeAt(text, first.offset) : null);
  } catch (error) {
    if (error instanceof RangeError) return new JsonFault('tooDeep', null);
    throw error;
  }
}

/**
 * The value of JSON, a text or its bytes in UTF-8, in which no key stands twice and nothing is deeper than a data file can be. Throws a
 * `JsonFault` with its place otherwise.
 */
export function parseStrictJson(json: Uint8Array | string): unknown {
  const text = typeof json === 'string' ? json : decode(json);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw findSyntaxFault(text);
  }
  const twice = countColons(text) > countKeys(value) ? findTwice(text) : null;
  if (twice) throw twice;
  return value;
}
