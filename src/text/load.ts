import type { Language } from '../schema/axis.ts';
import type { Messages } from './messages.ts';

/** All words of one language; the other languages are not loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'hans': {
      const [
        { app },
        { ask },
        { views },
        { quality },
        { ranking },
        { compare },
        { reports },
        { data },
        { take },
        { find },
      ] = await Promise.all([
        import('./hans/app.ts'),
        import('./hans/ask.ts'),
        import('./hans/views.ts'),
        import('./hans/quality.ts'),
        import('./hans/ranking.ts'),
        import('./hans/compare.ts'),
        import('./hans/reports.ts'),
        import('./hans/data.ts'),
        import('./hans/take.ts'),
        import('./hans/find.ts'),
      ]);
      return { app, ask, views, quality, ranking, compare, reports, data, take, find };
    }
    case 'hant': {
      const [
        { app },
        { ask },
        { views },
        { quality },
        { ranking },
        { compare },
        { reports },
        { data },
        { take },
        { find },
      ] = await Promise.all([
        import('./hant/app.ts'),
        import('./hant/ask.ts'),
        import('./hant/views.ts'),
        import('./hant/quality.ts'),
        import('./hant/ranking.ts'),
        import('./hant/compare.ts'),
        import('./hant/reports.ts'),
        import('./hant/data.ts'),
        import('./hant/take.ts'),
        import('./hant/find.ts'),
      ]);
      return { app, ask, views, quality, ranking, compare, reports, data, take, find };
    }
    case 'en': {
      const [
        { app },
        { ask },
        { views },
        { quality },
        { ranking },
        { compare },
        { reports },
        { data },
        { take },
        { find },
      ] = await Promise.all([
        import('./en/app.ts'),
        import('./en/ask.ts'),
        import('./en/views.ts'),
        import('./en/quality.ts'),
        import('./en/ranking.ts'),
        import('./en/compare.ts'),
        import('./en/reports.ts'),
        import('./en/data.ts'),
        import('./en/take.ts'),
        import('./en/find.ts'),
      ]);
      return { app, ask, views, quality, ranking, compare, reports, data, take, find };
    }
  }
}
