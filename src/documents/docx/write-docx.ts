import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import type { Block, Paper, Run } from '../paper.ts';
import { toSafeLine } from '../safe-text.ts';
import { docxStyles, styleIds } from './docx-styles.ts';
import { docxTable, toRuns } from './docx-table.ts';
import { a4, margins, textWidth } from './page-size.ts';

const toChildren = (run: Run): readonly (TextRun | ExternalHyperlink)[] => {
  if (typeof run === 'string') return toRuns(run);
  const runs = toRuns(run.text, { ...(run.strong === true && { bold: true }) });
  const { address } = run;
  return address !== undefined && /^https?:\/\//u.test(address) && URL.canParse(address)
    ? [new ExternalHyperlink({ link: new URL(address).href, children: runs })]
    : runs;
};

function toParts(block: Block, width: number): readonly FileChild[] {
  switch (block.kind) {
    case 'letterhead':
      return [
        ...(block.organ === ''
          ? []
          : [new Paragraph({ style: styleIds.letterhead, children: toRuns(block.organ) })]),
        new Paragraph({
          style: styleIds.number,
          children: toRuns(block.number),
          border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: 'D6000F', space: 6 } },
        }),
      ];
    case 'title':
      return [new Paragraph({ style: styleIds.title, children: toRuns(block.text) })];
    case 'heading':
      return [new Paragraph({ style: styleIds[block.level], children: toRuns(block.text) })];
    case 'paragraph':
      return [
        new Paragraph({
          style: styleIds[block.look ?? 'body'],
          ...(block.keep === true && { keepNext: true }),
          children: block.runs.flatMap(toChildren),
        }),
      ];
    case 'table':
      return [
        ...(block.caption === undefined
          ? []
          : [new Paragraph({ style: styleIds.caption, children: toRuns(block.caption) })]),
        docxTable(block, width),
        // Two tables that touch would become one.
        new Paragraph({ style: styleIds.note, children: [] }),
      ];
    case 'page_break':
      return [new Paragraph({ style: styleIds.note, children: [new PageBreak()] })];
  }
}

/** “— 1 —” on the outer side of the page, as GB/T 9704-2012, 7.5 has it, under the line that says where figures are from. */
function footerOf(foot: string | undefined, side: 'left' | 'right'): Footer {
  const note =
    foot === undefined ? [] : [new Paragraph({ style: styleIds.note, children: toRuns(toSafeLine(foot)) })];
  return new Footer({
    children: [
      ...note,
      new Paragraph({
        style: styleIds.page,
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: 280 },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

/** A paper as a Word file (Office Open XML), its styles, fonts, margins and page numbers those of an official document. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const { language, landscape = false, foot } = paper;
  const document = new Document({
    title: toSafeLine(paper.title),
    creator: '',
    styles: docxStyles(language),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { ...a4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: landscape
              ? {
                  top: margins.left,
                  bottom: margins.right,
                  left: margins.top,
                  right: margins.bottom,
                  footer: 700,
                }
              : margins,
          },
        },
        footers: { default: footerOf(foot, 'right'), even: footerOf(foot, 'left') },
        children: paper.blocks.flatMap((block) => toParts(block, textWidth(landscape))),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
