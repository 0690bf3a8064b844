import { isTag, isText, Element, type AnyNode, type Document, type ParentNode } from 'domhandler';
import type { TreeAdapter } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { ImportError } from '../import-error.ts';
import { limits, startClock } from '../limits.ts';

/** The clock is looked at after so many elements. */
const often = 4096;
/** What is asked of a page as a whole, wherever it stands: no walk over all of it is needed for these. */
const ofHead: ReadonlySet<string> = new Set(['title', 'meta', 'style']);
const numberOrName = /[\d\p{Script=Han}]/u;

/** Rows that lost text: what stands in a row and in none of its cells, a browser shows above the table. */
export type Spilt = ReadonlySet<Element>;

/** The row that is being written in a table: the last one. */
function openRow(table: Element): Element | null {
  let last: AnyNode | undefined = table;
  while (last && isTag(last) && last.name !== 'tr') last = last.children.findLast((child) => isTag(child));
  return last && isTag(last) ? last : null;
}

function textIn(node: AnyNode): string {
  if (isText(node)) return node.data;
  let text = '';
  for (const open: AnyNode[] = [node]; open.length > 0;) {
    const next = open.pop();
    if (!next) break;
    if (isText(next)) text += next.data;
    else if ('children' in next) for (const child of next.children) open.push(child);
  }
  return text;
}

/** The page or the template that an element stands in. */
function rootOf(element: Element): ParentNode | null {
  let { parent } = element;
  while (parent && isTag(parent)) ({ parent } = parent);
  return parent;
}

/**
 * Makes the tree of a page while it is parsed: no more elements than the limit, in no more time, and with the rows noted out
 * of which a number or a name fell. Throws `ImportError` (`too_large`) as it is used.
 */
export class PageAdapter {
  readonly #clock = startClock();
  readonly #fallen: { readonly row: Element; readonly node: AnyNode }[] = [];
  readonly #head: Element[] = [];
  #elements = 0;

  /** The titles, metas and style sheets that stand in a page. */
  headOf(page: Document): readonly Element[] {
    return this.#head.filter((element) => rootOf(element) === page);
  }

  /** The rows out of which a number or a name fell. */
  spilt(): Spilt {
    return new Set(this.#fallen.flatMap(({ row, node }) => (numberOrName.test(textIn(node)) ? [row] : [])));
  }

  #note(table: AnyNode, node: AnyNode): void {
    const row = isTag(table) && table.name === 'table' ? openRow(table) : null;
    if (row) this.#fallen.push({ row, node });
  }

  #count(): void {
    this.#elements += 1;
    if (this.#elements > limits.markup) {
      throw new ImportError('too_large', `The page has more than ${limits.markup} elements.`);
    }
    if (this.#elements % often === 0) this.#clock.check();
  }

  /** What parse5 builds the tree by. */
  toTreeAdapter(): TreeAdapter<Htmlparser2TreeAdapterMap> {
    return {
      ...adapter,
      createElement: (name, namespace, attributes) => {
        this.#count();
        // One object of attributes, not the library's three: nothing here asks for their namespaces.
        const attribs = Object.create(null) as Record<string, string>;
        for (const each of attributes) attribs[each.name] = each.value;
        const element = new Element(name, attribs, []);
        element.namespace = namespace;
        if (ofHead.has(name)) this.#head.push(element);
        return element;
      },
      getAttrList: ({ attribs }) => Object.entries(attribs).map(([name, value]) => ({ name, value })),
      adoptAttributes: ({ attribs }, attributes) => {
        for (const each of attributes) attribs[each.name] ??= each.value;
      },
      insertBefore: (parent: ParentNode, node, reference) => {
        adapter.insertBefore(parent, node, reference);
        this.#note(reference, node);
      },
      insertTextBefore: (parent: ParentNode, text, reference) => {
        adapter.insertTextBefore(parent, text, reference);
        if (reference.prev) this.#note(reference, reference.prev);
      },
    };
  }
}
