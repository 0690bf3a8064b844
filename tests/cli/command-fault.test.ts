import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkLanguage, faultInWords, parseOptions, parseSeconds } from '../../src/cli/command-fault.ts';
import { loadWords } from '../../src/cli/import-language.ts';

const parse = (...args: string[]) =>
  parseOptions(() =>
    parseArgs({ args, options: { seconds: { type: 'string' }, print: { type: 'boolean' } } }),
  );

const faults: readonly (readonly [word: string, run: () => unknown])[] = [
  ['--foo', () => parse('--foo')],
  ['--seconds', () => parse('--seconds')],
  ['--print', () => parse('--print=1')],
  ['abc', () => parseSeconds('abc')],
  ['-1', () => parseSeconds('-1')],
  [
    'fr',
    () => {
      checkLanguage('fr');
    },
  ],
];

const thrown = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('a command that is wrong', () => {
  it.each(faults)('is named with its word in each language: %s', async (word, run) => {
    const languages = await Promise.all((['hans', 'hant', 'en'] as const).map(loadWords));
    const said = languages.map((words) => faultInWords(thrown(run), words));
    for (const text of said) expect(text).toContain(word);
    expect(new Set(said).size).toBe(3);
    const [hans = '', hant = ''] = said;
    for (const text of [hans, hant])
      expect(text.replace(word, '').replace(/--\w+|hans|hant|\ben\b/g, '')).not.toMatch(/[a-z]{2}/i);
  });

  it('is none where it is right', () => {
    expect(parse('--seconds', '5').values.seconds).toBe('5');
    expect(parseSeconds('5')).toBe(5000);
  });
});
