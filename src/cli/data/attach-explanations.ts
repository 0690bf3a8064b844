import type { FiledExplanation } from '../../import/file/report-file.ts';
import type { Finding } from '../../schema/report.ts';
import { DataFileError } from './data-error.ts';

const placeOf = ({ check, at }: Pick<FiledExplanation, 'check' | 'at'>): readonly string[] => [
  'explanations',
  check,
  ...(at === null ? [] : [at]),
];

const isAbout = (finding: Finding, { check, at }: FiledExplanation): boolean =>
  [finding, ...(finding.also ?? [])].some((fact) => fact.check === check && fact.at === at);

const isBreach = ({ result }: Finding): boolean => result === 'fail' || result === 'warn';

/**
 * A report's findings with what its publisher says of them; a finding that stands for several takes what is said of any.
 * Throws a `DataFileError` for an explanation of what the checks do not find, or a second one of the same finding.
 */
export function attachExplanations(
  file: string,
  findings: readonly Finding[],
  explanations: readonly FiledExplanation[],
): readonly Finding[] {
  const given = new Map<Finding, FiledExplanation>();
  for (const explanation of explanations) {
    const finding = findings.find((each) => isBreach(each) && isAbout(each, explanation));
    if (!finding) {
      throw new DataFileError(file, [{ kind: 'explainsNothing', at: placeOf(explanation) }]);
    }
    if (given.has(finding)) {
      throw new DataFileError(file, [{ kind: 'explainedTwice', at: placeOf(explanation) }]);
    }
    given.set(finding, explanation);
  }
  return findings.map((finding) => {
    const explanation = given.get(finding);
    if (!explanation) return finding;
    const { date, by, kind, text } = explanation;
    return { ...finding, explanation: { date, by, kind, text } };
  });
}
