import type { Block, SourceDocument } from '../document.ts';
import { toMatching } from '../normalize.ts';

const longest = 60;
const formWords = /本年新收|结果维持|制发件数|新制作数量|结转下年/;
const lastWords = /结果维持|尚未审结/;
const about = '(?:政府|政务)?(?:信息公开|依申请公开)|情况|统计|数据|报表|一览';

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text);
const holds = (blocks: readonly Block[], words: RegExp): boolean =>
  blocks.some((block) => textsOf(block).some((text) => words.test(toMatching(text))));

/** The line that heads what follows: a short paragraph, or a first row that is one cell. */
function headingOf(block: Block): string | null {
  const text =
    block.kind === 'paragraph' ? block.text : [...new Set(block.rows[0])].map((cell) => cell.text).join('');
  const matching = toMatching(text);
  return matching === '' || matching.length > longest || /[。;]/.test(matching) ? null : matching;
}

const bare = (name: string): string => name.replace(/(?:人民)?政府(?:办公室)?$/, '');

/** Whose a heading says the tables under it are: another organ's or year's; null where it does not say. */
function isForeign(heading: string, year: number, name: string | null): boolean | null {
  const found = new RegExp(
    `^(?:附[件表录]?[\\d一二三四五六七八九十]*[:.、]?)?(?<who>[^\\d:,]{0,24})(?<year>20\\d\\d|本|上)?年度?.{0,12}(?:${about})`,
  ).exec(heading)?.groups;
  if (!found?.year) return null;
  if (found.year === '上' || (found.year !== '本' && Number(found.year) !== year)) return true;
  const who = bare(found.who ?? '');
  if (who === '' || name === null || /^(?:本|全|我)/.test(who)) return null;
  return !(bare(name).endsWith(who) || who === bare(name));
}

/**
 * Where tables of another organ or year begin behind a report's own, by the heading over them; -1 for none. An annex that
 * says of whom it is counts once a table of the form is before it, one that does not only once all are.
 */
function annexStart({ blocks }: SourceDocument, year: number, name: string | null): number {
  const last = blocks.findLastIndex((block) => holds([block], formWords));
  let begun = false;
  let whole = false;
  for (const [at, block] of blocks.entries()) {
    const heading = headingOf(block);
    const foreign = heading === null || !begun ? null : isForeign(heading, year, name);
    const annex = heading !== null && /^附[件表录:]/.test(heading);
    if (begun && (foreign === true || (annex && whole && foreign === null)) && at <= last) return at;
    begun ||= holds([block], formWords);
    whole ||= holds([block], lastWords);
  }
  return -1;
}

/** A document without the tables of other organs or years behind its own, and those. */
export function splitAnnex(
  document: SourceDocument,
  year: number | null,
  name: string | null,
): { readonly main: SourceDocument; readonly annex: SourceDocument | null } {
  const at = year === null ? -1 : annexStart(document, year, name);
  if (at < 0) return { main: document, annex: null };
  return {
    main: { ...document, blocks: document.blocks.slice(0, at) },
    annex: { ...document, blocks: document.blocks.slice(at) },
  };
}
