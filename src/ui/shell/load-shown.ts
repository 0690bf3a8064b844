import { preferredLanguage } from '../address/preferred-language.ts';
import { loadMessages } from '../../text/load.ts';
import type { Shown } from './board-app.tsx';
import { loadPage } from '../pages/load-page.ts';
import type { Place } from '../address/whereabouts.ts';

/** Loads the page's own code and the words of the reader's language, and nothing of the others. */
export async function loadShown(place: Place, asked?: readonly string[]): Promise<Shown> {
  const language = place.state.language ?? preferredLanguage(asked);
  const [module, messages] = await Promise.all([loadPage(place.page), loadMessages(language)]);
  return { place, module, language, messages };
}
