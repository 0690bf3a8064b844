import { readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { toTraditional } from '../../src/cli/to-traditional.ts';

const read = (path: string) => readFileSync(new URL(`../../src/text/${path}`, import.meta.url), 'utf8');

describe('traditional Chinese', () => {
  it.each(readdirSync(new URL('../../src/text/hans/', import.meta.url)))(
    '%s is what the simplified one gives (npm run traditional)',
    async (name) => {
      const options = await resolveConfig(new URL(`../../src/text/hant/${name}`, import.meta.url).pathname);
      const derived = await format(toTraditional(read(`hans/${name}`)), { ...options, parser: 'typescript' });
      expect(read(`hant/${name}`)).toBe(derived);
    },
  );

  it('follows the reviewed exceptions', () => {
    expect(toTraditional('行政复议')).toBe('行政復議');
    expect(toTraditional('复制链接')).toBe('複製連結');
    expect(toTraditional('简体中文')).toBe('简体中文');
    expect(toTraditional('填“/”的')).toBe('填「/」的');
  });
});
