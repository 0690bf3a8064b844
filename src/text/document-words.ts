import type { Language } from '../schema/languages.ts';
import type { documents } from './hans/documents.ts';
import type { Shape } from './messages.ts';

/** The words of documents in one language. */
export type DocumentWords = Shape<typeof documents>;

const catalogues: Readonly<Record<Language, () => Promise<{ readonly documents: DocumentWords }>>> = {
  hans: () => import('./hans/documents.ts'),
  hant: () => import('./hant/documents.ts'),
  en: () => import('./en/documents.ts'),
};

/** The words of documents, loaded when a document is asked for. */
export const loadDocumentWords = async (language: Language): Promise<DocumentWords> =>
  (await catalogues[language]()).documents;
