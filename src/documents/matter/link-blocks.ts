import type { Block } from '../paper.ts';
import type { DocumentContext } from './document-context.ts';

/** Where a paper’s figures can be looked up; nothing where the page has no address. */
export const linkBlocks = ({ d, address }: DocumentContext): readonly Block[] =>
  address === null ? [] : [{ kind: 'paragraph', look: 'note', runs: [d.link, { text: address, address }] }];
