import type { Block, Paragraph, SourceDocument } from '../document.ts';
import { toMatchingWithPlaces, type Matching } from '../normalize.ts';
import { writeNumerals } from './chinese-numerals.ts';
import { sliceLetters, toLetters, type Letters } from './letters.ts';
import { dropLostMarks } from './lost-marks.ts';
import { spreadRespectively } from './spread.ts';
import { isTableLine } from './table-lines.ts';
import { tellPlainly } from './told-plainly.ts';

/** The parts of a report's running text: what a year was like, what else is reported, and plans (no figures there). */
export type TextPart = 'told' | 'other' | 'plans';

/** A sentence in matching form, with the way back to the printed text and its line. */
export type Sentence = {
  readonly part: TextPart;
  readonly text: string;
  /** The printed text from one place of `text` to another. */
  readonly printed: (from: number, to: number) => string;
  readonly line?: number;
  readonly page?: number;
  /** Too long to be read as a sentence: `text` is empty. */
  readonly isTooLong?: true;
};

const heading = /^(?:第?[一二三四五六七八九十]{1,2}(?:、|部分)|[一二三四五六七八九十]{1,2}[.:])(.{2,40})$/;
const sentenceEnd = /[。!?;]$/;
/** What goes on longer without an end (characters) is a list or a table without its lines, not a sentence. */
const longest = 3_000;

/** With such words a paragraph goes over to what is still to be done. */
const plans = /^(?:[^,;:]{0,6})?(?:下一步|下一阶段|下步|今后|接下来|工作思路|工作打算|工作安排)/;

function partAfter(text: string, part: TextPart): TextPart {
  const title = heading.exec(text)?.[1];
  if (title === undefined || /[。;]/.test(title)) return part;
  if (/其[他它].*报告|需要报告的/.test(title)) return 'other';
  if (/问题|改进|打算|计划|下一步|下步/.test(title)) return 'plans';
  return 'told';
}

/** A line that belongs to running text rather than to a table drawn with lines. */
const isRunning = (text: string): boolean =>
  /[。;,!?]/.test(text) || text.length > 24 || /\d[\d.万余]*[条件篇份期场]$/.test(text);

type Piece = { readonly source: Paragraph; readonly matching: Matching };

/** Lines of one paragraph, where a text was wrapped: joined until one ends a sentence or is too short to be wrapped. */
function joinLines(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1)?.at(-1);
    const open = last && !sentenceEnd.test(last.matching.text) && last.matching.text.length >= 20;
    if (open && last.source.line !== undefined) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** What is told in digits, plainly and without lost marks: the form in which the wordings are looked for. */
const inDigits = (letters: Letters): Letters => tellPlainly(writeNumerals(dropLostMarks(letters)));

/** 网站方面。全年发布信息…: what the next sentence speaks of. */
const topicAlone = /^[^,;:。\d]{2,14}方面$/;

function* cut({ text }: Letters): Generator<readonly [number, number]> {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !/[。!?]/.test(text[at] ?? '')) continue;
    if (topicAlone.test(text.slice(start, at))) continue;
    if (at > start) yield [start, at];
    start = at + 1;
  }
}

/** Where each line of a group begins in its joined text. */
function startsOf(group: readonly Piece[]): readonly number[] {
  const starts: number[] = [];
  let start = 0;
  for (const { matching } of group) {
    starts.push(start);
    start += matching.text.length;
  }
  return starts;
}

/** The last of some places, in order, that is not behind another. */
function lastUpTo(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The printed text of a span of a group's joined lines. */
function printedIn(group: readonly Piece[], starts: readonly number[], from: number, to: number): string {
  let out = '';
  for (let line = lastUpTo(starts, from); line < group.length; line += 1) {
    const [piece, start = 0] = [group[line], starts[line]];
    if (!piece || start >= to) break;
    const { source, matching } = piece;
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, matching.text.length)];
    if (first < last) {
      out += source.text.slice(matching.at[first] ?? 0, matching.at[last] ?? source.text.length);
    }
  }
  return out.trim();
}

function sentencesOf(group: readonly Piece[], part: TextPart): Sentence[] {
  const letters = inDigits(toLetters(group.map(({ matching }) => matching.text).join('')));
  const starts = startsOf(group);
  let here = part;
  return [...cut(letters)].flatMap(([from, to]) => {
    if (plans.test(letters.text.slice(from, to))) here = 'plans';
    const isTooLong = to - from > longest;
    const spread = spreadRespectively(sliceLetters(letters, from, isTooLong ? from + 1 : to));
    const source = group[lastUpTo(starts, spread.from[0] ?? 0)]?.source ?? group[0]?.source;
    return [
      {
        part: here,
        text: isTooLong ? '' : spread.text,
        ...(isTooLong && { isTooLong }),
        printed: (a: number, b: number) => {
          const [begin, end] = [spread.from[a], spread.from[b - 1]];
          return begin === undefined || end === undefined ? '' : printedIn(group, starts, begin, end + 1);
        },
        ...(source?.line === undefined ? {} : { line: source.line }),
        ...(source?.page === undefined ? {} : { page: source.page }),
      },
    ];
  });
}

const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph';

/** The running text and the headings of a document, a paragraph each: what is left without its tables. */
export const toRunningText = (document: SourceDocument): readonly string[] =>
  document.blocks.filter(isParagraph).flatMap(({ text }) => {
    const matching = toMatchingWithPlaces(text).text;
    return heading.test(matching) || (isRunning(matching) && !isTableLine(text)) ? [text.trim()] : [];
  });

/** The sentences of a document's running text, in order; tables, also those drawn with lines, are left out. */
export function toSentences(document: SourceDocument): readonly Sentence[] {
  let part: TextPart = 'told';
  const order: { part: TextPart; pieces: Piece[] }[] = [];
  for (const source of document.blocks.filter(isParagraph)) {
    const matching = toMatchingWithPlaces(source.text);
    if (matching.text === '') continue;
    const next = partAfter(matching.text, part);
    const isHeading = heading.test(matching.text) && !/[。;]/.test(matching.text);
    part = next;
    if (isHeading || !isRunning(matching.text) || isTableLine(source.text)) {
      order.push({ part, pieces: [] });
      continue;
    }
    const last = order.at(-1);
    if (last?.part === part) last.pieces.push({ source, matching });
    else order.push({ part, pieces: [{ source, matching }] });
  }
  return order.flatMap(({ part: each, pieces }) =>
    joinLines(pieces).flatMap((group) => sentencesOf(group, each)),
  );
}
