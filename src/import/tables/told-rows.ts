import type { Block, SourceDocument } from '../document.ts';
import { toMatching } from '../normalize.ts';
import { parseFigure } from '../parse-number.ts';
import type { Label } from './labels.ts';
import type { PlacedCell } from './table-reading.ts';
import type { SectionId } from '../../schema/sections.ts';

/** A sentence that tells a row: what stands before its first cell, and the number behind each name. */
export type ToldRow<K extends string> = {
  readonly label: string;
  readonly cells: ReadonlyMap<K, PlacedCell>;
  readonly printed: string;
};

const number =
  '[:为共计有是(,]{0,2}(?<n>[+-]?\\d{1,3}(?:,\\d{3}(?!\\d))+|[+-]?\\d+(?:\\.\\d+)?(?:万|亿)?|[零〇一二三四五六七八九十百千]{2,}|[零〇无])(?:[件条个宗项份起]|万?元)?';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds the names of an axis, each with a number right behind it: 自然人3402件，商业企业99件. */
function namedNumbers<K extends string>(
  text: string,
  labels: readonly Label<K>[],
): readonly { readonly key: K; readonly at: number; readonly number: string }[] {
  const words = labels
    .flatMap(({ key, cores }) => cores.map((core) => ({ key, core })))
    .filter(({ core }) => core !== '')
    .sort((a, b) => b.core.length - a.core.length);
  const pattern = new RegExp(
    `(?<word>${words.map(({ core }) => escape(core)).join('|')})(?:申请)?(?:数量?|件数)?${number}`,
    'g',
  );
  return [...text.matchAll(pattern)].flatMap((match) => {
    const key = words.find(({ core }) => core === match.groups?.word)?.key;
    return key === undefined ? [] : [{ key, at: match.index, number: match.groups?.n ?? '' }];
  });
}

/** The clauses of a document's lines from one heading to the next, with the place of each. */
function clausesOf(document: SourceDocument, from: RegExp, to: RegExp) {
  const texts = document.blocks.map((block: Block) =>
    block.kind === 'paragraph' ? toMatching(block.text) : '',
  );
  const start = texts.findIndex((text) => text.length < 40 && from.test(text));
  if (start < 0) return [];
  const length = texts.slice(start + 1).findIndex((text) => text.length < 40 && to.test(text));
  const end = length < 0 ? texts.length : start + 1 + length;
  return texts.slice(start, end).flatMap((text, at) => {
    const block = document.blocks[start + at];
    return text.split(/[;。]/).map((clause) => ({ clause, block }));
  });
}

/**
 * The rows that a section tells in sentences instead of a table: at least two names of its columns with a number each, none
 * twice. `from` and `to` are the headings around it.
 */
export function toldRows<K extends string>(
  document: SourceDocument,
  section: SectionId,
  range: { readonly from: RegExp; readonly to: RegExp },
  labels: readonly Label<K>[],
): readonly ToldRow<K>[] {
  return clausesOf(document, range.from, range.to).flatMap(({ clause, block }) => {
    const named = namedNumbers(clause, labels);
    const keys = new Set(named.map(({ key }) => key));
    const [first] = named;
    if (!first || keys.size < 2 || keys.size < named.length) return [];
    const place = {
      section,
      ...(block?.kind === 'paragraph' && block.line !== undefined ? { line: block.line } : {}),
      ...(block?.page === undefined ? {} : { page: block.page }),
    };
    const cells = new Map(named.map(({ key, number: text }) => [key, { text, place }] as const));
    const label = clause.slice(0, first.at).replace(/(?:[:,(]|为|共计?)+$/, '');
    return [{ label, cells, printed: clause }];
  });
}

/** Whether a told number is one, and not a word for none. */
export const isToldNumber = (cell: PlacedCell | undefined): cell is PlacedCell =>
  cell !== undefined && 'value' in parseFigure(cell.text, 'count');
