import { editionOfYear } from '../schema/editions.ts';
import type { IndicatorKey } from '../schema/indicators.ts';
import { refusals } from '../schema/refusals.ts';
import {
  hasValue,
  type Figure,
  type Place,
  type Refused,
  type Report,
  type ReportHead,
} from '../schema/report.ts';
import type { SectionId } from '../schema/sections.ts';
import { checkText } from './check-text.ts';
import { checkWhole } from './check-whole.ts';
import type { SourceDocument } from './document.ts';
import { findTables } from './tables/find-tables.ts';
import { findThemes } from './find-themes.ts';
import { ImportError } from './import-error.ts';
import { toMatching } from './normalize.ts';
import { parseChannels } from './told/parse-channels.ts';
import { decideEdition, parseHead, scopeOfName } from './head/parse-head.ts';
import { findAddressDate } from './head/find-address-date.ts';
import { parseTold } from './told/parse-told.ts';
import { readDocument } from './read-document.ts';
import { toSentences, type Sentence } from './told/sentences.ts';
import { readStatistics, withStatistics } from './told/statistics-table.ts';

/** The places of text that is too long to be read as a sentence. */
const tooLong = (sentences: readonly Sentence[]): readonly Refused[] =>
  sentences.flatMap(({ isTooLong, line, page }) =>
    isTooLong
      ? [
          {
            section: 'narrative',
            place: {
              section: 'narrative',
              ...(line === undefined ? {} : { line }),
              ...(page === undefined ? {} : { page }),
            },
            reason: 'too_long',
          },
        ]
      : [],
  );

const tableSections: readonly SectionId[] = ['disclosure', 'requests', 'disputes'];

/** The year that a file's name states as a title does (某县2022年年报.txt); a bare number in a name may be anything. */
const yearInName = (name: string): number | null => {
  const found = /(?<!\d)(20\d\d)年/.exec(toMatching(name.replace(/^.*[/\\]/, '')))?.[1];
  return found === undefined ? null : Number(found);
};

/** Whether the text calls itself a report on disclosure, or has its usual headings. */
function speaksOfDisclosure(document: SourceDocument): boolean {
  const texts = document.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [toMatching(block.text)] : [],
  );
  const heads = (word: RegExp) =>
    texts.some((text) => /^(?:[一二三(]|\d[.、])/.test(text) && word.test(text.slice(0, 24)));
  return (
    texts.some((text) => /(?:政府|政务)信息公开.{0,12}(?:年度报告|年报|报告)/.test(text)) ||
    (heads(/总体情况|概述/) &&
      (heads(/主动公开/) || texts.some((text) => /政府信息公开条例|政府信息公开申请|依申请公开/.test(text))))
  );
}

/**
 * A report from the bytes of a document: what it says of itself, its figures with their places, channels, and rows
 * that the form does not know. Throws `ImportError` where nothing, or not one whole report, can be read.
 */
export async function importReport(bytes: Uint8Array, options: { readonly name: string }): Promise<Report> {
  return toReport(await readDocument(bytes, options.name), options.name);
}

/** The day of publication as the document says it, else as its file's name carries it, marked as such. */
function publishedOf(
  said: string | null,
  name: string,
  year: number,
): Pick<ReportHead, 'published' | 'published_from'> {
  if (said !== null) return { published: said };
  const published = findAddressDate(name, year);
  return published === null ? { published } : { published, published_from: 'address' };
}

const noFigure = () =>
  new ImportError(
    'nothing_read',
    'No figure could be read: the tables are empty, hold no numbers, or are only pictures of tables.',
  );

/**
 * A report from a document that was read already; as `importReport`. `asked` is the year that it is about where neither it nor its
 * name says so: a table alone, as it is pasted.
 */
export function toReport(document: SourceDocument, name: string, asked: number | null = null): Report {
  checkText(document);
  const sentences = toSentences(document);
  const head = parseHead(document, sentences);
  const year = head.year ?? yearInName(name) ?? asked;
  const tables = findTables(document, year, head.publisher);
  if (tables.read.length === 0 && document.elsewhere && head.title === null) throw document.elsewhere;
  if (tables.read.length === 0 && head.title === null && !speaksOfDisclosure(document)) {
    throw new ImportError('not_a_report', 'The document is not an annual report on information disclosure.');
  }
  checkWhole(document, tables);
  if (year === null) {
    // A form that is not filled in says so first.
    if (tables.read.length > 0 && !Object.values(tables.figures).some(hasValue)) throw noFigure();
    throw new ImportError('no_year', 'The document does not say which year it is about; its title should.');
  }
  const speaker = head.scope ?? (head.publisher === null ? null : scopeOfName(head.publisher));
  const inForce = editionOfYear(year);
  const statistics = inForce === null ? readStatistics(document) : null;
  const inWords = parseTold(sentences, year, speaker);
  const byChannel = parseChannels(sentences, year, speaker);
  const { told, channels } = statistics
    ? withStatistics(inWords, byChannel, statistics)
    : { told: inWords, channels: byChannel };
  const figures: Partial<Record<IndicatorKey, Figure>> = { ...tables.figures };
  const places: Partial<Record<IndicatorKey, Place>> = { ...tables.places };
  for (const { key, figure, place } of told) {
    figures[key] = figure;
    places[key] = place;
  }
  if (!Object.values(figures).some(hasValue) && channels.length === 0) {
    if (document.elsewhere) throw document.elsewhere;
    throw noFigure();
  }
  const refused = [...tables.refused, ...tooLong(sentences)];
  const read = new Set<SectionId>([...tables.read, ...told.map(({ place }) => place.section)]);
  if (channels.length > 0 || sentences.some(({ part }) => part === 'told')) read.add('narrative');
  return {
    report: {
      publisher: head.publisher,
      title: head.title,
      year,
      edition: decideEdition(tables.edition, tables.read.length > 0, inForce),
      scope: head.scope,
      ...publishedOf(head.published, name, year),
      index_number: head.index_number,
      period_start: head.period_start,
      period_end: head.period_end,
    },
    figures,
    places,
    channels,
    unknown_rows: [...tables.unknown_rows, ...(statistics?.rest ?? [])],
    ...(refused.length > 0 ? { refused } : {}),
    themes: findThemes(document),
    read: [...read],
    partial:
      (inForce !== null && tableSections.some((section) => !tables.read.includes(section))) ||
      refused.some(({ reason }) => refusals[reason].partial),
  };
}
