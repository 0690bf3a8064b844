import { noLetterhead, type Letterhead } from '../../documents/matter/letterhead.ts';

const storageKey = 'gongkai-letterhead';
const names = Object.keys(noLetterhead) as readonly (keyof Letterhead)[];
const longest = 200;

function parse(stored: string | null): Letterhead {
  const read: unknown = JSON.parse(stored ?? '{}');
  if (typeof read !== 'object' || read === null) return noLetterhead;
  const found = new Map<string, unknown>(Object.entries(read));
  return Object.fromEntries(
    names.map((name) => {
      const text = found.get(name);
      return [name, typeof text === 'string' ? text.slice(0, longest) : ''];
    }),
  ) as Letterhead;
}

/** The letterhead that was typed last on this device; an empty one where there is none, or none can be read. */
export function readLetterhead(): Letterhead {
  try {
    return parse(localStorage.getItem(storageKey));
  } catch {
    return noLetterhead;
  }
}

/** Keeps a letterhead on this device; false where it cannot (storage full, or forbidden). */
export function keepLetterhead(letterhead: Letterhead): boolean {
  try {
    localStorage.setItem(storageKey, JSON.stringify(letterhead));
    return true;
  } catch {
    return false;
  }
}
