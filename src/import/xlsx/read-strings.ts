import { foldLines, printedText, withdrawnText, type Piece } from '../office/printed-text.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { childOf, elementsOf, textIn } from '../xml/xml-queries.ts';
import { isOn } from './read-styles.ts';

/** The text of a string (si, is): its runs without struck and raised ones, without the readings above it. */
export function readString(string: XmlElement): string {
  const pieces = elementsOf(string).flatMap((part): readonly Piece[] => {
    if (part.name === 't') return [{ text: textIn(part), is: 'plain' }];
    const text = part.name === 'r' ? childOf(part, 't') : undefined;
    if (!text) return [];
    const properties = childOf(part, 'rPr');
    const align = childOf(properties, 'vertAlign')?.attributes.val ?? 'baseline';
    const is = isOn(childOf(properties, 'strike')) ? 'withdrawn' : align === 'baseline' ? 'plain' : 'raised';
    return [{ text: textIn(text), is }];
  });
  const text = foldLines(printedText(pieces));
  return text === '' ? withdrawnText(pieces) : text;
}
