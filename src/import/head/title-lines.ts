import { printedBetween, toMatching, toMatchingWithPlaces } from '../normalize.ts';
import { writeYears } from './chinese-years.ts';

/** A title: as printed, the year it names, and the name before or inside it (null where it has none). */
export type Title = {
  readonly text: string;
  readonly year: number;
  readonly name: string | null;
};

/** A title in the lines of a document, by the last line that it takes. */
export type TitleLine = Title & { readonly line: number };

const report = '(?:本级)?(?:政府|政务)信息(?:主动)?公开(?:工作)?';
const shape = new RegExp(
  `^(?:关于)?(?:(?<y1>20\\d\\d)年?度?)?(?<name>[^:。,;|>《》\\d]{0,40}?)(?:(?<y2>20\\d\\d)年?度?)?(?:的)?${report}(?:(?<y3>20\\d\\d)年?)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报)(?:\\([^()\\d]*\\))?(?:\\(?(?<y4>20\\d\\d)(?:年度?)?\\)?)?$`,
);
const organName =
  /^[^:。,;|>\d《》]{2,36}(?:政府|办公室|办公厅|局|委员会|委|厅|街道|办事处|镇|乡|区|县|市|省|中心|院|处|所|旗|州|盟|公司|馆|站|机关)$/;
/** When a page was printed, by the browser that printed it: no part of its title. */
const printedAt =
  /^\s*20\d\d[/.年-]\d{1,2}[/.月-]\d{1,2}日?,?\s*(?:上午|下午)?\s*\d{1,2}[:：]\d\d(?:[:：]\d\d)?/u;
/** What a page's data sheet calls the title, without a mark behind it. */
const fieldName = /^\s*(?:标\s*题|標\s*題|(?:文件|信息)?名\s*[称稱])[\s:：|]+/u;
/** What a reader is led to: another report than this. */
const leadsOn = /^(?:上一[篇条页]|下一[篇条页]|相关(?:阅读|链接|文章|信息)|往年|历年|更多|推荐|延伸阅读)/;
const longest = 40;

/** The title that a text is; null for a text that is none, or names no year. */
export function readTitle(line: string): Title | null {
  const matching = toMatchingWithPlaces(line);
  const found = shape.exec(writeYears(matching.text))?.groups;
  if (!found) return null;
  const year = found.y1 ?? found.y2 ?? found.y3 ?? found.y4;
  if (year === undefined) return null;
  let name = found.name ?? '';
  // 上海市人民|政府信息公开: 政府 belongs to both words.
  if (name.endsWith('人民')) name = `${name}政府`;
  name = name.replace(/(?:的|关于)$/, '');
  return {
    text: printedBetween(line, matching, 0, matching.text.length),
    year: Number(year),
    name: name === '' ? null : name,
  };
}

/** The name in a line that is a title but for the year; null where no line is. */
export function nameInTitle(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 12)) {
    const groups = shape.exec(writeYears(toMatching(line)))?.groups;
    if (groups?.name && organName.test(groups.name)) return groups.name;
  }
  return null;
}

/** Pieces of a line that may be a title: the line, its cells, what follows a colon. */
const piecesOf = (whole: string): string[] => {
  const line = whole.replace(printedAt, '').replace(fieldName, '');
  return [line, ...line.split(/\s*\|\s*|[:：]\s*/), line.split(/\s*[一1]\s*[、.]/)[0] ?? ''].filter(
    (piece) => piece.trim() !== '',
  );
};

/** The title that a line is with the next one, or two: broken in lines, or with its year in a line of its own. */
function readBroken(lines: readonly string[], at: number): TitleLine | null {
  for (const count of [2, 3]) {
    const parts = lines.slice(at, at + count).map((line) => line.trim());
    if (parts.length < count || parts.some((part) => part.length > longest)) return null;
    if (parts.some((part) => readTitle(part) !== null)) return null;
    const title = readTitle(parts.join(''));
    if (title) return { ...title, line: at + count - 1 };
  }
  return null;
}

/** Every title in the lines, with the name on the line before where it has none itself; links to others are left out. */
export function titlesIn(lines: readonly string[]): readonly TitleLine[] {
  return lines.flatMap((line, at): TitleLine[] => {
    if (leadsOn.test(toMatching(line))) return [];
    const broken = readBroken(lines, at);
    if (broken) return [broken];
    const title = piecesOf(line).flatMap((piece) => readTitle(piece) ?? [])[0];
    if (!title) return [];
    const before = lines[at - 1] ?? '';
    if (title.name !== null || !organName.test(toMatching(before))) return [{ ...title, line: at }];
    return [{ text: `${before.trim()}${title.text}`, year: title.year, name: toMatching(before), line: at }];
  });
}
