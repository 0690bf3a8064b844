import type { XmlElement } from '../xml/parse-xml.ts';
import { childOf, elementsOf, findAll, directText } from '../xml/xml-queries.ts';
import type { Fields } from './fields.ts';
import type { Look, Styles } from './looks.ts';
import type { Numbering } from './numbering.ts';
import { isOn } from './switched-on.ts';
import type { Piece } from '../office/printed-text.ts';

/** A paragraph: its pieces, the text boxes that hang on it, and whether the next one goes on in its line. */
export type ReadParagraph = {
  readonly pieces: readonly Piece[];
  readonly boxes: readonly XmlElement[];
  readonly goesOn: boolean;
};

/** What a tracked change took away, and what stands in a file without being its text. */
const gone = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'ctrlPr',
  'rt',
  'rubyPr',
  'instrText',
  'delText',
  'delInstrText',
]);
const characters: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};
const drawings = new Set(['drawing', 'pict', 'object']);

/** Whether a content control shows the words that ask for its content instead of a content. */
export const isUnfilled = (control: XmlElement): boolean =>
  isOn(childOf(childOf(control, 'sdtPr'), 'showingPlcHdr')) === true;

/** The text boxes in a drawing; those in a box come with it. */
const boxesIn = (drawing: XmlElement): readonly XmlElement[] =>
  [...findAll(drawing, 'txbxContent')].filter((box) => [...findAll(box, 't')].length > 0);

/** The one of several renderings of a thing that has text: the first, else the one for programs that know less. */
export function chooseRendering(alternatives: XmlElement): XmlElement | undefined {
  const all = elementsOf(alternatives);
  return all.find((each) => [...findAll(each, 't')].length > 0) ?? all[0];
}

/** A character of a symbol font: a plain one where the font has the order of ASCII, else a sign that is no text. */
function symbol({ attributes: { font = '', char = '' } }: XmlElement): string {
  const code = Number.parseInt(char, 16) & 0xff;
  const plain = !/wingdings|webdings|marlett/iu.test(font) && code >= 0x20 && code < 0x7f;
  return plain ? String.fromCharCode(code) : '\ufffd';
}

function pieceKind({ struck, hiddenInWeb, tiny, white, raised }: Look): Piece['is'] {
  if (struck || hiddenInWeb || tiny) return 'withdrawn';
  if (white) return 'faint';
  return raised ? 'raised' : 'plain';
}

/** Reads the runs of one paragraph after the other; `fields` is null where the marks of fields are not to be believed. */
class RunReader {
  readonly pieces: Piece[] = [];
  readonly boxes: XmlElement[] = [];
  private readonly styles: Styles;
  private readonly fields: Fields | null;
  private readonly style: string | undefined;

  constructor(styles: Styles, fields: Fields | null, style: string | undefined) {
    this.styles = styles;
    this.fields = fields;
    this.style = style;
  }

  private add(text: string, is: Piece['is']): void {
    if (text === '' || this.fields?.inCode === true) return;
    this.fields?.show();
    this.pieces.push({ text, is });
  }

  private run(run: XmlElement): void {
    const look = this.styles.lookOf(childOf(run, 'rPr'), this.style);
    const is = pieceKind(look);
    for (const child of elementsOf(run)) {
      if (child.name === 'fldChar') this.add(this.fields?.mark(child) ?? '', is);
      else if (child.name === 'instrText') this.fields?.instruct(directText(child));
      else if (!look.hidden) this.content(child, is);
    }
  }

  private content(child: XmlElement, is: Piece['is']): void {
    const { name } = child;
    if (name === 't') this.add(directText(child), is);
    else if (name === 'sym') this.add(symbol(child), is);
    else if (drawings.has(name)) this.boxes.push(...boxesIn(child));
    else if (name === 'AlternateContent') {
      const chosen = chooseRendering(child);
      for (const inner of chosen ? elementsOf(chosen) : []) this.content(inner, is);
    } else if (name === 'ruby') this.inline(child);
    else this.add(characters[name] ?? '', is);
  }

  /** A formula: the parts of a fraction and what is raised are set apart by their signs, so that they make no number. */
  private formula(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      if (child.name === 'r') this.run(child);
      else if (!gone.has(child.name)) {
        if (child.name === 'den') this.add('/', 'plain');
        if (child.name === 'sup') this.add('^', 'plain');
        if (child.name === 'sub') this.add('_', 'plain');
        this.formula(child);
      }
    }
  }

  inline(parent: XmlElement): void {
    for (const child of elementsOf(parent)) {
      const { name } = child;
      if (name === 'r') this.run(child);
      else if (name === 'oMath' || name === 'oMathPara') this.formula(child);
      else if (name === 'AlternateContent') {
        const chosen = chooseRendering(child);
        if (chosen) this.inline(chosen);
      } else if (!gone.has(name) && !(name === 'sdt' && isUnfilled(child))) this.inline(child);
    }
  }
}

/** Reads a paragraph (w:p). */
export function readParagraph(
  paragraph: XmlElement,
  styles: Styles,
  numbering: Numbering,
  fields: Fields | null,
): ReadParagraph {
  const properties = childOf(paragraph, 'pPr');
  const style = childOf(properties, 'pStyle')?.attributes.val;
  const reader = new RunReader(styles, fields, style);
  reader.inline(paragraph);
  const end = childOf(properties, 'rPr');
  const goesOn =
    end !== undefined &&
    (childOf(end, 'del') !== undefined ||
      childOf(end, 'moveFrom') !== undefined ||
      styles.lookOf(end, style).hidden);
  const number: Piece = { text: numbering.before(properties, styles), is: 'plain' };
  const shows = number.text !== '' && (reader.pieces.length > 0 || reader.boxes.length > 0);
  return { pieces: shows ? [number, ...reader.pieces] : reader.pieces, boxes: reader.boxes, goesOn };
}
