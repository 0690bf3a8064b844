import type { XmlElement } from '../xml/parse-xml.ts';
import { childOf, childrenOf } from '../xml/xml-queries.ts';
import { isOn } from './switched-on.ts';

/**
 * What of a run's look decides whether its text counts: hidden, hidden in web views alone, struck, raised or lowered, too
 * small to be seen, white without a ground of its own.
 */
export type Look = {
  readonly hidden: boolean;
  readonly hiddenInWeb: boolean;
  readonly struck: boolean;
  readonly raised: boolean;
  readonly tiny: boolean;
  readonly white: boolean;
};

/** Run properties as one place states them; what it does not state is absent. */
type Stated = { readonly [K in keyof Look]?: boolean } & {
  readonly struckTwice?: boolean;
  readonly ground?: boolean;
};

/** Raised by so many half points and more it is a mark, less is a matter of line. */
const raisedFrom = 4;
/** So many half points and fewer are not seen. */
const tinyTo = 2;

function raisedIn(properties: XmlElement): boolean | undefined {
  const align = childOf(properties, 'vertAlign')?.attributes.val;
  const position = childOf(properties, 'position')?.attributes.val;
  if (align !== undefined) return align === 'superscript' || align === 'subscript';
  return position === undefined ? undefined : Number.parseInt(position, 10) >= raisedFrom;
}

const isTiny = (size: string | undefined): boolean | undefined =>
  size === undefined ? undefined : Number.parseFloat(size) <= tinyTo;
const isWhite = (color: string | undefined): boolean | undefined =>
  color === undefined ? undefined : color === 'ffffff' || color === 'white';

const colorOf = (property: XmlElement | undefined, name: string): string | undefined =>
  property?.attributes[name]?.toLowerCase();

/** Whether a run has a ground of its own: a highlight, or shading of another colour than white. */
function groundIn(properties: XmlElement): boolean | undefined {
  const highlight = childOf(properties, 'highlight');
  const fill = colorOf(childOf(properties, 'shd'), 'fill');
  if (highlight === undefined && fill === undefined) return undefined;
  return isOn(highlight) === true || (fill !== undefined && fill !== 'auto' && fill !== 'ffffff');
}

function statedIn(properties: XmlElement | undefined): Stated {
  if (properties === undefined) return {};
  const stated = {
    hidden: isOn(childOf(properties, 'vanish')) ?? isOn(childOf(properties, 'specVanish')),
    hiddenInWeb: isOn(childOf(properties, 'webHidden')),
    struck: isOn(childOf(properties, 'strike')),
    struckTwice: isOn(childOf(properties, 'dstrike')),
    raised: raisedIn(properties),
    tiny: isTiny(childOf(properties, 'sz')?.attributes.val),
    white: isWhite(colorOf(childOf(properties, 'color'), 'val')),
    ground: groundIn(properties),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

const deepest = 20;

/** The styles of a Word file, as far as they decide what text counts. */
export class Styles {
  readonly #styles: ReadonlyMap<string, XmlElement>;
  readonly #known = new Map<string, Stated>();
  readonly #defaults: Stated;
  readonly #plain: string | undefined;

  constructor(styles: XmlElement | null) {
    const all = childrenOf(styles ?? undefined, 'style');
    this.#styles = new Map(all.map((style) => [style.attributes.styleId ?? '', style]));
    const defaults = childOf(childOf(styles ?? undefined, 'docDefaults'), 'rPrDefault');
    this.#defaults = statedIn(childOf(defaults, 'rPr'));
    this.#plain = all.find(
      ({ attributes }) =>
        attributes.type === 'paragraph' &&
        isOn({ name: '', attributes: { val: attributes.default ?? '0' }, children: [] }),
    )?.attributes.styleId;
  }

  #ofStyle(id: string | undefined, depth = 0): Stated {
    const known = this.#known.get(id ?? '');
    if (known) return known;
    const style = id === undefined || depth > deepest ? undefined : this.#styles.get(id);
    if (id === undefined || !style) return {};
    const base = childOf(style, 'basedOn')?.attributes.val;
    const stated = { ...this.#ofStyle(base, depth + 1), ...statedIn(childOf(style, 'rPr')) };
    this.#known.set(id, stated);
    return stated;
  }

  /** How the paragraphs of a style are numbered (w:numPr), by it or by what it is based on. */
  numberingOf(id: string | undefined, depth = 0): XmlElement | undefined {
    const style = id === undefined || depth > deepest ? undefined : this.#styles.get(id);
    if (!style) return undefined;
    const numbering = childOf(childOf(style, 'pPr'), 'numPr');
    return numbering ?? this.numberingOf(childOf(style, 'basedOn')?.attributes.val, depth + 1);
  }

  /**
   * How a run looks, from its own properties, else the styles of run and paragraph: two styles that both switch a toggle
   * switch it back (ECMA-376 part 1, 17.7.3).
   */
  lookOf(run: XmlElement | undefined, paragraphStyle: string | undefined): Look {
    const ofRun = statedIn(run);
    const paragraph = this.#ofStyle(paragraphStyle ?? this.#plain);
    const character = this.#ofStyle(childOf(run, 'rStyle')?.attributes.val);
    const toggle = (key: 'hidden' | 'struck'): boolean =>
      ofRun[key] ??
      ((paragraph[key] ?? false) !== (character[key] ?? false) || (this.#defaults[key] ?? false));
    const plain = (key: 'hiddenInWeb' | 'raised' | 'struckTwice' | 'tiny' | 'white' | 'ground'): boolean =>
      ofRun[key] ?? character[key] ?? paragraph[key] ?? false;
    return {
      hidden: toggle('hidden'),
      struck: toggle('struck') || plain('struckTwice'),
      hiddenInWeb: plain('hiddenInWeb'),
      raised: plain('raised'),
      tiny: plain('tiny'),
      white: plain('white') && !plain('ground'),
    };
  }
}
