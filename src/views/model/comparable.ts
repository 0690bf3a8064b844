import { enoughListed, enoughPublishers } from '../../query/enough.ts';
import type { comparedColumns, latestColumns } from '../../query/latest-reports.ts';
import type { RowOf } from '../../query/query.ts';
import { groupName, type GroupNames } from './group-words.ts';
import type { ViewContext } from './view.ts';
import { publisherName } from './names.ts';

type Compared = RowOf<typeof comparedColumns> & { readonly shown: number | null };
type Row = RowOf<typeof latestColumns>;

/**
 * Why an answer of `latestReports` is not drawn: no reports of one group give the measure, or fewer
 * publishers of the largest than a list needs. Null where enough do, and for a list of publishers whom the reader chose
 * and of whom any has a figure to draw; `ofAll`: not for something that is worked out from all of them, as a median is.
 */
export function refusalOf(
  first: Compared | undefined,
  context: ViewContext,
  given = first?.shown ?? 0,
  ofAll = false,
): string | null {
  const { t, filter, format } = context;
  const isChosen = filter.publishers.length > 0;
  const least = ofAll ? enoughPublishers : enoughListed(filter);
  if (!first || given >= least) return null;
  if (isChosen && !ofAll) return given === 0 ? t.groups.noneChosen : null;
  const count = (value: number) => format.exact(value, 'count');
  if (isChosen) return t.groups.tooFewChosen(count(given), count(enoughPublishers));
  const { unstated, elsewhere } = first;
  const group = groupName(first, first.chosen_year, context);
  if (group !== null) return t.groups.tooFew(group, count(given), count(least));
  return unstated && !elsewhere ? t.groups.unstatedOnly(count(unstated)) : t.groups.nobody;
}

/** A refusal as a model's field. */
export const refusing = (refused: string | null): { readonly refused?: string } =>
  refused === null ? {} : { refused };

/** Who is compared, and who gives the measure but is not of the group. */
export function groupNotes(first: Compared, { t, format, ...rest }: ViewContext): string[] {
  const group = groupName(first, first.chosen_year, { t, format, ...rest });
  if (group === null) return [];
  const note = (value: number | null, words: (count: string) => string) =>
    value ? [words(format.exact(value, 'count'))] : [];
  return [
    t.groups.compared(group),
    ...note(first.parts, t.groups.parts),
    ...note(first.elsewhere, t.groups.elsewhere),
    ...note(first.unstated, t.groups.unstated),
  ];
}

/** That publishers whom the reader chose are not alike, and which of them lies within another. */
export function chosenNotes(rows: readonly Row[], context: ViewContext): string[] {
  const { t } = context;
  const nameOf = new Map(rows.map((row) => [row.publisher_id, publisherName(row, context)]));
  const kinds = new Set(rows.map(({ level, scope }) => `${level ?? ''} ${scope ?? ''}`));
  return [
    ...(kinds.size > 1 ? [t.groups.mixed] : []),
    ...rows.flatMap(({ publisher_id, whole_id }) =>
      whole_id === null ? [] : [t.groups.within(nameOf.get(publisher_id) ?? '', nameOf.get(whole_id) ?? '')],
    ),
  ];
}

/** Whose reports a sum adds up, and of which year where it is of one. */
export function summedNotes(
  first: (GroupNames & { readonly chosen_year: number | null }) | undefined,
  context: ViewContext,
): string[] {
  const group = first ? groupName(first, first.chosen_year, context) : null;
  return group === null ? [] : [context.t.groups.summed(group)];
}

/** The first of the notes on who is summed, as a model's field. */
export const summedGroup = (
  first: Parameters<typeof summedNotes>[0],
  context: ViewContext,
): { readonly group?: string } => {
  const [group] = summedNotes(first, context);
  return group === undefined ? {} : { group };
};

/** Why sums by year are not drawn: in no year do five publishers of the group give them. */
export function thinYears(first: GroupNames | undefined, most: number, context: ViewContext): string | null {
  const { t, format, filter } = context;
  if (filter.publishers.length > 0 || most >= enoughPublishers) return null;
  const group = first ? groupName(first, null, context) : null;
  const count = (value: number) => format.exact(value, 'count');
  return group === null
    ? t.groups.nobody
    : t.groups.tooFewInYear(group, count(most), count(enoughPublishers));
}

/** Whether a year's sums are of too few reports to be drawn; those of chosen publishers are theirs. */
export const isThin = (reports: number, { filter }: ViewContext): boolean =>
  filter.publishers.length === 0 && reports < enoughPublishers;

/** That years side by side are of different publishers; not of chosen ones. */
export const unmatchedNote = ({ t, filter }: ViewContext): string[] =>
  filter.publishers.length > 0 ? [] : [t.groups.unmatched];
