import { useEffect } from 'react';

/** What stands in the margins of every page of paper, besides its number. */
export type RunningLines = { readonly head: string; readonly headEnd: string; readonly foot: string };

const quote = (text: string): string =>
  `"${text.replaceAll(/["\\\n]/g, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** The margin boxes as a style sheet; the font is told again, for a margin does not inherit it. */
const toSheet = ({ head, headEnd, foot }: RunningLines, font: string): string => {
  const type = `font: 8pt ${font}; color: #566070;`;
  return `@page {
    @top-left { content: ${quote(head)}; ${type} }
    @top-right { content: ${quote(headEnd)}; ${type} }
    @bottom-left { content: ${quote(foot)}; ${type} }
  }`;
};

/** Prints lines in the margins of every page, as long as what asks for them is shown, and names the file after the first. */
export function useRunningLines({ head, headEnd, foot }: RunningLines): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const font = getComputedStyle(document.documentElement).fontFamily;
    sheet.replaceSync(toSheet({ head, headEnd, foot }, font));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    let title = document.title;
    const before = () => {
      title = document.title;
      document.title = head;
    };
    const after = () => {
      document.title = title;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [head, headEnd, foot]);
}
