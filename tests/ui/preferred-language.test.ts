import { describe, expect, it } from 'vitest';
import { preferredLanguage } from '../../src/ui/address/preferred-language.ts';

describe('the language that a browser asks for', () => {
  it.each([
    [['zh-CN'], 'hans'],
    [['zh'], 'hans'],
    [['zh-Hans-HK'], 'hans'],
    [['zh-TW', 'en'], 'hant'],
    [['zh-HK'], 'hant'],
    [['zh-Hant-CN'], 'hant'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr-FR', 'en-US'], 'en'],
    [['fr-FR'], 'hans'],
    [['not a tag', 'en'], 'en'],
    [[], 'hans'],
  ] as const)('%j gives %s', (asked, language) => {
    expect(preferredLanguage(asked)).toBe(language);
  });
});
