import type { Language } from '../../schema/languages.ts';

/** A language tag with its likely script; null for text that is no tag. */
function readTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}

/** The board's language nearest to what the browser asks for; simplified Chinese where it asks for none of them. */
export function preferredLanguage(asked: readonly string[] = navigator.languages): Language {
  for (const locale of asked.map(readTag)) {
    if (locale?.language === 'zh') return locale.script === 'Hant' ? 'hant' : 'hans';
    if (locale?.language === 'en') return 'en';
  }
  return 'hans';
}
