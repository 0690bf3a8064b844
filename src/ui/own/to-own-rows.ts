import { toSafeText } from '../../documents/safe-text.ts';
import type { OwnRow, OwnRows } from '../../engine/own-rows.ts';
import {
  toChannelRows,
  toFindingRow,
  toReportRow,
  toSourceRows,
  toThemeRows,
  type CorrectedReport,
} from '../../import/file/report-rows.ts';
import type { Finding } from '../../schema/report.ts';
import { kindOfPublisher } from '../../schema/publisher-kinds.ts';
import { findTogether } from './find-together.ts';
import { applyOwn } from './own-corrections.ts';
import { markedNames, ownPublisherId, shownReports, type OwnReport } from './own-report.ts';
import { toOwnFile } from './to-own-file.ts';

const toCorrected = (own: OwnReport, findings: readonly Finding[]): CorrectedReport => ({
  id: own.id,
  content: toOwnFile(own, ownPublisherId(own.publisher)),
  figures: applyOwn(own),
  findings,
});

/** A row whose texts every page and file can hold: nothing in a report turns what stands beside it round. */
const toSafeRow = (row: OwnRow): OwnRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? toSafeText(value) : value]),
  );

/**
 * The rows that own reports add to the site's tables. A report stands under a publisher of its own, marked as the
 * reader's, beside the site's publisher of the same name: the site's numbers stay what they are, and nobody takes the
 * reader's for them.
 */
export function toOwnRows(all: readonly OwnReport[]): OwnRows {
  const reports = shownReports(all);
  const found = findTogether(reports);
  const corrected = reports.map((own) => toCorrected(own, found.get(own.id) ?? own.findings));
  const publishers = new Map(reports.map(({ publisher }) => [ownPublisherId(publisher), publisher]));
  const rows: OwnRows = {
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
  return Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.map(toSafeRow)]));
}
