import { counterparts, disputesOfWord } from '../../schema/counterparts.ts';
import { disputeGroups, disputeResults, type DisputeGroup } from '../../schema/disputes.ts';
import { indicatorOf, type IndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Figures, type Finding } from '../../schema/report.ts';
import { notAssessable, toFinding } from './make-finding.ts';
import { editionOf, type Subject } from './subject.ts';
import { sumFigures } from './sum-figures.ts';
import { toleranceOf } from './tolerance.ts';

/** `narrative.requests`: the number told is the table's received, or that with those carried in. */
export function checkToldRequests(subject: Subject): readonly Finding[] {
  if (editionOf(subject) === null) return [];
  const { figures } = subject;
  const check = 'narrative.requests';
  const told = (['narrative.requests_received', 'narrative.requests_total'] as const).filter((key) =>
    hasValue(figures[key]),
  );
  if (told.length === 0) return [notAssessable(check, null, ['narrative.requests_received'])];
  return told.map((key) => {
    const found = sumFigures(figures, [key]);
    const slack = toleranceOf(figures[key], 'count');
    const sides = (counterparts[key] ?? []).map((keys) => sumFigures(figures, keys));
    const [usual] = sides;
    const whole = sides
      .filter((side) => side.missing.length === 0)
      .toSorted((a, b) => a.keys.length - b.keys.length);
    const match = whole.find((side) => Math.abs(side.value - found.value) <= slack);
    if (!usual || (!match && whole.length < sides.length)) {
      return notAssessable(check, key, [...new Set(sides.flatMap(({ missing }) => missing))]);
    }
    const right = match ?? usual;
    return toFinding(
      check,
      match ? 'pass' : 'fail',
      key,
      { value: found.value, keys: [key] },
      { value: right.value, keys: right.keys },
    );
  });
}

/** `narrative.normative_documents`: the number told is one of the table's. */
export function checkToldDocuments(subject: Subject): readonly Finding[] {
  const edition = editionOf(subject);
  if (edition === null) return [];
  const check = 'narrative.normative_documents';
  const { figures } = subject;
  const told = figures['narrative.normative_documents'];
  if (!hasValue(told)) return [notAssessable(check, null, ['narrative.normative_documents'])];
  const left = { value: told.value, keys: ['narrative.normative_documents'] as const };
  const keys = (counterparts['narrative.normative_documents'] ?? [])
    .flat()
    .filter((key) => indicatorOf(key).editions.includes(edition));
  const slack = toleranceOf(told, 'count');
  for (const key of keys) {
    const figure = figures[key];
    if (hasValue(figure) && Math.abs(figure.value - told.value) <= slack) {
      return [toFinding(check, 'pass', null, left, { value: figure.value, keys: [key] })];
    }
  }
  const missing = keys.filter((key) => !hasValue(figures[key]));
  if (missing.length > 0) return [notAssessable(check, null, missing)];
  const printed = sumList(figures, keys).join(' / ');
  return [{ check, result: 'warn', at: null, left, right: { value: printed, keys } }];
}

const sumList = (figures: Figures, keys: readonly IndicatorKey[]) =>
  keys.map((key) => sumFigures(figures, [key]).value);

const isAssessed = ({ result }: Finding): boolean => result !== 'not_assessable';

/** The disputes of some groups: per group the total, or the sum of its results where the total is missing or 0. */
function countDisputes(figures: Figures, groups: readonly DisputeGroup[]) {
  return groups.map((group) => {
    const total = sumFigures(figures, [`disputes.${group}.total`]);
    const results = Object.keys(disputeResults).filter((result) => result !== 'total') as Exclude<
      keyof typeof disputeResults,
      'total'
    >[];
    const parts = sumFigures(
      figures,
      results.map((result) => `disputes.${group}.${result}` as const),
    );
    return parts.missing.length === 0 && total.value === 0 ? parts : total;
  });
}

/**
 * `narrative.disputes`: none told but some in the table, or the other way round, is a contradiction; two different
 * numbers need a look, since a text may count the disputes brought and the table counts those it lists.
 */
export function checkToldDisputes(subject: Subject): readonly Finding[] {
  if (editionOf(subject) === null) return [];
  const { figures } = subject;
  const check = 'narrative.disputes';
  const findings: Finding[] = [];
  const compare = (at: IndicatorKey, told: number, slack: number, groups: readonly DisputeGroup[]) => {
    const counts = countDisputes(figures, groups);
    const value = counts.reduce((sum, count) => sum + count.value, 0);
    const missing = counts.flatMap((count) => count.missing);
    const keys = counts.filter((count) => count.missing.length === 0).flatMap((count) => count.keys);
    const some = value > 0;
    if (missing.length > 0 && !(told === 0 && some)) findings.push(notAssessable(check, at, missing));
    else {
      const result = told > 0 !== some ? 'fail' : Math.abs(told - value) <= slack ? 'pass' : 'warn';
      findings.push(toFinding(check, result, at, { value: told, keys: [at] }, { value, keys }));
    }
  };
  const none = figures['narrative.no_disputes'];
  if (hasValue(none) && none.value === 1) {
    compare('narrative.no_disputes', 0, 0, Object.keys(disputeGroups) as DisputeGroup[]);
  }
  for (const name of ['reviews', 'suits'] as const) {
    const key = `narrative.${name}` as const;
    const told = figures[key];
    // A zero beside the word that none arose is that word again.
    const isSaid = hasValue(told) && told.value === 0 && findings.some(isAssessed);
    if (hasValue(told) && !isSaid) compare(key, told.value, toleranceOf(told, 'count'), disputesOfWord[name]);
  }
  return findings.length > 0 ? findings : [notAssessable(check, null, ['narrative.no_disputes'])];
}
