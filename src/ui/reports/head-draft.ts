import { levelOfCode } from '../../places/place-code.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import { levels, type Level, type Scope } from '../../schema/publishers.ts';
import type { OwnPublisher, OwnReport } from '../own/own-report.ts';
import { describedPublisher, matchPublisher, type SitePublisher } from '../own/match-publisher.ts';
import type { OwnHead } from '../own/check-own.ts';

/**
 * A report's head while it is being set right: `picked` is a publisher as it was read or chosen, null once another name is
 * typed; then the level and the place (its code) are the reader's.
 */
export type HeadDraft = {
  readonly picked: OwnPublisher | null;
  readonly name: string;
  readonly level: Level | null;
  readonly code: string | null;
  readonly scope: Scope | null;
  readonly year: string;
};

/** What is wrong with a draft, by field. */
export type HeadFaults = { readonly name: boolean; readonly place: boolean; readonly year: boolean };

const firstYear = 1990;

const toLevel = (level: string | null): Level | null =>
  level !== null && Object.hasOwn(levels, level) ? (level as Level) : null;

export const draftOf = ({ publisher, report }: OwnReport, name: string): HeadDraft => ({
  picked: publisher,
  name,
  level: toLevel(publisher.level),
  code: publisher.regionCode,
  scope: report.report.scope,
  year: String(report.report.year),
});

/** The draft with a publisher that was chosen. */
export const withPicked = (draft: HeadDraft, picked: OwnPublisher, name: string): HeadDraft => ({
  ...draft,
  picked,
  name,
  level: toLevel(picked.level),
  code: picked.regionCode,
});

/** The draft with what the register knows of the name that was typed; a name that it does not know leaves the rest. */
export function proposePlace(
  draft: HeadDraft,
  rows: readonly SitePublisher[],
  register: NamedPlaces | null,
): HeadDraft {
  if (draft.picked !== null || draft.name.trim() === '') return draft;
  const found = matchPublisher(draft.name, rows, register, draft.scope);
  return found.regionCode === null
    ? draft
    : { ...draft, level: toLevel(found.level), code: found.regionCode };
}

const isGovernment = (level: Level | null): boolean =>
  level === 'province' || level === 'city' || level === 'county';

export const faultsOf = ({ picked, name, level, code, year }: HeadDraft): HeadFaults => ({
  name: name.trim() === '',
  place: picked?.siteId == null && code !== null && isGovernment(level) && levelOfCode(code) !== level,
  year: !/^\d{4}$/u.test(year.trim()) || Number(year) < firstYear,
});

/** The head that a draft without faults makes. */
export function headOf(
  { picked, name, level, code, scope, year }: HeadDraft,
  rows: readonly SitePublisher[],
  register: NamedPlaces | null,
): OwnHead {
  const isSame = picked !== null && picked.level === level && picked.regionCode === code;
  const publisher = isSame
    ? picked
    : describedPublisher(picked?.names.hans ?? name.trim(), level, code, rows, register);
  return { publisher, scope, year: Number(year) };
}
