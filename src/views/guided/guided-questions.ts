import { everything, type Filter } from '../../query/filter.ts';
import { withinPlace, type PlaceMeasure } from '../../query/place-reports.ts';
import type { AppMessages, QuestionMessages } from '../../text/messages.ts';
import type { Asked } from './asked.ts';

export type QuestionId = keyof QuestionMessages['ask'];

/** Where a question leads: a page with a filter and parameters of its own, and the panel on it that answers. */
export type GuidedQuestion = {
  readonly id: QuestionId;
  readonly page: keyof AppMessages['pages'];
  readonly panel: string;
  readonly filter: (asked: Asked) => Filter;
  readonly own: (asked: Asked) => Readonly<Record<string, string>>;
  /** What it asks about: a place, the parts of one beside each other, or the country. */
  readonly scope: 'place' | 'parts' | 'country';
};

const within = ({ code }: Asked): Filter => withinPlace(code.slice(0, 6));

const none = (): Readonly<Record<string, string>> => ({});
const everywhere = (): Filter => everything;

type Leads = Omit<GuidedQuestion, 'filter' | 'own' | 'scope'>;

const ofPlace = (leads: Leads, own: GuidedQuestion['own'] = none): GuidedQuestion => ({
  ...leads,
  filter: within,
  own,
  scope: 'place',
});

/** A question whose chart has the parts of a place beside each other. */
const amongParts = (leads: Leads, own: GuidedQuestion['own'] = none): GuidedQuestion => ({
  ...ofPlace(leads, own),
  scope: 'parts',
});

const ofCountry = (leads: Leads): GuidedQuestion => ({
  ...leads,
  filter: everywhere,
  own: none,
  scope: 'country',
});

/** A question that the table of the parts of a place answers, ordered by a column of it. */
const ofParts = (id: QuestionId, by: PlaceMeasure | null): GuidedQuestion => ({
  id,
  page: 'place',
  panel: 'place-parts',
  filter: everywhere,
  own: ({ code, year }) => ({ at: code, year: String(year), ...(by === null ? {} : { by }) }),
  scope: 'parts',
});

/** Every question that the board offers, the first ones first; those of the country follow those of a place. */
export const guidedQuestions: readonly GuidedQuestion[] = [
  amongParts({ id: 'notFiled', page: 'quality', panel: 'filing-matrix' }, ({ year }) => ({
    for: String(year),
    filing: 'absent',
  })),
  ofParts('parts', null),
  ofParts('refused', 'refusal_rate'),
  ofParts('granted', 'disclosure_rate'),
  amongParts({ id: 'received', page: 'requests', panel: 'requests-received' }),
  ofPlace({ id: 'channels', page: 'channels', panel: 'channels-share' }),
  ofPlace({ id: 'contradictions', page: 'quality', panel: 'findings-list' }),
  ofPlace({ id: 'reviews', page: 'appeals', panel: 'appeals-outcomes' }),
  ofCountry({ id: 'amounts', page: 'procurement', panel: 'procurement-amount' }),
  ofCountry({ id: 'disclosed', page: 'requests', panel: 'requests-disclosure-rate' }),
  amongParts({ id: 'ranking', page: 'ranking', panel: 'ranking-table' }),
  amongParts({ id: 'carried_on', page: 'requests', panel: 'requests-carried-to-next-year' }),
  amongParts({ id: 'items', page: 'channels', panel: 'items-by-publisher' }),
  ofPlace({ id: 'channelYears', page: 'channels', panel: 'channels-by-year' }),
  ofPlace({ id: 'suits', page: 'appeals', panel: 'suits-outcomes' }),
  amongParts({ id: 'projects', page: 'procurement', panel: 'procurement-projects' }),
  ofPlace({ id: 'read', page: 'quality', panel: 'reading-coverage' }),
  ofCountry({ id: 'unavailable', page: 'requests', panel: 'requests-unavailable-rate' }),
  ofCountry({ id: 'reviewYears', page: 'appeals', panel: 'appeals-by-year' }),
  ofCountry({ id: 'perProject', page: 'procurement', panel: 'procurement-per-project' }),
  ofCountry({ id: 'orders', page: 'hotline', panel: 'hotline-orders' }),
  ofCountry({ id: 'months', page: 'hotline', panel: 'hotline-bulletins' }),
];

const byId: ReadonlyMap<string, GuidedQuestion> = new Map(guidedQuestions.map((each) => [each.id, each]));

/** The question of an id; undefined for one that is none. */
export const questionOf = (id: string): GuidedQuestion | undefined => byId.get(id);

/** A question in words, with the place and the year that it is asked about. */
export function questionWords(id: QuestionId, t: QuestionMessages, place: string, year: string): string {
  const say: Readonly<Record<QuestionId, (place: string, year: string) => string>> = t.ask;
  return say[id](place, year);
}
