import type { Language } from '../schema/axis.ts';
import type { Messages } from './messages.ts';

/** All words of one language; the other languages are not loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'hans': {
      const [{ app }, { views }, { ranking }] = await Promise.all([
        import('./hans/app.ts'),
        import('./hans/views.ts'),
        import('./hans/ranking.ts'),
      ]);
      return { app, views, ranking };
    }
    case 'hant': {
      const [{ app }, { views }, { ranking }] = await Promise.all([
        import('./hant/app.ts'),
        import('./hant/views.ts'),
        import('./hant/ranking.ts'),
      ]);
      return { app, views, ranking };
    }
    case 'en': {
      const [{ app }, { views }, { ranking }] = await Promise.all([
        import('./en/app.ts'),
        import('./en/views.ts'),
        import('./en/ranking.ts'),
      ]);
      return { app, views, ranking };
    }
  }
}
