import { toMatching } from '../normalize.ts';
import { dropNoteMarks } from '../note-mark.ts';
import { similarity } from './similarity.ts';

/** The forms in which a label is compared; `cores` are without numbering, the first is the form's own. */
export type Label<K extends string> = { readonly key: K; readonly cores: readonly string[] };

const numbering =
  /^(?:\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\)[.、,]?|[一二三四五六七八九十]{1,3}[、.,]|\d{1,2}[.、,:])/;
const remark = /\((?:[^()]{3,}|万?元|[件条份项个宗])\)?/g;
const anyMark = /[\u2460-\u24ff\u2776-\u2793*＊※†‡#＃^注[［【〔]|[\u00b2\u00b3\u00b9\u2070-\u2089]/;
const punctuation = /["'、,.:;。·《》<>()[\]-]/g;

/** The year before, this one and the next in one wording each: 上一年度 and 去年 are 上年. */
export const nameYears = (matching: string): string =>
  matching
    .replace(/上一?年度?|去年度?|前一年度?/g, '上年')
    .replace(/本年度|当年度?|今年/g, '本年')
    .replace(/下一?年度/g, '下年');

const most = 4000;
const cores = new Map<string, string>();

/** A label without its numbering, remarks in parentheses, marks of notes, and punctuation; years in one wording. */
export function toCore(label: string): string {
  const known = cores.get(label);
  if (known !== undefined) return known;
  // Tables have the same few texts in many cells; a long one is no label and not worth keeping.
  if (cores.size >= most) cores.clear();
  const core = coreOf(label);
  if (label.length <= 80) cores.set(label, core);
  return core;
}

function coreOf(label: string): string {
  const plain = anyMark.test(label) ? dropNoteMarks(label) : label;
  return nameYears(toMatching(plain)).replace(numbering, '').replace(remark, '').replace(punctuation, '');
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

/** Words of which a label has one at most: one of them is never read for another. */
const contrary: readonly (readonly string[])[] = [
  ['新收', '结转'],
  ['上年', '本年', '下年'],
  ['予以', '不予', '部分'],
  ['维持', '纠正', '未审结'],
  ['制发', '制作', '废止', '有效', '新公开', '总数'],
  ['许可', '处罚', '强制', '收费', '采购'],
  ['补正', '缴'],
  ['项目数', '金额'],
];
/** Words that make a number another one than the form asks for. */
const turning = /上年|累计|同比|环比|增幅|增长|比例|占比|比重|平均|以来|截至/g;

/** Whether two cores say different things, however alike their characters are. */
export function isContrary(core: string, other: string): boolean {
  if ((core.match(turning) ?? []).some((word) => !other.includes(word))) return true;
  return contrary.some((words) => {
    const shared = words.filter((word) => core.includes(word));
    const theirs = words.filter((word) => other.includes(word));
    return shared.length > 0 && theirs.length > 0 && !shared.some((word) => theirs.includes(word));
  });
}

const alike = 0.8;
const apart = 0.1;
/** Below this it is of no account how alike a label is: neither the one that is meant nor close behind it. */
const idle = 0.69;

/** How alike a core is to one wording, 0–1; a piece of at least five characters counts as 0.85; 0 for less than `idle`. */
function likenessTo(core: string, wording: string): number {
  const piece = core.length >= 5 && wording.includes(core) ? 0.85 : 0;
  const most = (2 * Math.min(core.length, wording.length)) / (core.length + wording.length);
  if (Math.max(piece, most) < idle || isContrary(core, wording)) return 0;
  return Math.max(piece, similarity(core, wording));
}

/** How alike a core is to the wording of a label that it is most like, as `likenessTo`. */
const likeness = <K extends string>(core: string, label: Label<K>): number =>
  Math.max(...label.cores.map((each) => likenessTo(core, each)));

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
