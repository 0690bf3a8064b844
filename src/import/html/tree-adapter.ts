import { isTag, isText, Element, type AnyNode, type ParentNode } from 'domhandler';
import type { TreeAdapter } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { ImportError } from '../import-error.ts';
import { limits, startClock } from '../limits.ts';

/** The clock is looked at after so many elements. */
const often = 4096;
const withDigit = /\d/;

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

/**
 * Makes the tree of a page while it is parsed: no more elements than the limit, in no more time, and with the rows noted out
 * of which a number fell. Throws `ImportError` (`too_large`) as it is used.
 */
export class PageAdapter {
  readonly #clock = startClock();
  readonly #fallen: { readonly row: Element; readonly node: AnyNode }[] = [];
  #elements = 0;

  /** The rows out of which text with a digit fell. */
  spilt(): Spilt {
    return new Set(this.#fallen.flatMap(({ row, node }) => (withDigit.test(textIn(node)) ? [row] : [])));
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
