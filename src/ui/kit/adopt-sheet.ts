/** A text as a string of CSS. */
export const cssString = (text: string): string =>
  `"${text.replaceAll(/["\\\n]/g, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** Adds rules to the page, and gives what takes them away again. */
export function adoptSheet(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
