import { compile as toMatcher } from 'css-select';
import { AttributeAction, parse as parseSelector, SelectorType, type Selector } from 'css-what';
import type { Element } from 'domhandler';
import { compile, type Element as Rule } from 'stylis';
import { ImportError } from '../import-error.ts';

/** The properties of an element that say whether its text is seen, by name. */
export type Declared = Readonly<Record<string, string>>;

const properties: ReadonlySet<string> = new Set(
  (
    'display visibility opacity color background background-color background-image font-size text-decoration ' +
    'text-decoration-line text-indent position left right top bottom width height max-width max-height overflow ' +
    'clip clip-path transform mso-hide content-visibility vertical-align'
  ).split(' '),
);

type Declaration = { readonly name: string; readonly value: string; readonly weight: number };
type Sheet = { readonly selector: string; readonly declarations: readonly Declaration[] };

/** A page is seen on a screen of this many pixels: rules for narrower ones, or for paper, do not hold. */
const screen = 1280;
const important = 1e12;
const inline = 1e11;

/** Whether a list of media queries holds on a screen. */
function holds(query: string): boolean {
  return query.split(',').some((each) => {
    const text = each.trim().toLowerCase();
    const other = /^(?:only )?(?:print|speech|handheld|projection|tv|braille)\b/.test(text);
    const bounds = [...text.matchAll(/(min|max)-width\s*:\s*([\d.]+)px/g)];
    const fits = bounds.every(([, kind, width]) =>
      kind === 'min' ? screen >= Number(width) : screen <= Number(width),
    );
    return /^not\b/.test(text) ? /^not (?:print|speech)\b/.test(text) : !other && fits;
  });
}

function toDeclaration(name: string, value: string, weight: number): Declaration[] {
  const key = name.trim().toLowerCase();
  if (!properties.has(key)) return [];
  const strong = /!\s*important\s*$/i.test(value);
  const bare = value
    .replace(/!\s*important\s*$/i, '')
    .trim()
    .toLowerCase();
  return [{ name: key, value: bare, weight: weight + (strong ? important : 0) }];
}

function rulesIn(sheet: readonly Rule[], into: Sheet[]): void {
  for (const rule of sheet) {
    const children = Array.isArray(rule.children) ? rule.children : [];
    if (rule.type === 'rule' && Array.isArray(rule.props)) {
      const declarations = children.flatMap((each) =>
        each.type === 'decl' && typeof each.props === 'string' && typeof each.children === 'string'
          ? toDeclaration(each.props, each.children, 0)
          : [],
      );
      if (declarations.length > 0) into.push(...rule.props.map((selector) => ({ selector, declarations })));
    } else if (rule.type === '@media') {
      if (holds(rule.value.replace(/^@media/, ''))) rulesIn(children, into);
    } else if (/^@(?:supports|layer|container)$/.test(rule.type)) rulesIn(children, into);
  }
}

function weightOf(selector: readonly Selector[]): number {
  return selector.reduce((sum, part) => {
    if (part.type === SelectorType.Attribute)
      return sum + (part.name === 'id' && part.action === AttributeAction.Equals ? 10_000 : 100);
    if (part.type === SelectorType.Pseudo) return sum + 100;
    return sum + (part.type === SelectorType.Tag ? 1 : 0);
  }, 0);
}

/** The text of a style sheet, without the marks of a comment that hide it from old browsers. */
const sheetText = (element: Element): string =>
  element.children
    .map((child) => ('data' in child ? child.data : ''))
    .join('')
    .replace(/<!--|-->/g, '');

const longestSheet = 400_000;
const mostRules = 4000;

