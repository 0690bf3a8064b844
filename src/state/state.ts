import type { Language } from '../schema/languages.ts';
import type { Filter } from '../query/filter.ts';

/** Everything that a link carries. A null language: the reader's browser decides. */
export type State = Filter & { readonly language: Language | null };
