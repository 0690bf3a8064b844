import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/schema/languages.ts';
import { loadMessages } from '../../src/text/load.ts';

/** Every text of a catalogue by its path; functions are called with a mark for each argument (a list, which reads like a text too). */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const marks = Array.from({ length: value.length }, (_, index) => [`${index + 7}`]);
    return [[path, String((value as (...marks: string[][]) => unknown)(...marks))]];
  }
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    textsOf(inner, `${path}.${key}`),
  );
}

const load = async (language: Language) => new Map(textsOf(await loadMessages(language), language));

describe('the words of the board', () => {
  it.each(['hans', 'hant', 'en'] as const)(
    '%s has the same entries as simplified Chinese, none empty',
    async (language) => {
      const [source, texts] = [await load('hans'), await load(language)];
      const bare = (path: string) => path.slice(path.indexOf('.'));
      expect([...texts.keys()].map(bare).sort()).toEqual([...source.keys()].map(bare).sort());
      for (const [path, text] of texts) expect(text.trim(), path).not.toBe('');
    },
  );

  it('are one object each time, so that nothing is drawn anew where only the place has changed', async () => {
    expect(await loadMessages('en')).toBe(await loadMessages('en'));
  });

  it('holds no Chinese in English but the names of the languages, and no simplified-only character in traditional', async () => {
    // What a reader of English must find or know again as it is written: a site's menu, the mark of what is invented.
    const asWritten = /“[^”]*政府信息公开[^”]*”|示例市?/gu;
    const english = [...(await load('en'))].filter(([path]) => !path.startsWith('en.app.language.'));
    for (const [path, text] of english)
      expect(text.replaceAll(asWritten, ''), path).not.toMatch(/\p{Script=Han}/u);
    const traditional = [...(await load('hant'))].filter(([path]) => path !== 'hant.app.language.hans');
    for (const [path, text] of traditional) expect(text, path).not.toMatch(/[报这个说还图们对开关显选项]/u);
  });
});
