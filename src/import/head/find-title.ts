import type { SourceDocument } from '../document.ts';
import { toMatching, toMatchingWithPlaces, printedBetween } from '../normalize.ts';

/** The title: as printed, the year it names, and the name before or inside it (null where it has none). */
export type Title = {
  readonly text: string;
  readonly year: number;
  readonly name: string | null;
};

const report = '(?:本级)?(?:政府|政务)信息(?:主动)?公开(?:工作)?';
const shape = new RegExp(
  `^(?:关于)?(?:(?<y1>20\\d\\d)年度?)?(?<name>[^:。,;|>《》]{0,40}?)(?:(?<y2>20\\d\\d)年度?)?(?:的)?${report}(?:(?<y3>20\\d\\d)年?)?(?:年度)?(?:工作)?(?:报告|年报)(?:\\([^()]*\\))?$`,
);
const organName =
  /^[^:。,;|>\d《》]{2,36}(?:政府|办公室|办公厅|局|委员会|委|厅|街道|办事处|镇|乡|区|县|市|省|中心|院|处|所|旗|州|盟|公司|馆|站|机关)$/;

function read(line: string): Title | null {
  const matching = toMatchingWithPlaces(line);
  const found = shape.exec(matching.text)?.groups;
  if (!found) return null;
  const year = found.y1 ?? found.y2 ?? found.y3;
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
    const groups = shape.exec(toMatching(line))?.groups;
    if (groups?.name && organName.test(groups.name)) return groups.name;
  }
  return null;
}

/** What a page's data sheet calls the title, without a mark behind it. */
const fieldName = /^\s*(?:标\s*题|標\s*題|(?:文件|信息)?名\s*[称稱])[\s:：|]+/u;

/** Pieces of a line that may be a title: the line, its cells, what follows a colon. */
const piecesOf = (whole: string): string[] => {
  const line = whole.replace(fieldName, '');
  return [line, ...line.split(/\s*\|\s*|[:：]\s*/), line.split(/\s*[一1]\s*[、.]/)[0] ?? ''].filter(
    (piece) => piece.trim() !== '',
  );
};

/** The title of the report: a line that is one, with the name on the line before where it has none itself. */
export function findTitle(document: SourceDocument, lines: readonly string[]): Title | null {
  const meta = [document.meta?.articletitle, document.meta?.title, document.title].flatMap((each) =>
    each ? [each, ...each.split(/\s*[-_|–—]\s*/)] : [],
  );
  const titles = lines.flatMap((line, at) =>
    piecesOf(line).flatMap((piece) => {
      const title = read(piece);
      if (!title) return [];
      const before = lines[at - 1] ?? '';
      if (title.name === null && organName.test(toMatching(before))) {
        return [
          {
            ...title,
            text: `${before.trim()}${title.text}`,
            name: toMatching(before),
          },
        ];
      }
      return [title];
    }),
  );
  const named = titles.find(({ name }) => name !== null);
  if (named) return named;
  const inMeta = meta.flatMap((each) => read(each) ?? []).find(({ name }) => name !== null);
  return inMeta ?? titles[0] ?? null;
}

/** How many different titles stand in lines of their own: more than one may be two reports, or links to others. */
export function countTitles(texts: readonly string[]): number {
  return new Set(texts.flatMap((text) => (read(text) ? [toMatching(text)] : []))).size;
}
