import type { Language } from '../../schema/languages.ts';

/** Fonts by name and sizes in half-points of an official document. */
export type Typeface = {
  readonly title: string;
  readonly body: string;
  readonly first: string;
  readonly second: string;
  readonly letterhead: string;
  /** Of digits and Latin letters. */
  readonly latin: string;
  readonly size: Readonly<
    Record<'title' | 'body' | 'detail' | 'form' | 'list' | 'note' | 'page' | 'letterhead', number>
  >;
  /** Distance of lines in twips; exact, as the form of official documents has it. */
  readonly line: number;
  /** By how much characters of the body stand closer, in twips: 28 of them on a line of 156 mm (5.2.3). */
  readonly tightening: number;
};

const chineseSizes = {
  title: 44,
  body: 32,
  detail: 24,
  form: 21,
  list: 20,
  note: 18,
  page: 28,
  letterhead: 72,
};

/**
 * Typefaces by language. Chinese: GB/T 9704-2012, 5.2.2 and 7.3: title in Song of size 2, body in Fangsong of size 3,
 * headings in Hei, Kai and Fangsong, 22 lines on 225 mm, page numbers in size 4. English has no such standard.
 */
export const typefaces: Readonly<Record<Language, Typeface>> = {
  hans: {
    title: '方正小标宋简体',
    letterhead: '方正小标宋简体',
    body: '仿宋',
    first: '黑体',
    second: '楷体',
    latin: 'Times New Roman',
    size: chineseSizes,
    line: 579,
    tightening: -5,
  },
  hant: {
    title: '新細明體',
    letterhead: '新細明體',
    body: '標楷體',
    first: '微軟正黑體',
    second: '標楷體',
    latin: 'Times New Roman',
    size: chineseSizes,
    line: 579,
    tightening: -5,
  },
  en: {
    title: 'Times New Roman',
    letterhead: 'Times New Roman',
    body: 'Times New Roman',
    first: 'Times New Roman',
    second: 'Times New Roman',
    latin: 'Times New Roman',
    size: { title: 36, body: 24, detail: 21, form: 20, list: 18, note: 17, page: 22, letterhead: 52 },
    line: 340,
    tightening: 0,
  },
};
