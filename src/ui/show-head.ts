import { localeOf } from '../text/format.ts';
import type { Shown } from './app.tsx';
import { headTags } from './head-tags.ts';
import { titleOf } from './title-of.ts';

/** Keeps the document's language, title, description and addresses in step with what is shown. */
export function showHead({ place, language, messages }: Shown): void {
  document.documentElement.lang = localeOf[language];
  document.title = titleOf(place.page, messages);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  for (const { tag, attributes } of headTags(place.page, messages, canonical?.dataset.site ?? null)) {
    const [[name, value] = ['', ''], ...changing] = Object.entries(attributes);
    const written = document.head.querySelector(`${tag}[${name}="${value}"]`);
    for (const [attribute, text] of changing) written?.setAttribute(attribute, text);
  }
}
