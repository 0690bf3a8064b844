import { localeOf } from '../text/format.ts';
import type { Shown } from './app.tsx';
import { titleOf } from './title-of.ts';

/** Keeps the document's language, title and description in step with what is shown. */
export function showHead({ place, language, messages }: Shown): void {
  document.documentElement.lang = localeOf[language];
  document.title = titleOf(place.page, messages);
  document
    .querySelector('meta[name="description"]')
    ?.setAttribute('content', messages.app.pages[place.page].lead);
}
