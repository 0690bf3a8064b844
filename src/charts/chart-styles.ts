import { toStillRules } from './still-widths.ts';
import { darkTheme, lightTheme, toDeclarations } from './chart-theme.ts';

/** The style sheet of charts, from what is declared of them here: their colours by theme (paper is light), and which still drawing shows. */
export const chartStyles = (): string =>
  [
    `:root { ${toDeclarations(lightTheme)} }`,
    `@media screen { :root[data-theme='dark'] { ${toDeclarations(darkTheme)} } }`,
    toStillRules(),
  ].join('\n');
