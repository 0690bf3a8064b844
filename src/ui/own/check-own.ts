import { checkByItself } from '../../import/check/conclude.ts';
import { levels, type Level, type Scope } from '../../schema/publishers.ts';
import { applyOwn } from './own-corrections.ts';
import type { OwnPublisher, OwnReport } from './own-report.ts';

const isLevel = (level: string | null): level is Level => level !== null && Object.hasOwn(levels, level);

/** The report with what the checks find of it by itself, as its publisher's and with its corrections. */
export function checkAgain(own: OwnReport): OwnReport {
  const { level, names, regionCode } = own.publisher;
  const publisher = { level: isLevel(level) ? level : null, name: names.hans, region_code: regionCode };
  return { ...own, findings: checkByItself({ ...own.report, figures: applyOwn(own), publisher }) };
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
