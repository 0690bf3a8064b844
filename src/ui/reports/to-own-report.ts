import { checkByItself } from '../../import/check/conclude.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import { levels, type Level } from '../../schema/publishers.ts';
import type { Finding, Report } from '../../schema/report.ts';
import { toldPublisher } from '../../import/told-publisher.ts';
import { matchPublisher, type SitePublisher } from '../own/match-publisher.ts';
import { ownPrefix, type OwnPublisher, type OwnReport } from '../own/own-report.ts';
import type { Outcome } from './read-documents.ts';

type Read = Extract<Outcome, { readonly report: unknown }>;

/** What the document calls its publisher, else what its file is called. */
const toldName = ({ report, file }: Pick<Read, 'report' | 'file'>): string =>
  toldPublisher(report) ?? file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');

const isLevel = (level: string | null): level is Level => level !== null && Object.hasOwn(levels, level);

/** What the checks find of a report by itself, as its publisher's. */
const checkAs = (report: Report, { level, names, regionCode }: OwnPublisher): readonly Finding[] =>
  checkByItself({
    ...report,
    publisher: { level: isLevel(level) ? level : null, name: names.hans, region_code: regionCode },
  });

/** A document that was read, as a report of this reader; read again, it keeps its place and what was set right. */
export function toOwnReport(
  read: Read,
  publishers: readonly SitePublisher[],
  register: NamedPlaces | null,
  before: OwnReport | undefined,
  added: number,
): OwnReport {
  const { file, report, source } = read;
  const id = `${ownPrefix}${read.id}`;
  const publisher =
    before?.publisher ?? matchPublisher(toldName(read), publishers, register, report.report.scope);
  const own: OwnReport = {
    format: 1,
    id,
    file,
    added: before?.added ?? added,
    publisher,
    report,
    findings: checkAs(report, publisher),
    source,
  };
  return before ? withYear(own, before.report.report.year) : own;
}

/** The report under another year; its checks are run again. */
export function withYear(own: OwnReport, year: number): OwnReport {
  if (own.report.report.year === year) return own;
  const report = { ...own.report, report: { ...own.report.report, year } };
  return { ...own, report, findings: checkAs(report, own.publisher) };
}

/** The report under another publisher; its checks ask who it is, and are run again. */
export const withPublisher = (own: OwnReport, publisher: OwnPublisher): OwnReport => ({
  ...own,
  publisher,
  findings: checkAs(own.report, publisher),
});
