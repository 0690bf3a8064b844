import type { SourceDocument } from '../document.ts';
import { toMatching } from '../normalize.ts';
import { findYear } from './find-year.ts';
import { readTitle, titlesIn, type Title, type TitleLine } from './title-lines.ts';

const listHead = /^(?:相关|往年|历年|各地|各区县?|各县区?|其他)[^。,;]{0,12}$|(?:上一|下一)[篇条]/;
const beginsText = /^(?:第?[一二三]|[123])[、.].{2,16}$/;
const longestLine = 40;

/** The line at which the text begins: a heading of a section, or a long sentence. */
function textBegins(lines: readonly string[]): number {
  const at = lines.findIndex((line) => {
    const text = toMatching(line);
    return beginsText.test(text) || (text.length > longestLine && text.includes('。'));
  });
  return at < 0 ? lines.length : at;
}

const isSame = (one: Title, other: Title): boolean =>
  one.year === other.year && (one.name ?? other.name) === (other.name ?? one.name);

/** Whether a title stands in a list of links: right behind others, below the head of such a list. */
function isListed(title: TitleLine, titles: readonly TitleLine[], lines: readonly string[]): boolean {
  let at = title.line - 1;
  while (titles.some(({ line }) => line === at)) at -= 1;
  return listHead.test(toMatching(lines[at] ?? ''));
}

/**
 * The title of the report among those in the lines and in what the container calls it. A page may link reports of other
 * years and organs: what speaks for a title are the container's own title, the year of the figures' period and of the
 * sentences, the name in the text, and its place right before the text.
 */
export function findTitle(
  document: SourceDocument,
  lines: readonly string[],
  texts: readonly string[],
): Title | null {
  const meta = [document.meta?.articletitle, document.meta?.title, document.title]
    .flatMap((each) => (each ? [each, ...each.split(/\s*[-_|–—]\s*/)] : []))
    .flatMap((each) => readTitle(each) ?? []);
  const titles = titlesIn(lines);
  const distinct = titles.filter((title, at) => titles.findIndex((each) => isSame(each, title)) === at);
  const [first] = distinct;
  const named = titles.find(({ name }) => name !== null);
  if (distinct.length <= 1 || !first) return named ?? meta.find(({ name }) => name !== null) ?? first ?? null;
  const begins = textBegins(lines);
  const year = findYear(
    [],
    texts.filter((text) => readTitle(text) === null),
  );
  const last = titles.findLast(({ line }) => line <= begins);
  const mentions = (name: string) => texts.filter((text) => text.length > longestLine && text.includes(name));
  const most = Math.max(1, ...distinct.map(({ name }) => (name === null ? 0 : mentions(name).length)));
  const scores = titles.map((title): number => {
    const told = title.name !== null && mentions(title.name).length === most;
    return (
      (meta.some((each) => isSame(each, title)) ? 4 : 0) +
      (year === null ? 0 : title.year === year ? 3 : -3) +
      (told ? 2 : 0) +
      (title === last ? 2 : 0) +
      (title.line > begins ? -3 : 0) +
      (isListed(title, titles, lines) ? -1 : 0) +
      (title.name === null ? 0 : 1)
    );
  });
  const best = Math.max(...scores);
  return titles[scores.indexOf(best)] ?? null;
}

/** How many different titles stand in lines of their own: more than one may be two reports, or links to others. */
export function countTitles(texts: readonly string[]): number {
  return new Set(texts.flatMap((text) => (readTitle(text) ? [toMatching(text)] : []))).size;
}
