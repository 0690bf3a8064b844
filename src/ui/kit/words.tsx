import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Text } from '../../schema/axis.ts';
import type { Language } from '../../schema/languages.ts';
import { formatOf, type Format } from '../../text/format.ts';
import { languages } from '../../schema/languages.ts';
import type { Messages } from '../../text/messages.ts';

/** The reader's language: its words, its formats, and `say`, which picks it out of a schema text. */
export type Words = {
  readonly language: Language;
  readonly locale: string;
  readonly t: Messages;
  readonly format: Format;
  readonly say: (text: Text) => string;
  readonly collator: Intl.Collator;
};

const WordsContext = createContext<Words | null>(null);

function toWords(language: Language, t: Messages): Words {
  const locale = languages[language].tag;
  return {
    language,
    locale,
    t,
    format: formatOf(language),
    say: (text) => text[language],
    collator: new Intl.Collator(locale, { numeric: true }),
  };
}

type ProviderProps = { readonly language: Language; readonly t: Messages; readonly children: ReactNode };

export function WordsProvider({ language, t, children }: ProviderProps) {
  const words = useMemo(() => toWords(language, t), [language, t]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('There is no WordsProvider above.');
  return words;
}
