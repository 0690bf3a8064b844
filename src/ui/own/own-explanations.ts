import type { FiledExplanation } from '../../import/file/report-file.ts';
import type { Finding } from '../../schema/report.ts';
import type { OwnReport } from './own-report.ts';

/** Whether an explanation was given of a finding, or of another that the same fact made. */
export const isAbout = (finding: Finding, { check, at }: Pick<FiledExplanation, 'check' | 'at'>): boolean =>
  [finding, ...(finding.also ?? [])].some((fact) => fact.check === check && fact.at === at);

/** The report with an explanation of a finding in the place of the one before; null takes it away. */
export function withExplanation(
  own: OwnReport,
  finding: Finding,
  explanation: Omit<FiledExplanation, 'check' | 'at'> | null,
): OwnReport {
  const others = (own.explanations ?? []).filter((each) => !isAbout(finding, each));
  const { check, at } = finding;
  return { ...own, explanations: explanation ? [...others, { check, at, ...explanation }] : others };
}
