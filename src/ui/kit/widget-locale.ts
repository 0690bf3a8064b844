import type { Language } from '../../schema/axis.ts';

/** react-aria’s own words: its nearest languages. */
export const widgetLocale: Readonly<Record<Language, string>> = { hans: 'zh-CN', hant: 'zh-TW', en: 'en-US' };
