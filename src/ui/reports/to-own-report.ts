import type { NamedPlaces } from '../../places/named-places.ts';
import { isSampleName } from '../../places/sample-city.ts';
import { withSampleCity } from '../../places/with-sample-city.ts';
import { toldPublisher } from '../../import/told-publisher.ts';
import { matchPublisher, type SitePublisher } from '../own/match-publisher.ts';
import { ownPrefix } from '../../query/filter.ts';
import { checkAgain, withHead } from '../own/check-own.ts';
import type { OwnReport } from '../own/own-report.ts';
import type { Outcome } from './read-documents.ts';

type Read = Extract<Outcome, { readonly report: unknown }>;

/** What the document calls its publisher, else what its file is called. */
const toldName = ({ report, file }: Pick<Read, 'report' | 'file'>): string =>
  toldPublisher(report) ?? file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');

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
