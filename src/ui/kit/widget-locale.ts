import type { Language } from '../../schema/languages.ts';

/** react-aria’s own words: its nearest languages. */
export const widgetLocale: Readonly<Record<Language, string>> = { hans: 'zh-CN', hant: 'zh-TW', en: 'en-US' };
