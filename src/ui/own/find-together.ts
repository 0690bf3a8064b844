import { concludeChecks } from '../../import/check/conclude.ts';
import { checkNeighbours } from '../../import/check/check-neighbours.ts';
import type { FiledExplanation } from '../../import/file/report-file.ts';
import type { Finding } from '../../schema/report.ts';
import { applyOwn } from './own-corrections.ts';
import { ownPublisherId, shownReports, type OwnReport } from './own-report.ts';

const keyOf = (own: OwnReport, year: number): string =>
  `${ownPublisherId(own.publisher)} ${year} ${own.report.report.scope ?? ''}`;

const isAbout = (finding: Finding, { check, at }: FiledExplanation): boolean =>
  [finding, ...(finding.also ?? [])].some((fact) => fact.check === check && fact.at === at);

/** Findings with what was typed of them; a finding that stands for several takes what is said of any. */
const withExplanations = (
  findings: readonly Finding[],
  explanations: readonly FiledExplanation[] = [],
): readonly Finding[] =>
  findings.map((finding) => {
    const given = explanations.find((each) => isAbout(finding, each));
    if (!given) return finding;
    const { date, by, kind, text } = given;
    return { ...finding, explanation: { date, by, kind, text } };
  });

/**
 * What is found of each own report, by id: by itself, and beside the report of the same publisher and scope of the year
 * before where that is among them; each fact once, with its explanation.
 */
export function findTogether(reports: readonly OwnReport[]): ReadonlyMap<string, readonly Finding[]> {
  const shown = new Map(shownReports(reports).map((own) => [keyOf(own, own.report.report.year), own]));
  return new Map(
    reports.map((own) => {
      const prior = shown.get(keyOf(own, own.report.report.year - 1));
      const beside = prior ? checkNeighbours(toFiled(own), toFiled(prior)) : [];
      return [own.id, withExplanations(concludeChecks([...own.findings, ...beside]), own.explanations)];
    }),
  );
}

const toFiled = (own: OwnReport) => ({ id: own.id, report: own.report.report, figures: applyOwn(own) });
