import { localeOf } from '../text/format.ts';
import type { Shown } from './app.tsx';
import { headTags, type Subject } from './head-tags.ts';
import { titleOf } from './title-of.ts';

/** Keeps the document's language, title, description and addresses in step with what is shown, and whom it is about. */
export function showHead(
  { place, language, messages }: Pick<Shown, 'place' | 'language' | 'messages'>,
  subject: Subject | null = null,
): void {
  document.documentElement.lang = localeOf[language];
  document.title = titleOf(place.page, messages, subject?.name);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const site = canonical?.dataset.site ?? null;
  for (const { tag, attributes } of headTags(place.page, messages, site, subject)) {
    const [[name, value] = ['', ''], ...changing] = Object.entries(attributes);
    const written = document.head.querySelector(`${tag}[${name}="${value}"]`);
    for (const [attribute, text] of changing) written?.setAttribute(attribute, text);
  }
}
