/** The blocks of a ranking; their words are the catalogue’s of the same name. */
export const rankBlocks = [
  'table',
  'bars',
  'bands',
  'move',
  'lift',
  'bump',
  'sensitivity',
  'sound',
  'votes',
  'aside',
  'support',
] as const;

export type RankBlock = (typeof rankBlocks)[number];

/** The id of a block’s panel. */
export const rankPanel = (block: RankBlock): string => `ranking-${block}`;
