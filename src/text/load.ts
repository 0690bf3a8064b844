import type { Language } from '../schema/languages.ts';
import type { Messages } from './messages.ts';

const catalogues: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  hans: () => import('./hans/all.ts'),
  hant: () => import('./hant/all.ts'),
  en: () => import('./en/all.ts'),
};

/** All words of one language, each time the same object; the other languages are not loaded. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  (await catalogues[language]()).messages;
