import type { Language } from '../../schema/axis.ts';
import { loadMessages } from '../../text/load.ts';
import type { Shown } from './app.tsx';
import { loadPage } from './load-page.ts';
import type { Place } from '../address/place.ts';

/** A language tag with its likely script; null for text that is no tag. */
function readTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}

/** The board's language nearest to what the browser asks for; simplified Chinese where it asks for none of them. */
export function preferredLanguage(asked: readonly string[] = navigator.languages): Language {
  for (const locale of asked.map(readTag)) {
    if (locale?.language === 'zh') return locale.script === 'Hant' ? 'hant' : 'hans';
    if (locale?.language === 'en') return 'en';
  }
  return 'hans';
}

/** Loads the page's own code and the words of the reader's language, and nothing of the others. */
export async function loadShown(place: Place, asked?: readonly string[]): Promise<Shown> {
  const language = place.state.language ?? preferredLanguage(asked);
  const [module, messages] = await Promise.all([loadPage(place.page), loadMessages(language)]);
  return { place, module, language, messages };
}
