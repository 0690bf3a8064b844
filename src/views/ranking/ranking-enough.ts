/** A ranking needs so many publishers that can be ranked. */
export const fewest = 10;

/** Where the reader asks for it, so many are enough for a rough one. */
export const fewestAsked = 5;
