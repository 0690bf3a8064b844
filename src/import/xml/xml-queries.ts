import type { XmlElement, XmlNode } from './parse-xml.ts';

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elementsOf = (element: XmlElement): readonly XmlElement[] => element.children.filter(isElement);

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

/** The children of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child): child is XmlElement => isElement(child) && child.name === name) ?? [];

/** All elements of a name below an element, in order; those within a found one are not looked for. */
export function* findAll(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (child.name === name) yield child;
    else yield* findAll(child, name);
  }
}

/** All text below an element. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? textIn(child) : child)).join('');

/** The text of an element itself, without that of its elements. */
export const directText = (element: XmlElement): string =>
  element.children.filter((child): child is string => !isElement(child)).join('');
