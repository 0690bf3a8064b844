import type { Language } from '../../schema/languages.ts';
import { paragraph, type Block } from '../paper.ts';
import type { DocumentContext } from './document-context.ts';

/** The title of a paper in one line, as a file is named after it. */
export const titleOf = (title: string, language: Language): string =>
  title.replaceAll('\n', language === 'en' ? ' ' : '');

/** The title of a paper, a line of it a whole group of words (GB/T 9704-2012, 7.3.1); where reports that are not the board’s stand among its own, that is said right below. */
export const titleBlocks = (title: string, { mark }: DocumentContext): readonly Block[] => [
  { kind: 'title', text: title },
  ...(mark === null ? [] : [paragraph(mark, 'note')]),
];
