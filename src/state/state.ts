import type { Language } from '../schema/axis.ts';
import type { Filter } from '../query/filter.ts';

/** Everything that a link carries: what the page is about, and the language it speaks. */
export type State = Filter & { readonly language: Language };
