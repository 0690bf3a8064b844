/** One thing drawn on a page: points from its lower left corner, as PDF counts. */
export type Drawn =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly text: string;
      readonly spacing?: number;
      readonly turned?: boolean;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
    }
  | {
      readonly kind: 'bar' | 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  /** Operators as they stand in the content of a page. */
  | { readonly kind: 'raw'; readonly content: string };

export const hex = (text: string): string =>
  Array.from(text)
    .map((character) => character.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');

function write(drawn: Drawn): string {
  switch (drawn.kind) {
    case 'text': {
      const { x, y, size, text, spacing = 0, turned = false } = drawn;
      const matrix = turned ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
      return `BT /F1 ${size} Tf ${spacing} Tc ${matrix} Tm <${hex(text)}> Tj ET`;
    }
    case 'line':
      return `0.5 w ${drawn.from.join(' ')} m ${drawn.to.join(' ')} l S`;
    case 'bar':
      return `${drawn.x} ${drawn.y} ${drawn.width} ${drawn.height} re f`;
    case 'raw':
      return drawn.content;
    case 'box':
      return `0.5 w ${drawn.x} ${drawn.y} ${drawn.width} ${drawn.height} re S`;
  }
}

export const pageWidth = 595;
export const pageHeight = 842;

/** What a PDF holds besides its pages: objects by number, and entries of the catalog, of pages and their resources. */
export type PdfExtras = {
  readonly catalog?: string;
  readonly page?: string;
  readonly resources?: string;
  /** Objects that follow those of the pages, of which the first has the number `firstExtra`. */
  readonly objects?: readonly string[];
};

/** The number of the first extra object of a PDF with so many pages. */
export const firstExtra = (pages: number): number => 6 + pages * 2;

/**
 * A PDF of some pages, as producers write it that leave Chinese fonts out: characters by a predefined character map,
 * digits half as wide as the rest.
 */
export function writePdf(pages: readonly (readonly Drawn[])[], extras: PdfExtras = {}): Uint8Array {
  const { catalog = '', page: pageEntry = '', resources = '/Font << /F1 3 0 R >>' } = extras;
  const objects: string[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  for (const [at, page] of pages.entries()) {
    const content = page.map(write).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Resources << ${resources} >> /Contents ${7 + at * 2} 0 R ${pageEntry} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  objects.push(...(extras.objects ?? []));
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
