import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { foldSpace } from './page-tree.ts';
import { isGone, isSeen, lookOf, type Look } from './seen.ts';
import type { Declared } from './style-rules.ts';
import type { Spilt } from './tree-adapter.ts';

/** What is read of a page: how each element is declared, and which hidden ones are shown all the same. */
export type PageLooks = {
  readonly declared: (element: Element) => Declared;
  /** Hidden elements that a script shows; none unless the page would be empty without them. */
  readonly visible: ReadonlySet<Element>;
  /** Rows out of which a number or a name fell. */
  readonly spilt: Spilt;
};

const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'datalist',
  'audio',
  'video',
]);
const inline = new Set(
  'a abbr acronym b bdo big cite code del dfn em font i img input ins kbd label mark o:p output q s samp select small span strike strong sub sup textarea tt u var wbr'.split(
    ' ',
  ),
);
const raised = /^(?:super|sub|text-top)/;
/** The mark of a note: a short number, letter or sign. */
const mark = /^[[(（【〔]?(?:注?\d{1,2}|[a-z*※†‡①-⑳]{1,2}|注)[\])）】〕]?$/;

const isMark = (text: string): boolean => mark.test(text.trim());
const isRaised = (element: Element, { declared }: PageLooks): boolean =>
  element.name === 'sup' || element.name === 'sub' || raised.test(declared(element)['vertical-align'] ?? '');

const isUnseen = ({ name }: Element): boolean => unseen.has(name);
export const isInline = ({ name }: Element): boolean => inline.has(name);

/** The look right in an element; null where it and all in it is not shown. */
export function lookIn(element: Element, from: Look, { declared, visible }: PageLooks): Look | null {
  const stated = declared(element);
  if (visible.has(element)) return lookOf(element, { ...stated, visibility: 'visible' }, from);
  return isUnseen(element) || isGone(element, stated) ? null : lookOf(element, stated, from);
}

const wholeText = (element: Element): string =>
  element.children
    .map((child) => (isText(child) ? child.data : isTag(child) ? wholeText(child) : ''))
    .join('');

/** What a field of a form shows: what is typed in it, or the option that is chosen (else the first). Null for no field. */
export function fieldText(element: Element): string | null {
  if (element.name === 'input') {
    const typed = /^(?:text|number|tel|search|)$/i.test(element.attribs.type ?? '');
    return typed ? (element.attribs.value ?? '') : '';
  }
  if (element.name === 'textarea') return wholeText(element);
  if (element.name !== 'select') return null;
  const options = element.children.flatMap((child) => {
    if (!isTag(child)) return [];
    return child.name === 'option' ? [child] : child.children.filter((each): each is Element => isTag(each));
  });
  const chosen = options.findLast(({ attribs }) => attribs.selected !== undefined) ?? options[0];
  return chosen ? wholeText(chosen) : '';
}

/** The text of a node; a block element, a line break or a table in it separates, an inline element does not. */
export function textOf(node: AnyNode, look: Look, looks: PageLooks): string {
  if (isText(node)) return isSeen(look) ? node.data : '';
  if (!isTag(node)) return '';
  if (node.name === 'br') return '\n';
  const lookInside = lookIn(node, look, looks);
  if (lookInside === null) return '';
  const field = fieldText(node);
  if (field !== null) return isSeen(lookInside) ? ` ${field} ` : '';
  const inner = textIn(node, lookInside, looks);
  if (!isInline(node)) return `\n${inner}\n`;
  return isMark(inner) && isRaised(node, looks)
    ? `[${inner.trim().replace(/^[[(（【〔]|[\])）】〕]$/g, '')}]`
    : inner;
}

function textIn(element: Element, look: Look, looks: PageLooks): string {
  let text = '';
  for (const child of element.children) text += textOf(child, look, looks);
  return text;
}

/** The text of a cell, folded. Raised as a whole, it is no mark of a note but the cell's own text. */
export function cellText(cell: Element, look: Look, looks: PageLooks): string {
  const text = foldSpace(textIn(cell, look, looks));
  return /^\[\d+\]$/.test(text) && !wholeText(cell).includes('[') ? text.slice(1, -1) : text;
}
