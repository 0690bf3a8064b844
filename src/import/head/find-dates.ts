import type { SourceDocument } from '../document.ts';
import { writeDay, writeYears } from './chinese-years.ts';
import { findYear, periodYear } from './find-year.ts';
import { toIsoDay } from './iso-day.ts';
import { toMatching } from '../normalize.ts';

const day = '(\\d{1,2})月(\\d{1,2})日';
const period = new RegExp(`(20\\d\\d)年?${day}起?,?(?:至|到|-|~|—)+(?:(20\\d\\d)年)?${day}`);
const dated = '[:|]*(20\\d\\d)[-年/.](\\d{1,2})[-月/.](\\d{1,2})';
/** Best first: what the page calls publication, then what it calls the day of the document. */
const labels = [
  '(?:发布|公开|公布|发文)(?:日期|时间)',
  '(?:^|[^\\u4e00-\\u9fff])(?:时间|日期)',
  '(?:生成|成文|更新)(?:日期|时间)|时间|日期',
];

type Dates = {
  readonly year: number | null;
  readonly published: string | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
};

function findPublished(
  document: SourceDocument,
  lines: readonly string[],
  year: number | null,
): string | null {
  const plausible = (date: string | null): date is string =>
    date !== null && (year === null || (date > `${year}-06-30` && date < `${year + 4}-01-01`));
  const texts = lines.map(toMatching);
  const joined = texts.slice(0, 40).join('|');
  for (const label of labels) {
    for (const text of [...texts, joined]) {
      const found = new RegExp(`(?:${label})${dated}`).exec(text);
      const date = found ? toIsoDay(found[1] ?? '', found[2] ?? '', found[3] ?? '') : null;
      if (plausible(date)) return date;
    }
  }
  const meta = new RegExp(dated).exec(toMatching(document.meta?.pubdate ?? ''));
  const date = meta ? toIsoDay(meta[1] ?? '', meta[2] ?? '', meta[3] ?? '') : null;
  return plausible(date) ? date : null;
}

const signed = /^(?<name>[^\d。,;:|]{0,40}?)\(?(20\d\d)年(\d{1,2})月(\d{1,2})日\)?$/;

/** The day under the report: the last line that is nothing but a date, or a name and a date. */
function findSigned(document: SourceDocument, year: number | null): string | null {
  if (year === null) return null;
  for (const block of document.blocks.toReversed().slice(0, 40)) {
    if (block.kind !== 'paragraph') continue;
    const found = signed.exec(writeDay(writeYears(toMatching(block.text))));
    const untold = found?.groups?.name !== undefined && /[至到自止于起]|截/.test(found.groups.name);
    const date = found && !untold ? toIsoDay(found[2] ?? '', found[3] ?? '', found[4] ?? '') : null;
    if (date !== null && date > `${year}-12-01` && date < `${year + 2}-01-01`) return date;
  }
  return null;
}

/** The period that the figures are about, its year, and the day of publication, as the document says them. */
export function findDates(
  document: SourceDocument,
  lines: readonly string[],
  texts: readonly string[],
  titleYear: number | null,
): Dates {
  const told = texts.find((text) => /统计|期限|时限|时间|期间|数据|起止/.test(text) && period.test(text));
  const found = told === undefined ? null : period.exec(told);
  const [, from = '', m1 = '', d1 = '', to = from, m2 = '', d2 = ''] = found ?? [];
  const whole = found ? null : (texts.map(periodYear).find((each) => each !== null) ?? null);
  const start = found ? toIsoDay(from, m1, d1) : whole === null ? null : `${whole}-01-01`;
  const end = found ? toIsoDay(to, m2, d2) : whole === null ? null : `${whole}-12-31`;
  const year =
    titleYear ??
    findYear(
      lines.map((line) => writeYears(toMatching(line))),
      texts.filter((text) => text.length > 0),
    );
  return {
    year,
    published: findPublished(document, lines, year) ?? findSigned(document, year),
    period_start: start,
    period_end: end,
  };
}
