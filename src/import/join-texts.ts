/** The texts of cells of which it is not known over which columns they stand: set apart by bars, no one number. */
export const joinTexts = (texts: readonly string[]): string => texts.map((text) => `${text} |`).join(' ');
