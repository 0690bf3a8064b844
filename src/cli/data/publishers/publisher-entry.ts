import type { Text } from '../../../schema/axis.ts';
import type { Level, ProvinceCode } from '../../../schema/publishers.ts';

/** A publisher in `data/publishers.json`. `also`: every form of its name that a source used, where it differs. */
export type PublisherEntry = {
  readonly id: string;
  readonly names: Text;
  readonly level: Level;
  readonly province: ProvinceCode;
  readonly region_code: string;
  readonly parent: string | null;
  readonly also: readonly string[];
};
