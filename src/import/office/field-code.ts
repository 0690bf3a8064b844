/** Fields that show, or would once they are worked out, something though they keep no result. */
const drawing = /^\s*(?:EQ|=|QUOTE)/iu;

/** What a field of Word shows whose result is not kept, or empty: its code in braces, no number and yet no empty cell; else ''. */
export const shownByCode = (code: string): string => (drawing.test(code) ? `{${code.trim()}}` : '');
