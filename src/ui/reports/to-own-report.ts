import type { NamedPlaces } from '../../places/named-places.ts';
import { isSampleName } from '../../places/sample-city.ts';
import { withSampleCity } from '../../places/with-sample-city.ts';
import { toldPublisher } from '../../import/told-publisher.ts';
import { matchPublisher, type SitePublisher, toOwnPublisher } from '../own/match-publisher.ts';
import { ownPrefix } from '../../query/filter.ts';
import { checkAgain, withHead } from '../own/check-own.ts';
import { type OwnReport } from '../own/own-report.ts';
import type { Outcome } from './read-documents.ts';

type Read = Extract<Outcome, { readonly report: unknown }>;

/** What the document calls its publisher, else what its file is called. */
const toldName = ({ report, file }: Pick<Read, 'report' | 'file'>): string =>
  toldPublisher(report) ?? file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');

/** The site's publisher of an id, as data files name it. */
const bySiteId = (id: string, publishers: readonly SitePublisher[]) => {
  const row = publishers.find(({ publisher_id }) => publisher_id === id);
  return row ? toOwnPublisher(row) : undefined;
};

/** A document that was read, as a report of this reader; read again, it keeps its place and what was set right. */
export function toOwnReport(
  read: Read,
  publishers: readonly SitePublisher[],
  register: NamedPlaces | null,
  before: OwnReport | undefined,
  added: number,
): OwnReport {
  const { file, report, source, filed } = read;
  // What was taken along comes back as it was; a document read again keeps what was typed here.
  const typed = filed ?? before;
  const name = filed?.publisher ?? toldName(read);
  const places = register && isSampleName(name) ? withSampleCity(register) : register;
  const own: OwnReport = {
    format: 1,
    id: `${ownPrefix}${read.id}`,
    file,
    added: before?.added ?? added,
    publisher:
      (filed ? undefined : before?.publisher) ??
      bySiteId(name, publishers) ??
      matchPublisher(name, publishers, places, report.report.scope),
    report,
    findings: [],
    source,
    ...(isSampleName(name) && { sample: true }),
    ...(typed?.corrections && { corrections: typed.corrections }),
    ...(typed?.explanations && { explanations: typed.explanations }),
  };
  return before && !filed
    ? withHead(own, { ...before.report.report, publisher: own.publisher })
    : checkAgain(own);
}
