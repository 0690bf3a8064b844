import { fromFiledFigures, fromPlaceCode } from '../../import/file/filed-figures.ts';
import type { ReportFile } from '../../import/file/report-file.ts';
import { reportFile } from '../../import/file/report-schema.ts';
import { JsonFault, parseStrictJson } from '../../import/file/strict-json.ts';
import { fingerprint } from '../../import/fingerprint.ts';
import { ImportError } from '../../import/import-error.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Place, Report, Source } from '../../schema/report.ts';

/** A report that was taken along as a data file, with what was typed of it and the publisher that it stood under. */
export type FiledReport = {
  readonly id: string;
  readonly report: Report;
  readonly source: Source;
  readonly filed: Pick<ReportFile, 'publisher' | 'corrections' | 'explanations'>;
};

function toReport(file: ReportFile): Report {
  const places: Partial<Record<IndicatorKey, Place>> = {};
  for (const [key, code] of Object.entries(file.places ?? {}) as [IndicatorKey, string][])
    places[key] = fromPlaceCode(code);
  return {
    report: file.report,
    figures: fromFiledFigures(file.figures),
    places,
    channels: (file.channels ?? []).map((channel) => ({ ...channel, label: channel.label ?? '' })),
    unknown_rows: file.unknown_rows ?? [],
    ...(file.refused ? { refused: file.refused } : {}),
    themes: file.themes ?? [],
    read: file.read,
    partial: file.partial,
  };
}

/** The value in the JSON of a data file. Throws an `ImportError` with the place of its first fault. */
function parseContent(bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(bytes);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { place } = error;
    const at = place === null ? undefined : `line ${place.line}, column ${place.column}`;
    throw new ImportError('damaged', `It is no JSON of a data file: ${error.message}`, at);
  }
}

/**
 * Reads a data file back. It bears the id of the document that it was read from, so that it takes that one's place. Throws
 * an `ImportError`: `damaged` for what is no JSON, `not_a_report` for JSON that is no report, with the first fault.
 */
export function readOwnFile(bytes: Uint8Array): FiledReport {
  const content = parseContent(bytes);
  const checked = reportFile.safeParse(content);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const place = issue?.path.map(String).join(' › ') ?? '';
    throw new ImportError('not_a_report', `It is no data file of a report: ${place} ${issue?.message ?? ''}`);
  }
  const file = content as ReportFile;
  const [source] = file.sources;
  if (!source) throw new ImportError('not_a_report', 'It names no source.');
  const { publisher, corrections, explanations } = file;
  return {
    id: source.sha256?.slice(0, 24) ?? fingerprint(bytes),
    report: toReport(file),
    source,
    filed: {
      publisher,
      ...(corrections ? { corrections } : {}),
      ...(explanations ? { explanations } : {}),
    },
  };
}
