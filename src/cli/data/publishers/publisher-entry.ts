import type { Text } from '../../../schema/axis.ts';
import type { Level, ProvinceCode } from '../../../schema/publishers.ts';

/** A publisher in `data/publishers.json`. `also`: every form of its name that a source used, where it differs. */
export type PublisherEntry = {
  readonly id: string;
  readonly names: Text;
  readonly level: Level;
  readonly province: ProvinceCode;
  readonly region_code: string;
  /** Of a township that the register has: its nine digits (GB/T 10114). */
  readonly township_code?: string;
  /** A department of a zone, and not of the government of its region. */
  readonly of_zone?: true;
  readonly parent: string | null;
  readonly also: readonly string[];
};
