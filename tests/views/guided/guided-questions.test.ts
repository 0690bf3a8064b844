import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../../src/engine/node.ts';
import type { Database } from '../../../src/query/database.ts';
import { languageIds } from '../../../src/schema/languages.ts';
import { loadMessages } from '../../../src/text/load.ts';
import { pageOf } from '../../../src/ui/address/pages.ts';
import { rankPanel } from '../../../src/ui/address/rank-blocks.ts';
import { firstAsked } from '../../../src/views/guided/asked.ts';
import { guidedQuestions, questionWords } from '../../../src/views/guided/guided-questions.ts';
import type { AnyView } from '../../../src/views/model/view.ts';
import { pageViews, viewOf } from '../../../src/views/page-views.ts';
import { contextOf } from '../context-of.ts';

/** Panels that are no views; each is looked at on its page by the browser's tests. */
const panels: Readonly<Record<string, string>> = {
  'filing-matrix': 'quality',
  'findings-list': 'quality',
  'place-parts': 'place',
  [rankPanel('table')]: 'ranking',
};

const data = join(import.meta.dirname, '../../../public/data');
const viewed = guidedQuestions.filter(({ panel }) => panels[panel] === undefined);

describe('guided questions', () => {
  it('are some twenty, each once, and each to a panel of its page with parameters that the page has', () => {
    expect(guidedQuestions.length).toBeGreaterThanOrEqual(20);
    expect(new Set(guidedQuestions.map(({ id }) => id)).size).toBe(guidedQuestions.length);
    const held: Readonly<Partial<Record<string, readonly AnyView[]>>> = pageViews;
    for (const { id, page, panel, own } of guidedQuestions) {
      const shown = panels[panel] ?? (held[page]?.some((view) => view.id === panel) ? page : null);
      expect(shown, id).toBe(page);
      expect(pageOf(page).params, id).toEqual(expect.arrayContaining(Object.keys(own(firstAsked))));
    }
  });

  it.each(languageIds)(
    'are asked in words, with the place and the year where they are about one: %s',
    async (language) => {
      const { questions } = await loadMessages(language);
      for (const { id, filter, page } of guidedQuestions) {
        const words = questionWords(id, questions, 'PLACE', 'YEAR');
        expect(words.length, id).toBeGreaterThan(5);
        const isOfPlace = page === 'place' || filter(firstAsked).provinces.length > 0;
        expect(words.includes('PLACE'), id).toBe(isOfPlace);
      }
    },
  );

  describe.skipIf(!existsSync(join(data, 'manifest.json')))('on the data of the site', () => {
    let database: Database;
    beforeAll(async () => {
      database = await openNodeDatabase(data);
    });
    afterAll(() => database.close());

    it.each(viewed)(
      '$id is answered by a chart, for the place that is asked about first',
      async ({ panel, filter }) => {
        const view = viewOf(panel);
        if (!view) throw new Error(`There is no view “${panel}”.`);
        const about = filter(firstAsked);
        const model = view.model(await database.run(view.query(about)), await contextOf('en', about));
        expect(model.table.rows.length).toBeGreaterThan(0);
        expect(model.refused ?? '').toBe('');
      },
    );
  });
});
