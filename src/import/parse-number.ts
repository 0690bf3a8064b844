import type { Unit } from '../schema/axis.ts';
import type { Figure } from '../schema/report.ts';
import { shiftDecimal } from './decimal.ts';
import { toMatching } from './normalize.ts';
import { dropNoteMarks, holdsNoteMark } from './note-mark.ts';
import { parseChange } from './parse-change.ts';
import { parseChineseNumber } from './chinese-number.ts';

/** 万 and 亿 as powers of ten. */
const powers: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  百万: 6,
  千万: 7,
  万亿: 12,
};
const scale = '(?:万亿|千万|百万|[百千万亿])';
const about = '(?:大约|约|近|逾|超过?|不少于|接近)';
const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const counted = '[件条个项次份宗起人例部篇期场家处元%户批]{1,2}';
const shape = new RegExp(
  `^(?<about>${about})?(?:人民币|[¥￥$])?(?<sign>[+-]|增加?|新增|减少?|↑|↓)?(?:人民币|[¥￥])?(?<digits>${number})` +
    `(?<more>[余多]|\\+)?(?<scale>${scale})?(?<more2>[余多])?(?:个)?(?<unit>${counted}|元|)(?:整)?(?<about2>左右|以上)?(?<remark>\\([^()]*\\))?$`,
);
const slashes = /^(?:[/\\|]+|-+|―+|_+|一)$/;
const unitRemark = new RegExp(`^\\((?:单位:?)?(?<scale>${scale})?(?<yuan>元)\\)$`);

const headerUnit = new RegExp(`(?:单位:?|[(:/])(${scale}?元)|(${scale}元)\\)?$`);

/** The unit that a header states: `万元` in 本年收费金额（单位：万元）; null where it states none. */
export function statedUnit(header: string): string | null {
  const found = headerUnit.exec(toMatching(header));
  return found?.[1] ?? found?.[2] ?? null;
}

const scaleOf = (unit: string | null | undefined): number => powers[(unit ?? '').replace(/元$/, '')] ?? 0;

/** Digits with a space between are two numbers, save where it parts thousands (1 234 567): never one without it. */
function holdsTwoNumbers(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (/\d[^\S\n]*\n\s*\d/.test(plain)) return true;
  return /\d\s+\d/.test(plain) && !/^\D*\d{1,3}(?:\s\d{3})+(?:\.\d+)?\D*$/.test(plain);
}

/** Whether a counting word can stand behind a figure of this unit: an amount has no pieces, a count no yuan. */
function suits(counting: string, unit: Unit): boolean {
  if (counting === '') return true;
  if (unit === 'yuan') return counting === '元';
  return unit === 'percent' ? counting === '%' : !/[元%]/.test(counting);
}

const zeros: ReadonlySet<string> = new Set(['零', '〇', '○', '◯', 'O', 'o']);
const inWords = new RegExp(
  `^(?<words>[零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+)个?(?<unit>${counted})?$`,
);

/** A number in Chinese numerals with its counting word, or a sign for zero; null for none. 一 alone may be a dash. */
function parseWords(matching: string): { readonly value: number; readonly unit: string } | null {
  if (zeros.has(matching)) return { value: 0, unit: '' };
  const groups = inWords.exec(matching)?.groups;
  if (!groups || matching === '一') return null;
  const value = parseChineseNumber(groups.words ?? '');
  return value === null ? null : { value, unit: groups.unit ?? '' };
}

/** Whether a word between spaces is a value: not a numeral, which may be a piece of a label there. */
export const isPlainValue = (text: string): boolean => isCellValue(text) && !inWords.test(toMatching(text));

function judgeCell(text: string): boolean {
  const plain = dropNoteMarks(text);
  if (holdsTwoNumbers(plain) || holdsNoteMark(plain)) return false;
  const matching = toMatching(plain);
  // A numeral alone on its line may be the piece of a label: 三 / 、 / 本 / 年; 第二 / 十条.
  const words =
    /^.[条个项次]$/.test(matching) || (matching.length === 1 && !zeros.has(matching))
      ? null
      : parseWords(matching);
  return (
    matching === '无' ||
    (matching !== '一' && slashes.test(matching)) ||
    shape.test(matching) ||
    words !== null ||
    parseChange(matching) !== null
  );
}

