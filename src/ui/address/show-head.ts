import { languages, type Language } from '../../schema/languages.ts';
import type { Messages } from '../../text/messages.ts';
import type { Place } from './whereabouts.ts';
import { headTags, type Subject } from './head-tags.ts';
import { titleOf } from './title-of.ts';

/** Writing an attribute, even what it holds already, makes the browser work out the style of all it can bear upon. */
function write(element: Element | null, attribute: string, text: string): void {
  if (element?.getAttribute(attribute) !== text) element?.setAttribute(attribute, text);
}

/** A place, and the words that it is shown in. */
type Headed = { readonly place: Place; readonly language: Language; readonly messages: Messages };

/** Keeps the document's language, title, description and addresses in step with what is shown, and whom it is about. */
export function showHead({ place, language, messages }: Headed, subject: Subject | null = null): void {
  write(document.documentElement, 'lang', languages[language].tag);
  document.title = titleOf(place.page, messages, subject?.name);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const site = canonical?.dataset.site ?? null;
  for (const { tag, attributes } of headTags(place.page, messages, site, subject)) {
    const [[name, value] = ['', ''], ...changing] = Object.entries(attributes);
    const written = document.head.querySelector(`${tag}[${name}="${value}"]`);
    for (const [attribute, text] of changing) write(written, attribute, text);
  }
}
