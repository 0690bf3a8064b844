import type { Edition } from '../../schema/axis.ts';
import type { Scope } from '../../schema/publishers.ts';
import type { ReportHead } from '../../schema/report.ts';
import type { SourceDocument } from '../document.ts';
import { findDates } from './find-dates.ts';
import { findPublisher } from './find-publisher.ts';
import { writeYears } from './chinese-years.ts';
import { findTitle } from './find-title.ts';
import { toMatching } from '../normalize.ts';
import { simplifyName } from '../../places/simplify-name.ts';
import type { Sentence } from '../told/sentences.ts';

/** Head of a report; `year` is null where the document does not say which year it is about. */
export type FoundHead = Omit<ReportHead, 'year' | 'edition'> & {
  readonly year: number | null;
};

/** What stands before the first section, line by line; the cells of a table's row joined by bars. */
function headLines(document: SourceDocument): readonly string[] {
  const lines: string[] = [];
  for (const block of document.blocks) {
    const byItself =
      block.kind === 'paragraph'
        ? [block.text]
        : block.rows.map((row) => [...new Set(row)].map(({ text }) => text).join(' | '));
    for (const line of byItself) {
      const text = toMatching(line);
      if (
        /^(?:第?[一二]|[12])[、.](?:总体|概述|主动公开|基本|工作|主要|政府信息公开)/.test(text) &&
        lines.length > 0
      )
        return lines;
      if (text !== '') lines.push(line);
      if (lines.length >= 80) return lines;
    }
  }
  return lines;
}

const organ =
  /(?:局|办公室|办公厅|委员会|委|厅|中心|街道|办事处|镇|乡|所|院|处|公司|学校|医院|管委会|馆|站|队)$/;
const region = /(?:省|市|县|区|旗|州|盟|自治区)(?:人民政府)?$/;
/** How one organ calls itself. */
const byItself = /(?:^|[^\u4e00-\u9fff]|现将|年)我(?:局|办|中心|镇|街道|乡|委|厅|所|院|站|队|单位)/;
const whole =
  /全(?:省|市|县|区|州|旗|盟)(?:共|各级|各地|累计|各部门|行政机关|新)[^。]{0,30}(?:公开|受理|收到)|全(?:省|市|县|区|州|旗|盟)(?:政府信息|行政机关)[^。]{0,12}(?:主动公开|汇总)|汇总/;

/** Region or organ only where name and text say the same; else not known. */
function findScope(publisher: string | null, texts: readonly string[]): Scope | null {
  const wholeTold = texts.some((text) => whole.test(text));
  if (publisher === null) {
    const spokenByItself = texts.some((text) => byItself.test(text));
    return wholeTold === spokenByItself ? null : wholeTold ? 'region' : 'organ';
  }
  if (region.test(publisher)) return wholeTold ? 'region' : null;
  if (organ.test(publisher)) return wholeTold ? null : 'organ';
  return null;
}

/** For whom a publisher's report speaks by its name alone: a region's for all its organs; null for a name that tells neither. */
export function scopeOfName(publisher: string): Scope | null {
  const name = toMatching(publisher);
  if (region.test(name)) return 'region';
  return organ.test(name) ? 'organ' : null;
}

/** What the document says of itself. Names and titles in simplified characters; dates in ISO form. */
export function parseHead(document: SourceDocument, sentences: readonly Sentence[]): FoundHead {
  const lines = headLines(document);
  const texts = [...lines.map((line) => writeYears(toMatching(line))), ...sentences.map(({ text }) => text)];
  const title = findTitle(document, lines, texts);
  const dates = findDates(document, lines, texts, title?.year ?? null);
  const publisher = findPublisher(document, lines, title, texts);
  return {
    publisher: publisher === null ? null : simplifyName(publisher),
    title: title === null ? null : simplifyName(title.text),
    year: title?.year ?? dates.year,
    scope: findScope(publisher === null ? null : toMatching(publisher), texts),
    published: dates.published,
    index_number: findIndexNumber(lines),
    period_start: dates.period_start,
    period_end: dates.period_end,
  };
}

function findIndexNumber(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = /索\s*引\s*[号號][\s:|]*([A-Za-z0-9][\w\-/.()]*)/u.exec(line.normalize('NFKC'));
    if (found?.[1]) return found[1];
  }
  return null;
}

/** The edition in force by the labels found; where they fit both, the one in force in the year of the report. */
export const decideEdition = (
  found: Edition | null,
  hasTables: boolean,
  inForce: Edition | null,
): Edition | null => found ?? (hasTables ? inForce : null);
