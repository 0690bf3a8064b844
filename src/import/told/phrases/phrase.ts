import type { ToldKey } from '../../../schema/told.ts';
import type { Word } from './lexicon.ts';

/**
 * What the words around a number say that it counts: `all` of these must be among them, one of `any`, and besides fillers
 * only those of `may`. `context` must stand in the sentence up to the number, or the one before; `unless` must not stand in
 * this sentence up to it.
 */
export type Phrase = {
  readonly key: ToldKey;
  readonly all: readonly Word[];
  readonly any?: readonly Word[];
  readonly may?: readonly Word[];
  readonly units: RegExp;
  readonly context?: RegExp;
  readonly unless?: RegExp;
  /** What must not stand between the number before and the clause. */
  readonly notAfter?: RegExp;
  /** What must not follow the number. */
  readonly notBefore?: RegExp;
  /** What the clause itself must not say. */
  readonly unsaid?: RegExp;
  readonly anyYear?: true;
  readonly of?: 'before' | 'after';
};

/** Of what disputes are about; not of requests. */
export const ofDisputes = /复议|诉讼|起诉/;