/** Cells hold the same few texts again and again; longer ones are not kept. */
const judged = new Map<string, boolean>();
const longestJudged = 12;
const mostJudged = 20_000;

/** Whether a text stands where a number should: a number, a slash, or one of the words for "nothing". */
export function isCellValue(text: string): boolean {
  const known = judged.get(text);
  if (known !== undefined) return known;
  const result = judgeCell(text);
  if (text.length <= longestJudged) {
    if (judged.size >= mostJudged) judged.clear();
    judged.set(text, result);
  }
  return result;
}

function wordFigure(
  words: { readonly value: number; readonly unit: string },
  unit: Unit,
  printed: string,
): Figure {
  if (!suits(words.unit, unit)) return { problem: 'unreadable', printed };
  if (unit === 'yuan' && words.unit === '' && words.value !== 0) return { problem: 'unit_missing', printed };
  return { value: words.value, printed };
}

/** A remark that is a number itself, or that says which way a change goes in words that are not known. */
const doubtfulRemark = (remark: string | undefined, unit: Unit): boolean =>
  remark !== undefined &&
  (/^\([\d.,]+\)$/.test(remark) || (unit === 'change' && /[增减升降+-]|取消/.test(remark)));

/**
 * The figure in a cell. Yuan for amounts, from the unit in the cell, else in the header; a bare amount has no unit
 * (`unit_missing`), save for zero. A signed change may be told in words (减少3), and any number in Chinese numerals; marks
 * of notes are no part of it. 无 says "none" but is no number: `unreadable`, as is all other text. `printed` is kept where it differs from the plain number.
 */
export function parseFigure(text: string, unit: Unit, header = ''): Figure {
  const printed = text.replace(/\s+/g, ' ').trim();
  const plain = dropNoteMarks(text);
  const matching = toMatching(plain);
  if (matching === '') return { problem: 'blank' };
  if (slashes.test(matching) && matching !== '一') return { problem: 'slash', printed };
  if (holdsNoteMark(plain)) return { problem: 'unreadable', printed };
  const other = unit === 'change' && !holdsTwoNumbers(plain) ? parseChange(matching, header) : null;
  if (other !== null) return { value: other, ...(printed === String(other) ? {} : { printed }) };
  const words = parseWords(matching);
  if (words) return wordFigure(words, unit, printed);
  const groups = shape.exec(matching)?.groups;
  const doubtful = doubtfulRemark(groups?.remark, unit);
  if (!groups || doubtful || holdsTwoNumbers(plain) || !suits(groups.unit ?? '', unit))
    return { problem: 'unreadable', printed };
  const remark = groups.remark === undefined ? null : unitRemark.exec(groups.remark);
  const inCell = groups.unit === '元' || remark !== null || (groups.scale ?? '') !== '';
  const scaleWord = groups.scale ?? remark?.groups?.scale ?? '';
  const stated = unit === 'yuan' && !inCell ? statedUnit(header) : null;
  const negative = /^(?:-|减少?|↓)$/.test(groups.sign ?? '');
  if (groups.sign !== undefined && !/^[+-]$/.test(groups.sign) && unit !== 'change') {
    return { problem: 'unreadable', printed };
  }
  const digits = (groups.digits ?? '').replaceAll(',', '');
  const magnitude = shiftDecimal(digits, scaleWord === '' ? scaleOf(stated) : scaleOf(scaleWord));
  const value = negative && magnitude !== 0 ? -magnitude : magnitude;
  if (unit === 'yuan' && !inCell && stated === null && value !== 0)
    return { problem: 'unit_missing', printed };
  const approximate =
    groups.about !== undefined ||
    groups.about2 !== undefined ||
    groups.more !== undefined ||
    groups.more2 !== undefined;
  return {
    value,
    ...(printed === String(value)
      ? {}
      : { printed: stated === null ? printed : `${printed}（单位：${stated}）` }),
    ...(approximate ? { approximate: true as const } : {}),
  };
}
