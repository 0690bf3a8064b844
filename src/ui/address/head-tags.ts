import type { Messages } from '../../text/messages.ts';
import { escapeText } from './page-template.ts';
import { pageOf, type PageId } from './pages.ts';
import { placeFolder } from './place-folder.ts';
import { titleOf } from './title-of.ts';

/** The picture of every preview card, at the root of the site: its name and its size in pixels. */
const picture = { file: 'card.png', width: '1200', height: '630' };

/**
 * The one that a page is about, a publisher or a place: its name, the parameters of the page that lead to it, and what is
 * said of it in a sentence or two, in place of what is said of the page.
 */
export type Subject = {
  readonly params: Readonly<Record<string, string>>;
  readonly name: string;
  readonly lead?: string;
};

export type HeadTag = {
  readonly tag: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
};

/** Where a page stands below the site's root; a place of the register in its own folder. */
function pathOf(page: PageId, subject: Subject | null): string {
  const folder = page === 'place' ? placeFolder(subject?.params.at ?? '') : null;
  if (folder !== null) return folder;
  const query = subject ? `?${new URLSearchParams(subject.params).toString()}` : '';
  return `${pageOf(page).path}${query}`;
}

const meta = (kind: 'name' | 'property', name: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { [kind]: name, content },
});

/**
 * What search results and preview cards show of a page. Cards need whole addresses: without the site's own (`siteUrl`,
 * with a slash at its end) they have words but no picture, and the page claims no address.
 */
export function headTags(
  page: PageId,
  messages: Messages,
  siteUrl: string | null,
  subject: Subject | null = null,
): readonly HeadTag[] {
  const { app } = messages;
  const title = titleOf(page, messages, subject?.name);
  const lead = [...(subject ? [subject.name] : []), subject?.lead ?? app.pages[page].lead].join(' – ');
  const address = siteUrl === null ? null : new URL(pathOf(page, subject), siteUrl).href;
  return [
    meta('name', 'description', lead),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', app.name),
    meta('property', 'og:title', title),
    meta('property', 'og:description', lead),
    meta('name', 'twitter:card', siteUrl === null ? 'summary' : 'summary_large_image'),
    ...(address === null || siteUrl === null
      ? []
      : [
          meta('property', 'og:url', address),
          meta('property', 'og:image', new URL(picture.file, siteUrl).href),
          meta('property', 'og:image:width', picture.width),
          meta('property', 'og:image:height', picture.height),
          meta('property', 'og:image:alt', `${app.name} – ${app.tagline}`),
          { tag: 'link', attributes: { rel: 'canonical', href: address, 'data-site': siteUrl } } as const,
        ]),
  ];
}

/** A tag as it is written into a page. */
export const writeTag = ({ tag, attributes }: HeadTag): string =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeText(value)}"`)
    .join(' ')} />`;
