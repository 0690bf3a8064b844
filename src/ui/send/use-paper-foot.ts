import { useLayoutEffect } from 'react';
import { toSafeLine } from '../../documents/safe-text.ts';
import { adoptSheet, cssString } from '../kit/adopt-sheet.ts';

/** The foot on the inner side of every page, its number on the outer one. */
const toSheet = (foot: string): string => {
  const box = `content: ${cssString(toSafeLine(foot))}; font: 8pt serif; color: #404040;`;
  return `@media print {
    @page paper:right { @bottom-left { ${box} } }
    @page paper:left { @bottom-right { ${box} } }
  }`;
};

/** Prints where figures are from at the foot of every page of paper, as long as papers are shown. */
export function usePaperFoot(foot: string | undefined): void {
  useLayoutEffect(() => (foot === undefined ? undefined : adoptSheet(toSheet(foot))), [foot]);
}
