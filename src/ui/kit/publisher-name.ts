import type { Language } from '../../schema/languages.ts';

/** Names as the data holds them: a language may be absent. */
export type Names = Readonly<Record<Language, string | null>>;

/** A publisher’s name in the reader’s language, else in the language of the report. */
export const nameOf = (names: Names, language: Language): string =>
  names[language] ?? names.hans ?? names.hant ?? names.en ?? '';
