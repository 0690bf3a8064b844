import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/text/load.ts';
import { headTags, writeTag } from '../../src/ui/head-tags.ts';
import { pages } from '../../src/ui/pages.ts';

describe.each(['hans', 'hant', 'en'] as const)('what a preview card shows (%s)', async (language) => {
  const messages = await loadMessages(language);
  const contents = (page: (typeof pages)[number]['id'], url: string | null) =>
    new Map(
      headTags(page, messages, url).map(({ attributes }) => [
        attributes.property ?? attributes.name ?? attributes.rel ?? '',
        attributes.content ?? attributes.href ?? '',
      ]),
    );

  it('is each page’s own title and sentence', () => {
    const titles = pages.map(({ id }) => contents(id, null).get('og:title'));
    expect(new Set(titles).size).toBe(pages.length);
    for (const { id } of pages) {
      const found = contents(id, null);
      expect(found.get('og:description')).toBe(messages.app.pages[id].lead);
      expect(found.get('description')).toBe(messages.app.pages[id].lead);
    }
  });

  it('has a picture and addresses only where the site’s own address is told', () => {
    const without = contents('channels', null);
    for (const name of ['og:image', 'og:url', 'canonical']) expect(without.has(name)).toBe(false);
    expect(without.get('twitter:card')).toBe('summary');
    const told = contents('channels', 'https://example.org/board/');
    expect(told.get('og:url')).toBe('https://example.org/board/channels/');
    expect(told.get('canonical')).toBe('https://example.org/board/channels/');
    expect(told.get('og:image')).toBe('https://example.org/board/card.png');
    expect(told.get('twitter:card')).toBe('summary_large_image');
  });
});

it('a tag is written with its quotes escaped', () => {
  expect(writeTag({ tag: 'meta', attributes: { name: 'a', content: '“1” < "2" & 3' } })).toBe(
    '<meta name="a" content="“1” &lt; &quot;2&quot; &amp; 3" />',
  );
});
