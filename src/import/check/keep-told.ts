import type { Finding } from '../../schema/report.ts';

/** One row for each check of a report: what could be assessed, else the first reason why it could not. */
export function keepTold(findings: readonly Finding[]): readonly Finding[] {
  const assessed = new Set(
    findings.filter(({ result }) => result !== 'not_assessable').map(({ check }) => check),
  );
  const said = new Set<string>();
  return findings.filter(({ check, result }) => {
    if (result !== 'not_assessable') return true;
    if (assessed.has(check) || said.has(check)) return false;
    said.add(check);
    return true;
  });
}
