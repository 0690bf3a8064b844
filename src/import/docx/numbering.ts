import type { XmlElement } from '../xml/parse-xml.ts';
import { childOf, childrenOf } from '../xml/xml-queries.ts';
import { countWords } from './count-words.ts';
import type { Styles } from './looks.ts';

type Level = { readonly start: number; readonly format: string; readonly text: string; readonly gap: string };
type List = { readonly levels: ReadonlyMap<number, Level>; readonly counts: Map<number, number> };

const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.val;

function readLevel(level: XmlElement): readonly [number, Level] {
  const suffix = valueOf(level, 'suff') ?? 'tab';
  return [
    Number(level.attributes.ilvl ?? 0),
    {
      start: Number(valueOf(level, 'start') ?? 1),
      format: valueOf(level, 'numFmt') ?? 'decimal',
      text: valueOf(level, 'lvlText') ?? '',
      gap: suffix === 'nothing' ? '' : ' ',
    },
  ];
}

/** The numbers that Word counts and draws before paragraphs; the file holds only how they are counted. */
export class Numbering {
  readonly #lists = new Map<string, List>();

  constructor(numbering: XmlElement | null) {
    const abstract = new Map(
      childrenOf(numbering ?? undefined, 'abstractNum').map((each) => [
        each.attributes.abstractNumId,
        { levels: new Map(childrenOf(each, 'lvl').map(readLevel)), counts: new Map<number, number>() },
      ]),
    );
    for (const num of childrenOf(numbering ?? undefined, 'num')) {
      const list = abstract.get(valueOf(num, 'abstractNumId'));
      if (!list) continue;
      const changed = childrenOf(num, 'lvlOverride');
      const levels = new Map(list.levels);
      for (const each of changed) {
        const at = Number(each.attributes.ilvl ?? 0);
        const levelElement = childOf(each, 'lvl');
        const start = valueOf(each, 'startOverride');
        const level = levelElement ? readLevel(levelElement)[1] : levels.get(at);
        if (level) levels.set(at, start === undefined ? level : { ...level, start: Number(start) });
      }
      // Lists of one definition count on together, unless one begins anew.
      this.#lists.set(num.attributes.numId ?? '', {
        levels,
        counts: changed.length > 0 ? new Map<number, number>() : list.counts,
      });
    }
  }

  /** What stands before a paragraph, and counts it; '' for a paragraph of no list. */
  before(properties: XmlElement | undefined, styles: Styles): string {
    const numbering = childOf(properties, 'numPr');
    const style = styles.numberingOf(valueOf(properties, 'pStyle'));
    const list = this.#lists.get(valueOf(numbering, 'numId') ?? valueOf(style, 'numId') ?? '');
    const at = Number(valueOf(numbering, 'ilvl') ?? valueOf(style, 'ilvl') ?? 0);
    const level = list?.levels.get(at);
    if (!list || !level) return '';
    list.counts.set(at, (list.counts.get(at) ?? level.start - 1) + 1);
    for (const deeper of list.levels.keys()) if (deeper > at) list.counts.delete(deeper);
    if (level.format === 'bullet' || level.format === 'none') return '';
    const text = level.text.replace(/%(\d)/gu, (_, digit: string) => {
      const other = Number(digit) - 1;
      const levelOf = list.levels.get(other);
      return levelOf ? countWords(list.counts.get(other) ?? levelOf.start, levelOf.format) : '';
    });
    return text + level.gap;
  }
}
