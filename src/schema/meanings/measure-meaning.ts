import type { Text } from '../axis.ts';

/** A measure in plain words: what it is, what it must not be taken for, and by which other names people look for it. */
export type Meaning = { readonly what: Text; readonly isNot: Text; readonly also: readonly string[] };
