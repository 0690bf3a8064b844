import type { documents } from './hans/documents.ts';
import type { Shape } from './messages.ts';

/** The words of documents in one language. */
export type DocumentWords = Shape<typeof documents>;
