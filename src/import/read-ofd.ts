import type { SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { checkCount, checkSize, startClock } from './limits.ts';
import { OfdCanvas } from './ofd/draw-page.ts';
import { OfdPackage, type OfdPart } from './ofd/ofd-package.ts';
import { readResources, type OfdResources } from './ofd/ofd-resources.ts';
import { isTrue, toBox } from './ofd/ofd-values.ts';
import { startEffort, type Effort } from './pdf/effort.ts';
import type { Evidence } from './pdf/find-watermarks.ts';
import { layOutDocument } from './pdf/lay-out-document.ts';
import { unknown } from './pdf/plain-character.ts';
import { seePage, type SeenPage } from './pdf/see-page.ts';
import type { XmlElement } from './xml/parse-xml.ts';
import { childOf, childrenOf, elementsOf, findAll, textIn } from './xml/xml-queries.ts';

/** In the order of drawing: what a layer without a type is in the middle. */
const ranks: Readonly<Record<string, number>> = { Background: 0, Body: 1, Foreground: 2 };
const rankOf = (type: string | undefined): number => ranks[type ?? 'Body'] ?? 1;

const layersOf = ({ root }: OfdPart): readonly XmlElement[] => childrenOf(childOf(root, 'Content'), 'Layer');

/** The size of a sheet of paper, A4, where a document states none. */
const paper = { left: 0, top: 0, right: 210, bottom: 297 };

/** One document of an OFD file: its parts, and what its pages refer to. */
class OfdDocument {
  readonly #file: OfdPackage;
  readonly #document: OfdPart;
  readonly #effort: Effort;
  readonly #templates: ReadonlyMap<string, OfdPart>;
  readonly #resources: OfdResources;
  readonly #annotations: ReadonlyMap<string, OfdPart>;

  constructor(file: OfdPackage, document: OfdPart, effort: Effort) {
    this.#file = file;
    this.#document = document;
    this.#effort = effort;
    this.#templates = new Map(
      [...findAll(document.root, 'TemplatePage')].flatMap(({ attributes }) => {
        const part = file.part(document.path, attributes.BaseLoc ?? '');
        return part === null ? [] : [[attributes.ID ?? '', part] as const];
      }),
    );
    this.#resources = readResources(file, [
      { part: document, names: ['PublicRes', 'DocumentRes'] },
      ...[...this.#templates.values()].map((part) => ({ part, names: ['PageRes'] })),
    ]);
    const list = file.partIn(document.path, childOf(document.root, 'Annotations'));
    this.#annotations = new Map(
      (list === null ? [] : childrenOf(list.root, 'Page')).flatMap((page) => {
        const part = list && file.partIn(list.path, childOf(page, 'FileLoc'));
        return part === null ? [] : [[page.attributes.PageID ?? '', part] as const];
      }),
    );
  }

  get pages(): readonly XmlElement[] {
    return childrenOf(childOf(this.#document.root, 'Pages'), 'Page');
  }

  #sizeOf({ root }: OfdPart): typeof paper {
    const common = childOf(childOf(this.#document.root, 'CommonData'), 'PageArea');
    for (const area of [childOf(root, 'Area'), common]) {
      const box = area && childOf(area, 'PhysicalBox');
      const found = box && toBox(textIn(box));
      if (found) return found;
    }
    return paper;
  }

  #drawAnnotations(canvas: OfdCanvas, id: string): void {
    const part = this.#annotations.get(id);
    if (part === undefined) return;
    for (const annotation of findAll(part.root, 'Annot')) {
      const { Type: type, Visible: visible } = annotation.attributes;
      if (type === 'Watermark' || !isTrue(visible, true)) continue;
      const appearance = childOf(annotation, 'Appearance');
      const box = toBox(appearance?.attributes.Boundary);
      const covers = type !== 'Highlight';
      if (appearance) canvas.draw(appearance, { left: box?.left ?? 0, top: box?.top ?? 0, covers });
    }
  }

  /** What is drawn on a page: its templates and layers from the background to the front, then what is noted on it. */
  readPage({ attributes }: XmlElement, number: number): ReturnType<OfdCanvas['finish']> {
    const place = `page ${number}`;
    const page = this.#file.need(this.#document.path, attributes.BaseLoc ?? '');
    const ofPage = readResources(this.#file, [{ part: page, names: ['PageRes'] }]);
    const canvas = new OfdCanvas(
      {
        drawParams: new Map([...this.#resources.drawParams, ...ofPage.drawParams]),
        units: new Map([...this.#resources.units, ...ofPage.units]),
      },
      this.#effort,
      place,
    );
    const templates = childrenOf(page.root, 'Template').flatMap((template) => {
      const part = this.#templates.get(template.attributes.TemplateID ?? '');
      const rank = rankOf(template.attributes.ZOrder ?? 'Background');
      return part === undefined ? [] : layersOf(part).map((layer) => ({ layer, rank: rank === 2 ? 3 : -1 }));
    });
    const layers = layersOf(page).map((layer) => ({ layer, rank: rankOf(layer.attributes.Type) }));
    for (const { layer } of [...templates, ...layers].toSorted((a, b) => a.rank - b.rank)) canvas.draw(layer);
    this.#drawAnnotations(canvas, attributes.ID ?? '');
    const { left, top, right, bottom } = this.#sizeOf(page);
    return canvas.finish(number, { width: right - left, height: bottom - top });
  }
}

/** What the file says of itself: title, author and the like. */
function readInfo(body: XmlElement | undefined): Readonly<Record<string, string>> {
  const info = body && childOf(body, 'DocInfo');
  return Object.fromEntries(
    (info ? elementsOf(info) : []).flatMap((element) => {
      const text = textIn(element).trim();
      return text === '' ? [] : [[element.name.toLowerCase(), text]];
    }),
  );
}

function checkText(characters: number, lost: number): void {
  if (characters === 0) {
    throw new ImportError(
      'no_text',
      'The OFD file holds pictures of pages and no text: it was scanned. Look for the report as a web page or a Word file, or recognise its text first.',
    );
  }
  if (lost > characters / 2) {
    throw new ImportError(
      'unsupported',
      'The OFD file draws its text with fonts that do not say which characters they draw. Save it again from the original, or as Word.',
    );
  }
}

/**
 * The paragraphs and tables of an OFD file (GB/T 33190), in reading order, each with its page. Throws `ImportError`:
 * `empty`, `too_large`, `too_deep`, `damaged`, `unsupported` (text that no character is known of), `no_text` (a scan).
 */
export function readOfd(bytes: Uint8Array): SourceDocument {
  checkSize(bytes);
  const clock = startClock();
  const effort = startEffort(clock);
  const file = new OfdPackage(bytes, clock);
  const start = file.need('', 'OFD.xml');
  const bodies = childrenOf(start.root, 'DocBody');
  const evidence: Evidence = new Map();
  const pages: SeenPage[] = [];
  let [characters, lost] = [0, 0];
  for (const body of bodies) {
    const root = childOf(body, 'DocRoot');
    const document = new OfdDocument(file, file.need('', root === undefined ? '' : textIn(root)), effort);
    for (const page of document.pages) {
      checkCount('pages', pages.length + 1);
      const drawn = document.readPage(page, pages.length + 1);
      characters += drawn.glyphs.length;
      checkCount('characters', characters, `page ${drawn.page}`);
      for (const { text } of drawn.glyphs) if (text === unknown) lost += 1;
      pages.push(seePage(drawn, evidence, effort));
    }
  }
  checkText(characters, lost);
  const { blocks, heading } = layOutDocument(pages, evidence, effort);
  const meta = readInfo(bodies[0]);
  const title = meta.title ?? heading;
  return { format: 'ofd', blocks, ...(title === undefined ? {} : { title }), meta };
}
