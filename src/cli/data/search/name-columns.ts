import type { Text } from '../../../schema/axis.ts';
import type { NameColumns } from '../../../schema/search-index.ts';
import { readAloud } from '../places/read-aloud.ts';
import { register } from '../places/register.ts';

export type Findable = { readonly id: string; readonly region: string; readonly names: Text };

/** A name in the parts that it is made of: the regions that it lies in, from the top, and what follows them. */
function partsOf({ region, names }: Findable): readonly string[] {
  const parts: string[] = [];
  let rest = names.hans;
  for (const { name, short } of register.pathOf(region)) {
    const part = [name, short].find((each) => rest.startsWith(each));
    if (part === undefined) continue;
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return rest === '' ? parts : [...parts, rest];
}

/** Names by column, as the search box looks in them. */
export function toNameColumns(list: readonly Findable[]): NameColumns {
  const parts = list.map(partsOf);
  return {
    ids: list.map(({ id }) => id),
    hans: parts.map((each) => each.join('|')),
    hant: list.map(({ names }) => (names.hant === names.hans ? null : names.hant)),
    en: list.map(({ names }) => names.en),
    pinyin: parts.map((each) => each.map(readAloud).join('|')),
  };
}
