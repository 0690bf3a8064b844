import { args, DialectError, isBracket, isSign, isWord, type Part } from './sql-parts.ts';

const word = (text: string): Part => ({ kind: 'word', space: ' ', text });

/** What stands before `AS name` in a column of a SELECT, by name. */
type Aliases = Map<string, readonly Part[]>;

/** A column taken of a relation (`r.year`) is called as it is there, which ClickHouse forgets where several have it. */
function nameColumn(column: readonly Part[], aliases: Aliases): readonly Part[] {
  const [relation, dot, own, ...rest] = column;
  if (relation?.kind === 'word' && isSign(dot, '.') && rest.length === 0 && own?.kind !== 'sign')
    return own ? [...column, word('AS'), { ...own, space: ' ' }] : column;
  const [as, name] = column.slice(-2);
  if (isWord(as, 'AS') && name?.kind === 'word') aliases.set(name.text, column.slice(0, -2));
  return column;
}

/** In an ORDER BY a name means a column of the SELECT first; to ClickHouse, a column of what is read. */
function nameOrder(parts: readonly Part[], aliases: Aliases): readonly Part[] {
  return parts.map((part, at) => {
    if (part.kind === 'group') return { ...part, parts: nameOrder(part.parts, aliases) };
    const alias = part.kind === 'word' ? aliases.get(part.text) : undefined;
    if (!alias || isSign(parts[at - 1], '.') || isSign(parts[at + 1], '.') || isBracket(parts[at + 1]))
      return part;
    return { kind: 'group', open: '(', space: part.space, parts: alias };
  });
}

const ends = /^(?:from|order|limit|union|select)$/i;

/** Parts of which every column of a SELECT has its name, and every ORDER BY means what it says. */
export function withNames(parts: readonly Part[]): readonly Part[] {
  const out: Part[] = [];
  const aliases: Aliases = new Map();
  let isUnion = false;
  for (let at = 0; at < parts.length;) {
    const part = parts[at];
    if (!part) break;
    const found = parts.findIndex(
      (each, index) => index > at && each.kind === 'word' && ends.test(each.text),
    );
    const end = found < 0 ? parts.length : found;
    const rest = parts.slice(at + 1, end);
    out.push(part);
    if (isWord(part, 'UNION')) isUnion = true;
    if (isWord(part, 'ORDER') && isUnion)
      throw new DialectError('A union is ordered without brackets around it.');
    if (isWord(part, 'SELECT')) {
      aliases.clear();
      const distinct = isWord(rest[0], 'DISTINCT') ? rest.slice(0, 1) : [];
      const columns = args(rest.slice(distinct.length)).map((column) => nameColumn(column, aliases));
      out.push(...distinct, ...columns.flatMap((column, index) => (index > 0 ? [comma, ...column] : column)));
    } else out.push(...(isWord(part, 'ORDER') ? nameOrder(rest, aliases) : rest));
    at = end;
  }
  return out;
}

const comma: Part = { kind: 'sign', space: '', text: ',' };
