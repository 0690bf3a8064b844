import type { DataFaultWords } from './data/data-error.ts';
import { isLanguage, type Language } from '../schema/languages.ts';
import type { importing as source } from '../text/hans/importing.ts';
import { loadMessages } from '../text/load.ts';
import type { ReportsMessages, Shape } from '../text/messages.ts';

type ImportingMessages = Shape<typeof source>;

/** The words of the command in one language; `errors` are those that the page shows for the same refusals. */
export type ImportWords = ImportingMessages & {
  readonly language: Language;
  readonly errors: ReportsMessages['errors'];
  readonly dataFaults: DataFaultWords;
};

const catalogues: Readonly<Record<Language, () => Promise<{ readonly importing: ImportingMessages }>>> = {
  hans: () => import('../text/hans/importing.ts'),
  hant: () => import('../text/hant/importing.ts'),
  en: () => import('../text/en/importing.ts'),
};

const faultCatalogues: Readonly<Record<Language, () => Promise<{ readonly dataFaults: DataFaultWords }>>> = {
  hans: () => import('../text/hans/data-faults.ts'),
  hant: () => import('../text/hant/data-faults.ts'),
  en: () => import('../text/en/data-faults.ts'),
};

/** The words of what is wrong with files of the data folder. */
export const loadDataFaults = async (language: Language): Promise<DataFaultWords> =>
  (await faultCatalogues[language]()).dataFaults;

/** The language that is asked for, else that of the terminal. */
export function languageOf(option: string | undefined): Language {
  if (option !== undefined && isLanguage(option)) return option;
  // An empty variable stands for none.
  const locale = [process.env.LC_ALL, process.env.LC_MESSAGES, process.env.LANG].find(Boolean) ?? '';
  if (/^zh[_-](?:TW|HK|MO|Hant)/i.test(locale)) return 'hant';
  return /^zh/i.test(locale) ? 'hans' : 'en';
}

export async function loadWords(language: Language): Promise<ImportWords> {
  const [{ importing }, { reports }, dataFaults] = await Promise.all([
    catalogues[language](),
    loadMessages(language),
    loadDataFaults(language),
  ]);
  return { ...importing, language, errors: reports.errors, dataFaults };
}
