import { compareParams } from './compare-params.ts';
import { formerPublishers } from './former-publishers.ts';
import { rankParams } from './ranking-params.ts';

/** Parameters that links had and have no more: `clip` gave way to `skew`; `prior`, for every prior is of peers, to nothing. */
export const formerParams = ['clip', 'prior'] as const;

/**
 * Indicators of a ranking by those that took their place. `unavailable_rate` and `backlog` have no successor: neither
 * side of them is better, and a link that weighs them is read without.
 */
const formerIndicators: Readonly<Record<string, string>> = { checks_passed: 'tables_right' };

/** Measures by what they are called now: of requests carried to the next year, for no way of them is better. */
const formerMeasures: Readonly<Record<string, string>> = { backlog: 'carried_to_next_year' };

/** Panels that stand in frames elsewhere, by what they are called now. */
const formerPanels: Readonly<Record<string, string>> = {
  'requests-backlog': 'requests-carried-to-next-year',
  'backlog-trend': 'carried-to-next-year-trend',
};

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
  renameIn(migrated, [compareParams.measure], formerMeasures);
  renameIn(migrated, ['view'], formerPanels);
  // To clip nothing was to leave amounts as they are.
  if (migrated.get('clip') === '0' && !migrated.has(rankParams.skew)) migrated.set(rankParams.skew, 'leave');
  for (const name of formerParams) migrated.delete(name);
  return migrated;
}
