import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/text/load.ts';
import { headTags, writeTag } from '../../src/ui/address/head-tags.ts';
import { pages } from '../../src/ui/address/pages.ts';

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

it('the picture of the cards is there, and of the size that is told', async () => {
  const tags = headTags('overview', await loadMessages('hans'), 'https://example.org/');
  const told = (property: string) =>
    tags.find(({ attributes }) => attributes.property === property)?.attributes.content ?? '';
  const file = new URL(told('og:image')).pathname.slice(1);
  const picture = await readFile(new URL(`../../public/${file}`, import.meta.url));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)].map(String)).toEqual([
    told('og:image:width'),
    told('og:image:height'),
  ]);
});

it('a page about one publisher has its name and its address', async () => {
  const messages = await loadMessages('en');
  const tags = headTags('publisher', messages, 'https://example.org/', {
    params: { id: '310000-a&b' },
    name: 'Suqian',
  });
  const text = tags.map(writeTag).join('\n');
  expect(text).toContain('content="Suqian – Report card – Gongkai Board"');
  expect(text).toContain(`name="description" content="Suqian – ${messages.app.pages.publisher.lead}"`);
  expect(text).toContain('href="https://example.org/publisher/?id=310000-a%26b"');
});

it('a tag is written with its quotes escaped', () => {
  expect(writeTag({ tag: 'meta', attributes: { name: 'a', content: '“1” < "2" & 3' } })).toBe(
    '<meta name="a" content="“1” &lt; &quot;2&quot; &amp; 3" />',
  );
});
