import { useEffect } from 'react';
import { adoptSheet, cssString } from '../kit/adopt-sheet.ts';

/** What stands in the margins of every page of paper, besides its number. */
export type RunningLines = { readonly head: string; readonly headEnd: string; readonly foot: string };

/** The margin boxes as a style sheet; the font is told again, for a margin does not inherit it. */
const toSheet = ({ head, headEnd, foot }: RunningLines, font: string): string => {
  const type = `font: 8pt ${font}; color: #566070;`;
  return `@page {
    @top-left { content: ${cssString(head)}; ${type} }
    @top-right { content: ${cssString(headEnd)}; ${type} }
    @bottom-left { content: ${cssString(foot)}; ${type} }
  }`;
};

/** Prints lines in the margins of every page, as long as what asks for them is shown, and names the file after the first. */
export function useRunningLines({ head, headEnd, foot }: RunningLines): void {
  useEffect(() => {
    const font = getComputedStyle(document.documentElement).fontFamily;
    const drop = adoptSheet(toSheet({ head, headEnd, foot }, font));
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
      drop();
    };
  }, [head, headEnd, foot]);
}
