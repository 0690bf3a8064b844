import type { Language } from '../schema/languages.ts';
import type { DocumentWords } from './document-words.ts';

const catalogues: Readonly<Record<Language, () => Promise<{ readonly documents: DocumentWords }>>> = {
  hans: () => import('./hans/documents.ts'),
  hant: () => import('./hant/documents.ts'),
  en: () => import('./en/documents.ts'),
};

/** The words of documents, loaded when a document is asked for. */
export const loadDocumentWords = async (language: Language): Promise<DocumentWords> =>
  (await catalogues[language]()).documents;
