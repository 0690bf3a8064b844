import { toSafeText } from '../../documents/safe-text.ts';
import type { FiledExplanation, ReportFile } from '../../import/file/report-file.ts';
import { ownPrefix } from '../../query/filter.ts';
import { ownMarks } from '../../query/own-names.ts';
import type { Text } from '../../schema/axis.ts';
import { isSampleName } from '../../places/sample-city.ts';
import type { Finding, Report, Source } from '../../schema/report.ts';

/** Who published an own report. `siteId` is the site's publisher that it is, null for one that the site has not. */
export type OwnPublisher = {
  readonly siteId: string | null;
  readonly names: Text;
  readonly level: string | null;
  readonly tier?: string | null;
  readonly province: string | null;
  readonly regionCode: string | null;
  readonly cityCode?: string | null;
  readonly countyCode?: string | null;
  readonly parentId: string | null;
};

/**
 * A report that this reader added. `file` is its name as it was picked, `added` when (milliseconds since 1970), `format`
 * that of this record. `sample`: it is one of the invented city. `corrections` and `explanations` were typed by the
 * reader; `findings` are those of the report by itself, with its corrections.
 */
export type OwnReport = {
  readonly format: 1;
  readonly id: string;
  readonly file: string;
  readonly added: number;
  readonly publisher: OwnPublisher;
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly source: Source;
  readonly sample?: true;
  readonly corrections?: NonNullable<ReportFile['corrections']>;
  readonly explanations?: readonly FiledExplanation[];
};

/** A name that no site publisher has: shown as it is in every language. */
export const namedPublisher = (name: string): OwnPublisher => ({
  siteId: null,
  names: { hans: name, hant: name, en: name },
  level: null,
  province: null,
  regionCode: null,
  parentId: null,
});

/** The id under which charts know the publisher of an own report: never the site's, so that the two stand apart. */
export const ownPublisherId = ({ siteId, names }: OwnPublisher): string =>
  ownPrefix + toSafeText((siteId ?? names.hans).replace(/[\s,]+/g, '_').slice(0, 100));

/**
 * A publisher's name as charts show it for an own report: marked as the reader's in every language, save that of the
 * sample city, whose every name says that it is one.
 */
export function markedNames({ names }: OwnPublisher): Text {
  if (isSampleName(names.hans)) return names;
  const { hans, hant, en } = ownMarks;
  return { hans: names.hans + hans, hant: names.hant + hant, en: names.en + en };
}

/**
 * The reports that charts show: of several for the same publisher, year and scope the one that was added last, so that
 * nothing is counted twice.
 */
export function shownReports(reports: readonly OwnReport[]): readonly OwnReport[] {
  const last = new Map(
    reports.map((own) => {
      const { year, scope } = own.report.report;
      return [`${ownPublisherId(own.publisher)} ${year} ${scope ?? ''}`, own];
    }),
  );
  return [...last.values()];
}
