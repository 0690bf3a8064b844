import { strToU8 } from 'fflate';

const [width, height] = [595, 842];

/** Text as the hexadecimal UCS-2 that the character map UniGB-UCS2-H reads. */
const hex = (text: string): string =>
  Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** How wide a text is at a size, in points: Chinese characters are as wide as high, ASCII half of that. */
const widthOf = (text: string, size: number): number =>
  Array.from(text, (letter) => (letter.charCodeAt(0) < 128 ? size / 2 : size)).reduce(
    (sum, one) => sum + one,
    0,
  );

/** A text in lines of at most `room` points. */
export function breakLines(text: string, size: number, room: number): readonly string[] {
  const lines = [''];
  for (const letter of text) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && widthOf(line + letter, size) > room) lines.push(letter);
    else lines[lines.length - 1] = line + letter;
  }
  return lines;
}

/** Pages being drawn, from the top down; `at` is how far down the page is written, in points. */
export class PdfPages {
  readonly #pages: string[][] = [[]];
  at = 50;

  /** Begins a page where less than `room` points are left. */
  need(room: number): void {
    if (this.at + room <= height - 50) return;
    this.#pages.push([]);
    this.at = 50;
  }

  text(text: string, x: number, y: number, size: number): void {
    if (text !== '') this.#draw(`BT /F ${size} Tf ${x} ${height - y} Td <${hex(text)}> Tj ET`);
  }

  box(x: number, y: number, across: number, down: number): void {
    this.#draw(`${x} ${height - y - down} ${across} ${down} re S`);
  }

  /** The pages as a file whose font is not in it: a reader takes its own, and knows the characters by their map. */
  toBytes(title: string): Uint8Array {
    const first = 7;
    const pages = this.#pages.map((drawn, at) => {
      const content = `0.5 w\n${drawn.join('\n')}`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${first + 2 * at + 1} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    });
    const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
    return writeFile([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
      '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
      '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>',
      '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
      `<</Title<feff${hex(title)}>>>`,
      ...pages.flat(),
    ]);
  }

  #draw(operators: string): void {
    this.#pages.at(-1)?.push(operators);
  }
}

function writeFile(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, at) => {
    const start = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const head = `xref\n0 ${count}\n0000000000 65535 f \n${starts.join('')}`;
  return strToU8(
    `${text}${head}trailer<</Size ${count}/Root 1 0 R/Info 6 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}
