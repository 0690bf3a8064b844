import type { Piece } from '../office/printed-text.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { elementsOf, isElement } from '../xml/xml-queries.ts';
import type { OdfLook, OdfStyles } from './odf-looks.ts';

/** What stands in the text without being a part of it. */
const passed = new Set(
  'note-citation annotation annotation-end tracked-changes ruby-text bookmark bookmark-start bookmark-end change-start change-end soft-page-break reference-mark reference-mark-start reference-mark-end user-index-mark toc-mark title desc svg-title svg-desc'.split(
    ' ',
  ),
);
const characters: Readonly<Record<string, string>> = { tab: ' ', 'line-break': '\n' };

export type OdfParagraph = {
  readonly pieces: readonly Piece[];
  /** Text boxes, shapes and embedded objects. */
  readonly boxes: readonly XmlElement[];
  readonly notes: readonly XmlElement[];
};

type Names = readonly (readonly [family: string, name: string | undefined])[];

class TextReader {
  readonly pieces: Piece[] = [];
  readonly boxes: XmlElement[] = [];
  readonly notes: XmlElement[] = [];
  readonly #styles: OdfStyles;

  constructor(styles: OdfStyles) {
    this.#styles = styles;
  }

  #add(text: string, look: OdfLook): void {
    if (look !== 'hidden' && text !== '') this.pieces.push({ text, is: look });
  }

  read(parent: XmlElement, names: Names): void {
    const look = this.#styles.lookOf(names);
    for (const child of parent.children) {
      // White space in the file is one space (OpenDocument 1.3, 6.1.2); the others are elements.
      if (!isElement(child)) this.#add(child.replace(/\s+/gu, ' '), look);
      else if (child.name === 's') this.#add(' ', look);
      else if (characters[child.name] !== undefined) this.#add(characters[child.name] ?? '', look);
      else if (child.name === 'note-body') this.notes.push(child);
      else if (child.name === 'span') this.read(child, [...names, ['text', child.attributes['style-name']]]);
      else if (isShape(child)) this.boxes.push(child);
      else if (!passed.has(child.name) && child.attributes['is-hidden'] !== 'true') this.read(child, names);
    }
  }
}

const shapes = new Set(['frame', 'custom-shape', 'rect', 'ellipse', 'caption', 'g']);
export const isShape = ({ name }: XmlElement): boolean => shapes.has(name);

/** Reads a paragraph or heading (text:p, text:h). */
export function readOdfParagraph(paragraph: XmlElement, styles: OdfStyles): OdfParagraph {
  const reader = new TextReader(styles);
  reader.read(paragraph, [['paragraph', paragraph.attributes['style-name']]]);
  return reader;
}

/** The text of a formula (MathML): what is raised, lowered or divided is set apart by a sign. */
export function readMath(math: XmlElement): string {
  const signs: Readonly<Record<string, string>> = { mfrac: '/', msup: '^', msub: '_', msubsup: '^' };
  if (math.name === 'annotation' || math.name === 'annotation-xml') return '';
  const parts = math.children.map((child) => (isElement(child) ? readMath(child) : child.trim()));
  const sign = signs[math.name];
  return sign === undefined ? parts.join('') : elementsOf(math).map(readMath).join(sign);
}
