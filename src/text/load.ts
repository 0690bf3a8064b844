import type { Language } from '../schema/axis.ts';
import type { Messages } from './messages.ts';

/** All words of one language; the other languages are not loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'hans': {
      const [{ app }, { views }] = await Promise.all([import('./hans/app.ts'), import('./hans/views.ts')]);
      return { app, views };
    }
    case 'hant': {
      const [{ app }, { views }] = await Promise.all([import('./hant/app.ts'), import('./hant/views.ts')]);
      return { app, views };
    }
    case 'en': {
      const [{ app }, { views }] = await Promise.all([import('./en/app.ts'), import('./en/views.ts')]);
      return { app, views };
    }
  }
}
