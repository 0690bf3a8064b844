import type { OwnRows } from '../../engine/own-rows.ts';
import { concludeChecks } from '../../import/check/conclude.ts';
import {
  toChannelRows,
  toFindingRow,
  toReportRow,
  toSourceRows,
  toThemeRows,
  type CorrectedReport,
} from '../../import/file/report-rows.ts';
import { toReportFile } from '../../import/file/to-report-file.ts';
import { kindOfPublisher } from '../../schema/publisher-kinds.ts';
import { markedNames, ownPublisherId, shownReports, type OwnReport } from './own-report.ts';

const toCorrected = ({ id, publisher, report, findings, source }: OwnReport): CorrectedReport => ({
  id,
  content: toReportFile(ownPublisherId(publisher), report, source),
  figures: report.figures,
  findings: concludeChecks(findings),
});

/**
 * The rows that own reports add to the site's tables. A report stands under a publisher of its own, marked as the
 * reader's, beside the site's publisher of the same name: the site's numbers stay what they are, and nobody takes the
 * reader's for them.
 */
export function toOwnRows(all: readonly OwnReport[]): OwnRows {
  const reports = shownReports(all);
  const corrected = reports.map(toCorrected);
  const publishers = new Map(reports.map(({ publisher }) => [ownPublisherId(publisher), publisher]));
  return {
    reports: corrected.map(toReportRow),
    channels: corrected.flatMap(toChannelRows),
    sources: corrected.flatMap(toSourceRows),
    themes: corrected.flatMap(toThemeRows),
    findings: corrected.flatMap(({ id, findings = [] }) =>
      findings.map((finding) => toFindingRow(id, finding)),
    ),
    publishers: [...publishers].map(([id, publisher]) => ({
      publisher_id: id,
      ...markedNames(publisher),
      level: publisher.level,
      tier: publisher.tier ?? null,
      kind: kindOfPublisher(publisher.level, publisher.names.hans),
      province: publisher.province,
      region_code: publisher.regionCode,
      city_code: publisher.cityCode ?? null,
      county_code: publisher.countyCode ?? null,
      township_code: null,
      parent_id: publisher.parentId,
    })),
  };
}
