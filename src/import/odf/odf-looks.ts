import type { Piece } from '../office/printed-text.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { childOf, childrenOf } from '../xml/xml-queries.ts';

export type OdfLook = Piece['is'] | 'hidden';

type Stated = {
  readonly hidden?: boolean;
  readonly struck?: boolean;
  readonly raised?: boolean;
  readonly tiny?: boolean;
  readonly white?: boolean;
  readonly ground?: boolean;
};

/** Text of so many points and fewer is not seen. */
const tinyTo = 1;

const deepest = 20;

function statedIn(style: XmlElement): Stated {
  const properties = childOf(style, 'text-properties')?.attributes;
  if (!properties) return {};
  const struck = properties['text-line-through-style'] ?? properties['text-line-through-type'];
  const position = properties['text-position'];
  const { color, 'background-color': ground, 'font-size': size } = properties;
  return {
    ...(color === undefined ? {} : { white: /^#fff(?:fff)?$/iu.test(color) }),
    ...(ground === undefined ? {} : { ground: !/^(?:transparent|#fff(?:fff)?)$/iu.test(ground) }),
    ...(size === undefined ? {} : { tiny: size.endsWith('pt') && Number.parseFloat(size) <= tinyTo }),
    ...(properties.display === undefined ? {} : { hidden: properties.display === 'none' }),
    ...(struck === undefined ? {} : { struck: struck !== 'none' }),
    ...(position === undefined ? {} : { raised: !/^(?:0%|\s*$)/u.test(position) }),
  };
}

/** The styles of an OpenDocument file, as far as they decide what text counts. */
export class OdfStyles {
  readonly #styles = new Map<string, XmlElement>();

  constructor(roots: readonly (XmlElement | null)[]) {
    for (const root of roots) {
      for (const part of ['styles', 'automatic-styles']) {
        for (const style of childrenOf(childOf(root ?? undefined, part), 'style')) {
          this.#styles.set(`${style.attributes.family ?? ''}/${style.attributes.name ?? ''}`, style);
        }
      }
    }
  }

  #stated(family: string, name: string | undefined, depth = 0): Stated {
    const style = name === undefined || depth > deepest ? undefined : this.#styles.get(`${family}/${name}`);
    if (!style) return {};
    return { ...this.#stated(family, style.attributes['parent-style-name'], depth + 1), ...statedIn(style) };
  }

  /** Says how text looks in styles within styles, the outermost first: each a family and a name. */
  lookOf(names: readonly (readonly [family: string, name: string | undefined])[]): OdfLook {
    const stated = names.reduce<Stated>(
      (all, [family, name]) => ({ ...all, ...this.#stated(family, name) }),
      {},
    );
    if (stated.hidden === true) return 'hidden';
    if (stated.struck === true || stated.tiny === true) return 'withdrawn';
    if (stated.white === true && stated.ground !== true) return 'faint';
    return stated.raised === true ? 'raised' : 'plain';
  }

  /** Whether a style of rows or columns hides them. */
  styleOf(family: string, name: string | undefined): XmlElement | undefined {
    return this.#styles.get(`${family}/${name ?? ''}`);
  }
}
