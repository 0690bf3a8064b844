import { checkReport } from '../../import/check/check-report.ts';
import { toldPublisher } from '../../import/told-publisher.ts';
import { matchPublisher, type SitePublisher } from './match-publisher.ts';
import { ownPrefix, type OwnPublisher, type OwnReport } from '../own/own-report.ts';
import type { Outcome } from './read-documents.ts';

type Read = Extract<Outcome, { readonly report: unknown }>;

/** What the document calls its publisher, else what its file is called. */
const toldName = ({ report, file }: Pick<Read, 'report' | 'file'>): string =>
  toldPublisher(report) ?? file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');

/** A document that was read, as a report of this reader; read again, it keeps its place and what was set right. */
export function toOwnReport(
  read: Read,
  publishers: readonly SitePublisher[],
  before: OwnReport | undefined,
  added: number,
): OwnReport {
  const { file, report, findings, source } = read;
  const id = `${ownPrefix}${read.id}`;
  const own: OwnReport = {
    format: 1,
    id,
    file,
    added: before?.added ?? added,
    publisher: before?.publisher ?? matchPublisher(toldName(read), publishers),
    report,
    findings,
    source,
  };
  return before ? withYear(own, before.report.report.year) : own;
}

/** The report under another year; its checks are run again. */
export function withYear(own: OwnReport, year: number): OwnReport {
  if (own.report.report.year === year) return own;
  const report = { ...own.report, report: { ...own.report.report, year } };
  return { ...own, report, findings: checkReport(report) };
}

export const withPublisher = (own: OwnReport, publisher: OwnPublisher): OwnReport => ({ ...own, publisher });
