import { everything } from '../../../query/filter.ts';
import { measureSql } from '../../../query/measure-sql.ts';
import type { Text } from '../../../schema/axis.ts';
import type { Language } from '../../../schema/languages.ts';
import { indicators } from '../../../schema/indicators.ts';
import { glossary } from '../../../schema/glossary-terms.ts';
import { meaningOf, plainMeasures } from '../../../schema/meanings.ts';
import { measures, type MeasureKey } from '../../../schema/measures.ts';
import type { Topic } from '../../../schema/search-index.ts';
import { loadMessages } from '../../../text/load.ts';
import type { Messages } from '../../../text/messages.ts';
import { pages } from '../../../ui/address/pages.ts';
import { meaningNote, termNote } from '../../../ui/kit/note-anchor.ts';
import { pageViews } from '../../../views/page-views.ts';
import type { AnyView } from '../../../views/model/view.ts';
import { guidedQuestions, questionWords } from '../../../views/guided/guided-questions.ts';
import { readAloud } from '../places/read-aloud.ts';

type Shown = { readonly page: string; readonly view: AnyView };

/** Whether a page shows views of several subjects, each of which has a page of its own. */
const gathers = (page: string) => page === 'overview' || page === 'place';

/** Every view by the first page that shows it without a publisher being chosen: of its subject, before those that gather. */
const shown: readonly Shown[] = [
  ...new Map(
    Object.entries(pageViews)
      .filter(([page]) => page !== 'publisher')
      .toSorted(([a], [b]) => Number(gathers(a)) - Number(gathers(b)))
      .flatMap(([page, views]) => views.map((view: AnyView) => ({ page, view })))
      .toReversed()
      .map((entry) => [entry.view.id, entry]),
  ).values(),
].toReversed();

/** Where figures can be seen: the view that shows all of them and the fewest others, on its own page before the overview; else every figure's own page. */
function placeOf(columns: readonly string[]): Pick<Topic, 'page' | 'view'> {
  const reads = shown
    .map(({ page, view }) => ({ page, view: view.id, read: view.query(everything).needs.reports ?? [] }))
    .filter(({ read }) => columns.every((column) => read.includes(column)))
    .toSorted(
      (a, b) =>
        Number(a.page === 'overview') - Number(b.page === 'overview') || a.read.length - b.read.length,
    );
  const best = reads[0];
  return best ? { page: best.page, view: best.view } : { page: 'compare', view: null };
}

/** What measures and terms mean, each with the note that tells it. */
const termTopics = (): readonly Omit<Topic, 'pinyin'>[] => [
  ...plainMeasures.map((key) => ({
    ...asTerm(meaningNote(key), measures[key].names),
    also: meaningOf(key).also,
  })),
  ...Object.entries(glossary).map(([key, { names }]) => asTerm(termNote(key), names)),
];

const asTerm = (id: string, names: Text) => ({ kind: 'term' as const, id, page: 'data', view: null, names });

/** Everything but publishers that the search box finds: pages, charts, questions, measures and indicators. */
export async function listTopics(): Promise<readonly Topic[]> {
  const words: Readonly<Record<Language, Messages>> = {
    hans: await loadMessages('hans'),
    hant: await loadMessages('hant'),
    en: await loadMessages('en'),
  };
  const say = (pick: (t: Messages) => string): Text => ({
    hans: pick(words.hans),
    hant: pick(words.hant),
    en: pick(words.en),
  });
  /** The other words for a page or an indicator, each by itself. */
  const alsoOf = (id: string): Pick<Topic, 'also'> => {
    const also = Object.values(words).flatMap(({ find }) =>
      (new Map(Object.entries(find.also)).get(id) ?? '').split(' ').filter((word) => word !== ''),
    );
    return also.length === 0 ? {} : { also: [...new Set(also)] };
  };
  const named = (topic: Omit<Topic, 'pinyin'>): Topic => ({ ...topic, pinyin: readAloud(topic.names.hans) });
  return [
    ...pages.map(({ id }) =>
      named({
        kind: 'page',
        id,
        page: id,
        view: null,
        names: say(({ app }) => app.pages[id].nav),
        ...alsoOf(id),
      }),
    ),
    ...shown.map(({ page, view }) =>
      named({ kind: 'view', id: view.id, page, view: view.id, names: say(view.title) }),
    ),
    ...Object.entries(measures).map(([id, { names }]) =>
      named({
        kind: 'measure',
        id,
        names,
        also: meaningOf(id as MeasureKey).also,
        ...placeOf(measureSql(id as MeasureKey).columns),
      }),
    ),
    ...guidedQuestions.map(({ id, page, panel: view }) => {
      const { hans, hant, en } = say(({ questions }) => questions.also[id]);
      return named({
        kind: 'question',
        id,
        page,
        view,
        names: say(({ questions }) => questionWords(id, questions, '', '').replace(/^: /u, '')),
        also: [hans, hant, en],
      });
    }),
    ...termTopics().map(named),
    ...indicators.map(({ key, names }) =>
      named({ kind: 'indicator', id: key, names, ...placeOf([key]), ...alsoOf(key) }),
    ),
  ];
}
