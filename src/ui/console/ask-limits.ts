/** How many rows the reader may ask for at once; the first is what is asked for unless told otherwise. */
export const rowChoices = [1000, 10_000, 100_000] as const;

/** A statement is stopped after so long. */
export const askLimits = { rows: rowChoices[0], milliseconds: 30_000 } as const;
