import { strToU8, zipSync } from 'fflate';
import { pageHeight, pageWidth, type Drawn } from './write-pdf.ts';

const perPoint = 25.4 / 72;
const mm = (points: number): string => (points * perPoint).toFixed(4);
const escapeXml = (text: string): string =>
  text.replace(/[&<>]/gu, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? letter);
const down = (y: number): number => pageHeight - y;

const widthOf = (character: string, size: number): number => (character < '\u2000' ? size / 2 : size);

/** The steps between the characters of a text, as runs of alike ones are written: `g n d`. */
function steps(text: string, size: number, spacing: number): string {
  const all = Array.from(text)
    .slice(0, -1)
    .map((character) => mm(widthOf(character, size) + spacing));
  const groups: [string, number][] = [];
  for (const step of all) {
    const last = groups.at(-1);
    if (last?.[0] === step) last[1] += 1;
    else groups.push([step, 1]);
  }
  return groups
    .map(([step, count]) => (count > 2 ? `g ${count} ${step}` : Array(count).fill(step).join(' ')))
    .join(' ');
}

const path = (left: number, top: number, width: number, height: number, data: string, more = ''): string =>
  `<ofd:PathObject Boundary="${mm(left)} ${mm(top)} ${mm(width)} ${mm(height)}" LineWidth="0.2"${more}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;

/** One drawn thing as an object of OFD; `raw` stands as it is. */
export function toObject(drawn: Drawn): string {
  switch (drawn.kind) {
    case 'text': {
      const { x, y, size, text, spacing = 0, turned = false } = drawn;
      const ctm = turned ? ' CTM="0 -1 1 0 0 0"' : '';
      const delta = text.length > 1 ? ` DeltaX="${steps(text, size, spacing)}"` : '';
      return `<ofd:TextObject Boundary="${mm(x)} ${mm(down(y))} 50 10" Font="1" Size="${mm(size)}"${ctm}><ofd:TextCode X="0" Y="0"${delta}>${escapeXml(text)}</ofd:TextCode></ofd:TextObject>`;
    }
    case 'line': {
      const [[x, y], [p, q]] = [drawn.from, drawn.to];
      const [left, top] = [Math.min(x, p), Math.min(down(y), down(q))];
      const at = (a: number, b: number): string => `${mm(a - left)} ${mm(down(b) - top)}`;
      return path(left, top, Math.abs(x - p), Math.abs(y - q), `M ${at(x, y)} L ${at(p, q)}`);
    }
    case 'bar':
    case 'box': {
      const { x, y, width, height } = drawn;
      const [w, h] = [mm(width), mm(height)];
      const data = `M 0 0 L ${w} 0 L ${w} ${h} L 0 ${h} C`;
      return path(
        x,
        down(y + height),
        width,
        height,
        data,
        drawn.kind === 'bar' ? ' Fill="true" Stroke="false"' : '',
      );
    }
    case 'raw':
      return drawn.content;
  }
}

/** What an OFD file holds besides its pages. */
export type OfdExtras = {
  /** Objects of a template that stands behind every page. */
  readonly template?: string;
  readonly annotations?: string;
  readonly resources?: string;
  readonly title?: string;
};

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const space = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** An OFD file (GB/T 33190) of some pages, each with one layer. */
export function writeOfd(pages: readonly (readonly Drawn[])[], extras: OfdExtras = {}): Uint8Array {
  const { template, annotations, resources = '', title } = extras;
  const layer = (objects: string): string =>
    `${head}<ofd:Page ${space}>${template === undefined ? '' : '<ofd:Template TemplateID="90" ZOrder="Background"/>'}<ofd:Content><ofd:Layer ID="2" Type="Body">${objects}</ofd:Layer></ofd:Content></ofd:Page>`;
  const files: Record<string, string> = {
    'OFD.xml': `${head}<ofd:OFD ${space} DocType="OFD" Version="1.0"><ofd:DocBody><ofd:DocInfo>${title === undefined ? '' : `<ofd:Title>${title}</ofd:Title>`}</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `${head}<ofd:Document ${space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 ${mm(pageWidth)} ${mm(pageHeight)}</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>${template === undefined ? '' : '<ofd:TemplatePage ID="90" BaseLoc="Tpls/Tpl_0/Content.xml"/>'}</ofd:CommonData><ofd:Pages>${pages.map((_, at) => `<ofd:Page ID="${100 + at}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('')}</ofd:Pages>${annotations === undefined ? '' : '<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>'}</ofd:Document>`,
    'Doc_0/DocumentRes.xml': `${head}<ofd:Res ${space} BaseLoc="Res">${resources}</ofd:Res>`,
  };
  if (template !== undefined) {
    files['Doc_0/Tpls/Tpl_0/Content.xml'] =
      `${head}<ofd:Page ${space}><ofd:Content><ofd:Layer ID="91">${template}</ofd:Layer></ofd:Content></ofd:Page>`;
  }
  if (annotations !== undefined) {
    files['Doc_0/Annots/Annotations.xml'] =
      `${head}<ofd:Annotations ${space}><ofd:Page PageID="100"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>`;
    files['Doc_0/Annots/Page_0/Annotation.xml'] =
      `${head}<ofd:PageAnnot ${space}>${annotations}</ofd:PageAnnot>`;
  }
  pages.forEach((page, at) => {
    files[`Doc_0/Pages/Page_${at}/Content.xml`] = layer(page.map(toObject).join(''));
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
