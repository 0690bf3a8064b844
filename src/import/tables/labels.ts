import { toMatching } from '../normalize.ts';
import { similarity } from './similarity.ts';

/** The forms in which a label is compared; `cores` are without numbering, the first is the form's own. */
export type Label<K extends string> = { readonly key: K; readonly cores: readonly string[] };

const numbering =
  /^(?:\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\)[.、,]?|[一二三四五六七八九十]{1,3}[、.,]|\d{1,2}[.、,:])/;
const remark = /\([^()]{3,}\)?/g;
const punctuation = /["'、,.:;。·《》<>()[\]-]/g;

/** A label without its numbering, remarks in parentheses, and punctuation. */
export function toCore(label: string): string {
  return toMatching(label).replace(numbering, '').replace(remark, '').replace(punctuation, '');
}

/** Labels of an axis, from every wording that an edition or a language-neutral name gives them. */
export function toLabels<K extends string>(
  axis: Readonly<Record<K, readonly string[]>>,
): readonly Label<K>[] {
  return (Object.entries(axis) as [K, readonly string[]][]).map(([key, wordings]) => ({
    key,
    cores: [...new Set(wordings.map(toCore))],
  }));
}

export function findExact<K extends string>(core: string, labels: readonly Label<K>[]): K | null {
  return labels.find((label) => label.cores.includes(core))?.key ?? null;
}

/** How alike a core is to a label's wordings, 0–1; a piece of at least five characters counts as 0.85. */
function likeness<K extends string>(core: string, label: Label<K>): number {
  return Math.max(
    ...label.cores.map((each) =>
      Math.max(similarity(core, each), core.length >= 5 && each.includes(core) ? 0.85 : 0),
    ),
  );
}

const alike = 0.8;
const apart = 0.1;

/**
 * The one label that a damaged wording can only be: at least 0.8 alike and 0.1 ahead of every other. Null for none or
 * more than one: a label is never guessed. Wordings under four characters must be exact.
 */
export function findAlike<K extends string>(core: string, labels: readonly Label<K>[]): K | null {
  if (core.length < 4) return null;
  const [best, next] = labels
    .map((label) => ({ key: label.key, score: likeness(core, label) }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < alike) return null;
  return next && best.score - next.score < apart ? null : best.key;
}
