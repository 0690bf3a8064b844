const characterWidth = (character: string): number =>
  character.charCodeAt(0) > 255 && character !== '…' ? 12 : 7;

/** About how wide a text is at the charts' size (12 px): a CJK character is square, others are about half. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0);