function sheetsOf(head: readonly Element[]): readonly Sheet[] {
  const sheets: Sheet[] = [];
  for (const element of head) {
    if (element.name !== 'style' || !holds(element.attribs.media ?? 'all')) continue;
    const text = sheetText(element).slice(0, longestSheet);
    if (/[{]/.test(text)) rulesIn(compile(text), sheets);
  }
  return sheets.slice(0, mostRules);
}

type StyleRule = {
  readonly weight: number;
  readonly matches: (element: Element) => boolean;
  readonly declarations: readonly Declaration[];
  /** Whether the elements beside one are asked for, as many as they are. */
  readonly looksAround: boolean;
};

const looksAround = ({ type }: Selector): boolean =>
  type === SelectorType.Sibling || type === SelectorType.Adjacent || type === SelectorType.Pseudo;

/** Steps of matching elements against rules; the largest real page needs a hundredth of them. */
const mostSteps = 20_000_000;

const none: readonly StyleRule[] = [];
/** What is declared of an element that nothing is declared of: one object, so that it is known at a look. */
export const nothingDeclared: Declared = {};

/** Rules by what their last part asks of an element (#id, .class, tag), so that few are tried for each. */
class RuleIndex {
  private readonly buckets = new Map<string, StyleRule[]>();

  add({ selector, declarations }: Sheet, order: number): void {
    try {
      const [parsed] = parseSelector(selector);
      if (!parsed) return;
      const matches = toMatcher(selector) as (element: Element) => boolean;
      const weight = weightOf(parsed) * 1000 + order / 10;
      const key = keyOf(parsed);
      const bucket = this.buckets.get(key) ?? [];
      bucket.push({ weight, matches, declarations, looksAround: parsed.some(looksAround) });
      this.buckets.set(key, bucket);
    } catch {
      // A selector for what a pointer does, or none at all: it matches nothing that is printed.
    }
  }

  of({ name, attribs }: Element): readonly StyleRule[] {
    if (this.buckets.size === 0) return none;
    if (attribs.id === undefined && attribs.class === undefined) {
      const [any, own] = [this.buckets.get('*'), this.buckets.get(name)];
      return any && own ? [...any, ...own] : (any ?? own ?? none);
    }
    const classes = (attribs.class ?? '').split(/\s+/).map((each) => `.${each}`);
    const keys = ['*', name, ...(attribs.id === undefined ? [] : [`#${attribs.id}`]), ...classes];
    return keys.flatMap((key) => this.buckets.get(key) ?? []);
  }
}

const combinators: ReadonlySet<SelectorType> = new Set([
  SelectorType.Descendant,
  SelectorType.Child,
  SelectorType.Parent,
  SelectorType.Sibling,
  SelectorType.Adjacent,
]);

function keyOf(selector: readonly Selector[]): string {
  const from = selector.findLastIndex(({ type }) => combinators.has(type));
  const tail = selector.slice(from + 1);
  for (const part of tail) {
    if (part.type !== SelectorType.Attribute) continue;
    if (part.name === 'id' && part.action === AttributeAction.Equals) return `#${part.value}`;
    if (part.name === 'class' && part.action === AttributeAction.Element) return `.${part.value}`;
  }
  const tag = tail.find((part) => part.type === SelectorType.Tag);
  return tag?.type === SelectorType.Tag ? tag.name.toLowerCase() : '*';
}

/** Whether a length is nothing, or less than can be seen: 0, 0px, 0.1pt. */
export const isNothing = (length: string): boolean => /^0*(?:\.\d+)?(?:px|pt|em|rem|%|cm|mm)?$/.test(length);

/** What an element's own `style` declares. */
const ownDeclarations = (style: string): readonly Declaration[] =>
  style.split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    return colon > 0 ? toDeclaration(part.slice(0, colon), part.slice(colon + 1), inline) : [];
  });

/** Declarations as properties: of two for one property the heavier holds, of two alike the later. */
const toDeclared = (found: readonly Declaration[]): Declared =>
  found.length === 0
    ? nothingDeclared
    : Object.fromEntries(
        found.toSorted((a, b) => a.weight - b.weight).map(({ name, value }) => [name, value]),
      );

/**
 * What the style sheets in a page and an element's own `style` declare of what is seen: a function from an element to its
 * properties, by the order of CSS (importance, specificity, order). Sheets outside of the page are not known. The function
 * throws `ImportError` (`too_large`) where rules and elements are too many to try.
 */
export function readStyles(head: readonly Element[]): (element: Element) => Declared {
  const index = new RuleIndex();
  // Cells of one page are styled alike: what a style declares is told once.
  const own = new Map<string, Declared>();
  const ownDeclared = (style: string): Declared => {
    const declared = own.get(style) ?? toDeclared(ownDeclarations(style));
    own.set(style, declared);
    return declared;
  };
  let steps = 0;
  sheetsOf(head).forEach((sheet, order) => {
    index.add(sheet, order);
  });
  const isMatch = (element: Element, { matches, looksAround: around }: StyleRule): boolean => {
    steps += around ? (element.parent?.children.length ?? 1) : 1;
    if (steps > mostSteps)
      throw new ImportError('too_large', 'The page has too many rules of style for its elements.');
    return matches(element);
  };
  return (element) => {
    const style = element.attribs.style;
    const rules = index.of(element);
    if (style === undefined && rules.length === 0) return nothingDeclared;
    const found: Declaration[] = rules.flatMap((rule) =>
      isMatch(element, rule)
        ? rule.declarations.map((each) => ({ ...each, weight: each.weight + rule.weight }))
        : [],
    );
    if (found.length === 0) return ownDeclared(style ?? '');
    if (style !== undefined) found.push(...ownDeclarations(style));
    return toDeclared(found);
  };
}
