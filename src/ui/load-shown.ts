import type { Language } from '../schema/axis.ts';
import { loadMessages } from '../text/load.ts';
import type { Shown } from './app.tsx';
import { pageOf } from './pages.ts';
import type { Place } from './place.ts';

const traditional = /^zh\b.*\b(Hant|TW|HK|MO)\b/i;

/** The board's language nearest to what the browser asks for; simplified Chinese where it asks for none of them. */
export function preferredLanguage(asked: readonly string[] = navigator.languages): Language {
  for (const tag of asked) {
    if (/^zh\b/i.test(tag)) return traditional.test(tag) ? 'hant' : 'hans';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'hans';
}

/** Loads the page's own code and the words of the reader's language, and nothing of the others. */
export async function loadShown(place: Place, asked?: readonly string[]): Promise<Shown> {
  const language = place.state.language ?? preferredLanguage(asked);
  const [module, messages] = await Promise.all([pageOf(place.page).load(), loadMessages(language)]);
  return { place, module, language, messages };
}
