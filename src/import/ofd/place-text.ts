import type { DrawnGlyph } from '../pdf/drawn-page.ts';
import { apply, placeBox, type Matrix } from '../pdf/matrix.ts';
import type { Glyph } from '../pdf/page-marks.ts';
import { plainCharacter, unknown } from '../pdf/plain-character.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { childrenOf, textIn } from '../xml/xml-queries.ts';
import { toNumber, toSteps } from './ofd-values.ts';

/** What holds for all characters of a text object: how they are seen, and where its own coordinates lie on the page. */
export type TextLook = Pick<DrawnGlyph, 'order' | 'ink' | 'alpha' | 'unpainted' | 'hidden' | 'aside'> & {
  readonly matrix: Matrix;
};

const ascent = 0.85;
const descent = 0.15;
const lean = 0.1;
/** Stands in the text where a glyph is drawn that no character is known of. */
const placeholder = /^[¤\uFFFD]$/u;

/** Characters are half as wide as high where they are of Latin script, else as wide. */
const widthOf = (character: string): number => (character < '\u2000' ? 0.5 : 1);

function flowOf(x: number, y: number): Glyph['flow'] {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 'right' : 'left';
  return y > 0 ? 'down' : 'up';
}

const turned = (x: number, y: number, degrees: number): readonly [number, number] => {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
};

/** The characters of a text object at their places on the page, by the steps between them (GB/T 33190, 11.3). */
export function placeText(object: XmlElement, look: TextLook): readonly DrawnGlyph[] {
  const { matrix, ...seen } = look;
  const { attributes } = object;
  const size = toNumber(attributes.Size, 0);
  const stretch = toNumber(attributes.HScale, 1);
  const direction = toNumber(attributes.ReadDirection, 0);
  const facing = toNumber(attributes.CharDirection, 0);
  // Characters that stand upright below each other are not turned; a line that is turned as a whole is.
  const stacked = (direction === 90 || direction === 270) && facing === 0;
  const [x, y] = turned(matrix[0], matrix[1], stacked ? direction : facing);
  const length = Math.hypot(x, y);
  const tilted = length > 0 && Math.min(Math.abs(x), Math.abs(y)) / length > lean;
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  const isMapped = childrenOf(object, 'CGTransform').length === 0;
  const glyphs: DrawnGlyph[] = [];
  let [left, base] = [0, 0];
  for (const code of childrenOf(object, 'TextCode')) {
    left = toNumber(code.attributes.X, left);
    base = toNumber(code.attributes.Y, base);
    const characters = Array.from(textIn(code));
    const across = toSteps(code.attributes.DeltaX, characters.length);
    const down = toSteps(code.attributes.DeltaY, characters.length);
    const isStepped = code.attributes.DeltaX !== undefined || code.attributes.DeltaY !== undefined;
    let [at, height] = [left, base];
    characters.forEach((character, index) => {
      const usual = widthOf(character) * size * stretch;
      const step = across[index] ?? (isStepped ? 0 : usual);
      const width = step > 0 ? Math.min(usual, step) : usual;
      const text = placeholder.test(character) && !isMapped ? unknown : plainCharacter(character);
      if (text !== '' && size > 0) {
        const [dx, dy] = turned(1, 0, facing);
        const corner = facing === 0 ? null : apply([dx, dy, -dy, dx, at, height], [width, -ascent * size]);
        const box =
          corner === null
            ? { left: at, right: at + width, top: height - ascent * size, bottom: height + descent * size }
            : {
                left: Math.min(at, corner[0]),
                right: Math.max(at, corner[0]),
                top: Math.min(height, corner[1]),
                bottom: Math.max(height, corner[1]),
              };
        glyphs.push({
          ...placeBox(matrix, box),
          text,
          size: size * scale,
          flow: flowOf(x, y),
          ...(stacked ? { stacked: true as const } : {}),
          ...seen,
          tilted,
        });
      }
      at += step;
      height += down[index] ?? 0;
    });
  }
  return glyphs;
}
