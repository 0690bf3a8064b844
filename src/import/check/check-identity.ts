import { identities, type IdentityAt } from '../../schema/identities.ts';
import { indicatorOf, isIndicatorKey } from '../../schema/indicators.ts';
import { applicants, requestRows } from '../../schema/requests.ts';
import type { Finding } from '../../schema/report.ts';
import { breachOf } from './make-finding.ts';
import { editionOf, type Subject } from './subject.ts';
import { chooseTerm, isAbsent, sumFigures } from './sum-figures.ts';

type IdentityCheck = keyof typeof identities;

/** Checks one linear identity at every entry of its axis; an entry that the edition does not print gives no finding. */
export function checkIdentity(subject: Subject, check: IdentityCheck): readonly Finding[] {
  if (editionOf(subject) === null) return [];
  return identities[check].flatMap((identity) => checkAt(subject, check, identity) ?? []);
}

function checkAt(subject: Subject, check: IdentityCheck, identity: IdentityAt): Finding | null {
  const { figures } = subject;
  const edition = editionOf(subject);
  const printed = (key: string) =>
    edition !== null && isIndicatorKey(key) && indicatorOf(key).editions.includes(edition);
  const either = identity.either.flatMap((term) => chooseTerm(figures, term, term.parts.some(printed)));
  const left = sumFigures(figures, identity.left);
  const right = sumFigures(figures, [...identity.right, ...either]);
  const keys = [...left.keys, ...right.keys];
  const stands = keys.some(printed) && !printedOtherwise(subject, identity.at);
  if (keys.every((key) => isAbsent(figures, key)) && !stands) return null;

  const missing = [...left.missing, ...right.missing];
  if (missing.length > 0) return { check, result: 'not_assessable', at: identity.at, missing };
  const unknown = check === 'requests.outcomes' ? unknownOutcomes(subject, identity.at) : null;
  const explained = unknown !== null && left.value === right.value + unknown.value;
  const expected = explained ? right.value + unknown.value : right.value;
  return {
    check,
    result: left.value === expected ? 'pass' : breachOf(check),
    at: identity.at,
    left: { value: left.value, keys: left.keys },
    right: { value: expected, keys: right.keys },
    difference: left.value - expected,
    ...(explained ? { note: unknown.label } : {}),
  };
}

/** Whether a row is absent because the report prints the same outcome the other way: whole, or in its parts. */
function printedOtherwise({ figures }: Subject, at: string): boolean {
  const total = (row: string) => figures[`requests.${row}.total` as keyof typeof figures] !== undefined;
  if (at.startsWith('other.')) return total('other');
  return at in requestRows && Object.keys(requestRows).some((row) => row.startsWith(`${at}.`) && total(row));
}

/** What rows of section three that the form does not know hold for an applicant: outcomes of their own. */
function unknownOutcomes({ unknown_rows }: Subject, applicant: string) {
  const columns = Object.keys(applicants);
  const rows = unknown_rows.filter(
    (row) => row.place.section === 'requests' && row.cells.length >= columns.length,
  );
  const values = rows.map((row) => Number(row.cells.at(columns.indexOf(applicant) - columns.length)));
  const value = values.reduce((sum, each) => sum + each, 0);
  return rows.length > 0 && Number.isFinite(value) && value !== 0
    ? { value, label: rows.map((row) => row.label).join('; ') }
    : null;
}
