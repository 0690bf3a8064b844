import type { ToldKey } from '../../schema/told.ts';
import type { TextPart } from './sentences.ts';

/**
 * A wording that tells a figure. `pattern` is matched in sentences in matching form, with the number as `told`
 * (group `n`), or with `value` where the words alone say it (none: 0; said so: 1). `within` must stand in the sentence up to the number's
 * end; `unless` must not stand in the clause up to it, `not` nowhere in the
 * sentence before it. Where wordings of different `rank` tell a figure, the lowest rank counts;
 * `compares` allows a comparison with another time, `anyYear` another year to be named; one that the wording itself names must be `of` the time before or after.
 */
export type ToldPattern = {
  readonly key: ToldKey;
  readonly pattern: RegExp;
  readonly rank?: number;
  readonly value?: number;
  readonly within?: RegExp;
  readonly unless?: RegExp;
  readonly not?: RegExp;
  readonly anyYear?: true;
  readonly compares?: true;
  readonly of?: 'before' | 'after';
  /** The number is of this and something else together: no number of its rank is surely the year's. */
  readonly joint?: true;
  readonly parts?: readonly TextPart[];
};
