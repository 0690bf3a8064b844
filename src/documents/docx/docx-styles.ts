import { AlignmentType, LineRuleType, type IRunStylePropertiesOptions, type IStylesOptions } from 'docx';
import type { Language } from '../../schema/languages.ts';
import { languages } from '../../schema/languages.ts';
import { typefaces } from './typeface.ts';

/** Ids of the paragraph styles that a document has; Word shows their names. */
export const styleIds = {
  letterhead: 'OfficialLetterhead',
  number: 'OfficialNumber',
  title: 'OfficialTitle',
  1: 'Heading1',
  2: 'Heading2',
  3: 'Heading3',
  body: 'OfficialBody',
  flush: 'OfficialFlush',
  signature: 'OfficialSignature',
  detail: 'OfficialDetail',
  note: 'OfficialNote',
  caption: 'OfficialCaption',
  form: 'OfficialForm',
  list: 'OfficialList',
  page: 'OfficialPage',
} as const;

/** The names by which Word knows its own headings, whatever the language. */
const headings = { 1: 'heading 1', 2: 'heading 2', 3: 'heading 3' } as const;

const names: Readonly<Record<Language, Readonly<Record<keyof typeof styleIds, string>>>> = {
  hans: {
    letterhead: '公文发文机关',
    number: '公文发文字号',
    title: '公文标题',
    ...headings,
    body: '公文正文',
    flush: '公文主送',
    signature: '公文落款',
    detail: '公文细目',
    note: '公文附注',
    caption: '公文表题',
    form: '公文表格',
    list: '公文列表',
    page: '公文页码',
  },
  hant: {
    letterhead: '公文發文機關',
    number: '公文發文字號',
    title: '公文標題',
    ...headings,
    body: '公文正文',
    flush: '公文主送',
    signature: '公文落款',
    detail: '公文細目',
    note: '公文附注',
    caption: '公文表題',
    form: '公文表格',
    list: '公文列表',
    page: '公文頁碼',
  },
  en: {
    letterhead: 'Official letterhead',
    number: 'Official number',
    title: 'Official title',
    ...headings,
    body: 'Official body',
    flush: 'Official flush',
    signature: 'Official signature',
    detail: 'Official detail',
    note: 'Official note',
    caption: 'Official caption',
    form: 'Official form',
    list: 'Official list',
    page: 'Official page number',
  },
};

/** The styles of an official document in a language, all that a writer of it uses. */
export function docxStyles(language: Language): IStylesOptions {
  const face = typefaces[language];
  const { size } = face;
  const chinese = language !== 'en';
  const font = (eastAsia: string) => ({
    ascii: face.latin,
    hAnsi: face.latin,
    cs: face.latin,
    eastAsia,
    ...(chinese && { hint: 'eastAsia' as const }),
  });
  const exact = { line: face.line, lineRule: LineRuleType.EXACT };
  const single = { line: 240, lineRule: LineRuleType.AUTO };
  const indented = chinese ? { firstLineChars: 200, firstLine: 2 * size.body * 10 } : {};
  const style = (
    key: keyof typeof styleIds,
    run: IRunStylePropertiesOptions,
    paragraph: NonNullable<NonNullable<IStylesOptions['paragraphStyles']>[number]['paragraph']>,
  ) => ({ id: styleIds[key], name: names[language][key], quickFormat: true, run, paragraph });
  const grid = chinese ? { characterSpacing: face.tightening } : {};
  const below = chinese ? {} : { after: 120 };
  return {
    default: {
      document: {
        run: {
          font: font(face.body),
          size: size.body,
          language: { value: languages.en.tag, eastAsia: chinese ? languages[language].tag : 'zh-CN' },
        },
      },
    },
    paragraphStyles: [
      style(
        'letterhead',
        { font: font(face.letterhead), size: size.letterhead, color: 'D6000F', bold: !chinese },
        { alignment: AlignmentType.CENTER, spacing: { ...single, before: 200, after: 200 } },
      ),
      style('number', {}, { alignment: AlignmentType.CENTER, spacing: { ...exact, after: 120 } }),
      style(
        'title',
        { font: font(face.title), size: size.title, bold: !chinese },
        {
          alignment: AlignmentType.CENTER,
          spacing: { line: face.line * 1.25, lineRule: LineRuleType.EXACT, before: 240, after: 240 },
          keepNext: true,
        },
      ),
      ...([1, 2, 3] as const).map((level) =>
        style(
          level,
          {
            font: font(level === 1 ? face.first : level === 2 ? face.second : face.body),
            size: size.body,
            bold: !chinese || level === 3,
            color: '000000',
          },
          {
            spacing: { ...exact, ...(!chinese && { before: 120, after: 60 }) },
            indent: indented,
            keepNext: true,
            outlineLevel: level - 1,
          },
        ),
      ),
      style('body', grid, {
        alignment: AlignmentType.BOTH,
        spacing: { ...exact, ...below },
        indent: indented,
      }),
      style('flush', grid, { spacing: { ...exact, ...below } }),
      style(
        'signature',
        {},
        { alignment: AlignmentType.RIGHT, spacing: exact, indent: { right: 4 * size.body * 10 } },
      ),
      style('detail', { size: size.detail }, { spacing: { ...single, before: 20, after: 20 } }),
      style('note', { size: size.note, color: '404040' }, { spacing: { ...single, before: 40, after: 40 } }),
      style(
        'caption',
        { font: font(face.first), size: size.form, bold: !chinese },
        { alignment: AlignmentType.CENTER, spacing: { ...single, before: 160, after: 80 }, keepNext: true },
      ),
      style('form', { size: size.form }, { spacing: single }),
      style('list', { size: size.list }, { spacing: single }),
      style('page', { size: size.page, font: font(chinese ? '宋体' : face.body) }, { spacing: single }),
    ],
  };
}
