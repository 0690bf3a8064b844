import { Converter } from 'opencc-js';

/**
 * Reviewed by hand: what the conversion gets wrong in this subject’s words, [converted, right]. 复议 is 復議 (to
 * consider again), a link is 連結, and the name of simplified Chinese stays in its own script. Quotation marks
 * are the corner ones.
 */
const exceptions: readonly (readonly [string, string])[] = [
  ['複議', '復議'],
  ['鏈接', '連結'],
  ['簡體中文', '简体中文'],
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
];

const convert = Converter({ from: 'cn', to: 'tw' });

/** A catalogue’s source text in traditional characters; code is ASCII and stays as it is. */
export const toTraditional = (text: string): string =>
  exceptions.reduce((done, [converted, right]) => done.replaceAll(converted, right), convert(text));
