import { checkPeers, noPeers } from '../import/check/check-peers.ts';
import { checkNeighbours } from '../import/check/check-neighbours.ts';
import { checkReport } from '../import/check/check-report.ts';
import { termOf } from '../import/check/check-deadline.ts';
import { concludeChecks } from '../import/check/conclude.ts';
import { isTold } from '../import/check/join-facts.ts';
import type { FiledReport, PublisherTraits, Subject } from '../import/check/check-subject.ts';
import { checks } from '../schema/checks.ts';
import { checkClasses } from '../schema/checks/check-classes.ts';
import type { IndicatorKey } from '../schema/indicators.ts';
import { hasValue, type Figures, type Finding, type Report } from '../schema/report.ts';
import { findCauses } from './causes/find-causes.ts';
import { sameBreach, type Breach, type Cause } from './causes/cause.ts';
import { singleCause, unitSlips } from './causes/single-causes.ts';
import { compareText, type ComparedLine } from './compare-text.ts';
import { findEmptyCells, withNoughts, type EmptyCell } from './empty-cells.ts';
import type { ToldLine } from '../import/told/told-lines.ts';

/** A draft and what it is checked against. `prior`: the same publisher’s report of the year before, where there is one. */
export type Draft = {
  readonly report: Report;
  readonly lines: readonly ToldLine[];
  readonly publisher?: PublisherTraits;
  readonly prior?: FiledReport;
};

/**
 * What one slip made: the finding that tells it, others that the same slip explains, the figures that they mark, and what most
 * likely is meant (null where nothing tells).
 */
export type Matter = {
  readonly finding: Finding;
  readonly also: readonly Finding[];
  readonly keys: readonly IndicatorKey[];
  readonly cause: Cause | null;
};

/** An amount that looks like one in another unit, beside last year’s (yuan). */
export type UnitSlip = ReturnType<typeof unitSlips>[number];

/**
 * What a draft says against itself, the text and last year: `matters` those that count first; `hidden` are sums that cells
 * without a number hide, as they stand with nought in them; `term` the last day for publishing (ISO).
 */
export type CheckedDraft = {
  readonly matters: readonly Matter[];
  readonly hidden: readonly Matter[];
  readonly text: readonly ComparedLine[];
  readonly empty: readonly EmptyCell[];
  readonly units: readonly UnitSlip[];
  readonly term: string | null;
};

const breachesOf = ({ check, at, also = [] }: Finding): readonly Breach[] => [{ check, at }, ...also];

/** The report’s own figures of a finding; those of another report are not the draft’s to mend. */
const keysOf = ({ left, right }: Finding): readonly IndicatorKey[] => [
  ...new Set([...(left?.keys ?? []), ...(right?.report_id === undefined ? (right?.keys ?? []) : [])]),
];

const rankOf = ({ result, check }: Finding): number =>
  result === 'fail' ? 0 : checks[check].class === 'suspect' ? 1 : 2;

const runAll = (subject: Subject, prior: FiledReport | undefined): readonly Finding[] => [
  ...checkReport(subject),
  ...checkPeers(subject, noPeers),
  ...(prior ? checkNeighbours({ id: 'draft', report: subject.report, figures: subject.figures }, prior) : []),
];

const isMended = (finding: Finding, { mends }: Cause): boolean =>
  mends.some((mended) => breachesOf(finding).some((breach) => sameBreach(breach, mended)));

/** Findings by what lies behind them, the gravest first; each stands once. */
function toMatters(
  findings: readonly Finding[],
  subject: Subject,
  causes: readonly Cause[],
): readonly Matter[] {
  const left = findings.toSorted((a, b) => rankOf(a) - rankOf(b));
  const matters: Matter[] = [];
  while (left.length > 0) {
    const finding = left.shift();
    if (!finding) break;
    const common = causes.find((each) => isMended(finding, each)) ?? null;
    const also = common ? left.filter((other) => isMended(other, common)) : [];
    for (const other of also) left.splice(left.indexOf(other), 1);
    matters.push({
      finding,
      also,
      keys: [...new Set([finding, ...also].flatMap(keysOf))],
      cause: common ?? singleCause(finding, subject.figures),
    });
  }
  return matters;
}

/** Whether a sum is out whose total is filled in: one that is still empty is not wrong yet. */
const isFilledTotal = ({ left }: Finding, figures: Figures): boolean =>
  (left?.keys ?? []).every((key) => hasValue(figures[key]));

/** Everything that can be said of a draft, and what most likely is meant. Pure, and quick enough for every key stroke. */
export function checkDraft({ report, lines, publisher, prior }: Draft): CheckedDraft {
  const subject: Subject = { ...report, ...(publisher && { publisher }) };
  const findings = runAll(subject, prior);
  const empty = findEmptyCells(report);
  const filled = { ...subject, figures: withNoughts(report.figures, empty) };
  const asFilled = empty.length > 0 ? runAll(filled, prior) : findings;
  const due = asFilled.filter(
    (finding) => finding.result === 'pass' || isFilledTotal(finding, report.figures),
  );
  const causes = findCauses(due, report.figures, prior?.figures ?? null);
  const told = concludeChecks(findings).filter(isTold);
  const seen = told.flatMap(breachesOf);
  const hidden = concludeChecks(due).filter(
    (finding) =>
      finding.result === 'fail' &&
      !breachesOf(finding).some((breach) => seen.some((each) => sameBreach(each, breach))),
  );
  return {
    matters: toMatters(told, subject, causes),
    hidden: toMatters(hidden, filled, causes),
    text: compareText(lines, subject),
    empty,
    units: prior ? unitSlips(report.figures, prior.figures) : [],
    term: termOf(subject),
  };
}

/** Whether a finding says that the draft contradicts itself, rather than that something needs a look. */
export const isContradiction = ({ finding }: Matter): boolean =>
  checkClasses[checks[finding.check].class].counts;
