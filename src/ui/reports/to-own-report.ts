import { checkByItself } from '../../import/check/conclude.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import { isSampleName } from '../../places/sample-city.ts';
import { withSampleCity } from '../../places/with-sample-city.ts';
import { levels, type Level, type Scope } from '../../schema/publishers.ts';
import { toldPublisher } from '../../import/told-publisher.ts';
import { matchPublisher, type SitePublisher } from './match-publisher.ts';
import { ownPrefix } from '../../query/filter.ts';
import { applyOwn } from '../own/own-corrections.ts';
import type { OwnPublisher, OwnReport } from '../own/own-report.ts';
import type { Outcome } from './read-documents.ts';

type Read = Extract<Outcome, { readonly report: unknown }>;

/** What the document calls its publisher, else what its file is called. */
const toldName = ({ report, file }: Pick<Read, 'report' | 'file'>): string =>
  toldPublisher(report) ?? file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');

const isLevel = (level: string | null): level is Level => level !== null && Object.hasOwn(levels, level);

/** The report with what the checks find of it by itself, as its publisher's and with its corrections. */
function checkAgain(own: OwnReport): OwnReport {
  const { level, names, regionCode } = own.publisher;
  const publisher = { level: isLevel(level) ? level : null, name: names.hans, region_code: regionCode };
  return { ...own, findings: checkByItself({ ...own.report, figures: applyOwn(own), publisher }) };
}

/** A document that was read, as a report of this reader; read again, it keeps its place and what was set right. */
export function toOwnReport(
  read: Read,
  publishers: readonly SitePublisher[],
  register: NamedPlaces | null,
  before: OwnReport | undefined,
  added: number,
): OwnReport {
  const { file, report, source } = read;
  const name = toldName(read);
  const places = register && isSampleName(name) ? withSampleCity(register) : register;
  const own: OwnReport = {
    format: 1,
    id: `${ownPrefix}${read.id}`,
    file,
    added: before?.added ?? added,
    publisher: before?.publisher ?? matchPublisher(name, publishers, places, report.report.scope),
    report,
    findings: [],
    source,
    ...(isSampleName(name) && { sample: true }),
    ...(before?.corrections && { corrections: before.corrections }),
    ...(before?.explanations && { explanations: before.explanations }),
  };
  return before ? withHead(own, { ...before.report.report, publisher: own.publisher }) : checkAgain(own);
}

/** What a reader can set right of a report: whose it is, which year it is about, and for whom it speaks. */
export type OwnHead = {
  readonly publisher: OwnPublisher;
  readonly year: number;
  readonly scope: Scope | null;
};

/** The report under another head; its checks ask for it, and are run again. */
export function withHead(own: OwnReport, { publisher, year, scope }: OwnHead): OwnReport {
  const report = { ...own.report, report: { ...own.report.report, year, scope } };
  return checkAgain({ ...own, publisher, report });
}

/** The report with other corrections; its checks are run again. */
export const withCorrections = (
  own: OwnReport,
  corrections: NonNullable<OwnReport['corrections']>,
): OwnReport => checkAgain({ ...own, corrections });
