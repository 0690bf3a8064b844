/**
 * The languages of the board, the first being that of a page where nothing else is asked for: their own names, and their
 * BCP 47 tags. A text, a catalogue or a name that lacks one does not compile.
 */
export const languages = {
  hans: { name: '简体', tag: 'zh-Hans' },
  hant: { name: '繁體', tag: 'zh-Hant' },
  en: { name: 'English', tag: 'en' },
} as const;

export type Language = keyof typeof languages;

export const languageIds = Object.keys(languages) as readonly Language[];

/** What is written where no reader has asked for a language. */
export const firstLanguage: Language = 'hans';

export const isLanguage = (text: string | null | undefined): text is Language =>
  typeof text === 'string' && Object.hasOwn(languages, text);
