import { compareParams } from './compare-params.ts';
import { formerPublishers } from './former-publishers.ts';
import { rankParams } from './ranking-params.ts';

/** Parameters that links had and have no more: `clip` gave way to `skew`; `prior`, for every prior is of peers, to nothing. */
export const formerParams = ['clip', 'prior'] as const;

/**
 * Indicators of a ranking by those that took their place. `unavailable_rate` has no successor: it is a lawful answer with
 * no better side, and a link that weighs it is read without.
 */
const formerIndicators: Readonly<Record<string, string>> = { checks_passed: 'tables_right' };

/** Parameters that name publishers, one or several, alone or with what else is joined to them by a colon or a slash. */
const ofPublishers = [
  'publishers',
  'id',
  'report',
  compareParams.sides,
  rankParams.publisher,
  rankParams.sameSize,
];

const ofIndicators = [rankParams.weights, rankParams.minimums];

/** Each name of a list (`a,b:50,c/2023`) by its present one. */
const renamed = (text: string, names: Readonly<Record<string, string>>): string =>
  text.replace(/(?<=^|,)[^,:/]+/gu, (name) => (Object.hasOwn(names, name) ? (names[name] ?? name) : name));

function renameIn(params: URLSearchParams, names: readonly string[], by: Readonly<Record<string, string>>) {
  for (const name of names) {
    const text = params.get(name);
    if (text !== null) params.set(name, renamed(text, by));
  }
}

/**
 * The parameters of a link of whatever version as this version writes them. Each change of what a parameter is called or
 * means has its line here and its old link in the tests; what is gone without a successor is passed over by who reads it.
 */
export function migrateLink(params: URLSearchParams): URLSearchParams {
  const migrated = new URLSearchParams(params);
  renameIn(migrated, ofPublishers, formerPublishers);
  renameIn(migrated, ofIndicators, formerIndicators);
  // To clip nothing was to leave amounts as they are.
  if (migrated.get('clip') === '0' && !migrated.has(rankParams.skew)) migrated.set(rankParams.skew, 'leave');
  for (const name of formerParams) migrated.delete(name);
  return migrated;
}
