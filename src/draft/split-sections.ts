import { toMatching } from '../import/normalize.ts';

const ordinals = '一二三四五六';
const heading = /^(?<ordinal>[一二三四五六])[、.](?<title>.{2,40})$/u;

/** The paragraphs of a report by the six sections of the form; `before` is what stands above the first. */
export type SplitText = {
  readonly before: readonly string[];
  readonly sections: readonly (readonly string[])[];
};

const isTitle = (matching: string, title: string): boolean =>
  matching === toMatching(title) ||
  (matching.length < 50 && !/[。;]/u.test(matching) && /(?:年度报告|年报)(?:\([^)]*\))?$/u.test(matching));

/**
 * Puts each paragraph into the section whose heading stands before it. Headings and the title are left out: the form has its
 * own. A numbered line that goes back, or leaves one out, is no heading of a section.
 */
export function splitSections(paragraphs: readonly string[], title: string): SplitText {
  const before: string[] = [];
  const parts: string[][] = ordinals.split('').map(() => []);
  let at = -1;
  for (const text of paragraphs) {
    const matching = toMatching(text);
    if (matching === '') continue;
    const found = heading.exec(matching)?.groups;
    const next = found === undefined ? -1 : ordinals.indexOf(found.ordinal ?? '');
    if (next > at && !/[。;]/u.test(found?.title ?? '')) {
      at = next;
      continue;
    }
    if (at < 0 && isTitle(matching, title)) continue;
    (parts[at] ?? before).push(text);
  }
  return { before, sections: parts };
}
