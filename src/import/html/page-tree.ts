import { isTag, type AnyNode, type Document, type Element, type ParentNode } from 'domhandler';
import { parse } from 'parse5';
import { ImportError } from '../import-error.ts';
import { PageAdapter, type Spilt } from './tree-adapter.ts';

/** Deeper markup is not read: no page of an office comes near, and reading it would run out of stack. */
const deepest = 1500;

/** The elements below a node, in reading order. */
export function* descendants(node: ParentNode): Generator<Element> {
  const open: AnyNode[] = node.children.toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    if (!isTag(next)) continue;
    yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child) open.push(child);
    }
  }
}

function checkDepth(page: Document): void {
  let node: AnyNode = page;
  for (let depth = 0; ;) {
    const first: AnyNode | undefined = 'children' in node ? node.children[0] : undefined;
    if (first) {
      if (depth > deepest) throw new ImportError('too_deep', 'The markup is nested too deeply.');
      depth += 1;
      node = first;
      continue;
    }
    while (node.next === null) {
      if (node.parent === null) return;
      node = node.parent;
      depth -= 1;
    }
    node = node.next;
  }
}

/** A page as a tree, its titles, metas and style sheets, and the rows of its tables that lost a number or a name. */
export type Page = { readonly tree: Document; readonly head: readonly Element[]; readonly spilt: Spilt };

/** Markup as a tree, by the rules of HTML. Throws `ImportError`: `too_deep`, `too_large`. */
export function parsePage(markup: string): Page {
  const made = new PageAdapter();
  const tree = parse(markup, { treeAdapter: made.toTreeAdapter() });
  checkDepth(tree);
  return { tree, head: made.headOf(tree), spilt: made.spilt() };
}

/** White space as one space; a line break between two digits stays, since it parts two numbers. */
export const foldSpace = (text: string): string => (plain.test(text) ? text : foldAll(text));

/** Nothing to fold: a short text of figures or of Chinese without a space, as most cells have. */
const plain = /^[!-~\u3001-\u9fff\uff01-\uff5e]*$/;

function foldAll(text: string): string {
  const shown = text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').trim();
  if (shown === '') return '';
  const parted = shown.includes('\n') ? shown.replace(/(\d)[^\S\n]*\n\s*(?=\d)/g, '$1\u2028') : shown;
  return parted
    .replace(/[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2029\u202f\u205f\u3000]+/g, ' ')
    .replaceAll('\u2028', '\n');
}
