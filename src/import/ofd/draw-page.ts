import { checkCount, limits } from '../limits.ts';
import type { Area, DrawnGlyph, DrawnPage, Ink, Slant } from '../pdf/drawn-page.ts';
import type { Effort } from '../pdf/effort.ts';
import { findRulings } from '../pdf/find-rulings.ts';
import { multiply, type Matrix } from '../pdf/matrix.ts';
import type { Ruling } from '../pdf/page-marks.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { childrenOf, elementsOf, textIn } from '../xml/xml-queries.ts';
import { findSetting, firstChild, type OfdResources } from './ofd-resources.ts';
import { isTrue, pointsPerMillimetre, toBox, toInk, toMatrix, toNumber } from './ofd-values.ts';
import { packPath } from './pack-path.ts';
import { placeText } from './place-text.ts';

/** What an object is drawn within: where its coordinates lie on the page, and how it is seen. */
type Around = {
  readonly matrix: Matrix;
  readonly alpha: number;
  readonly hidden: boolean;
  readonly drawParam?: string | undefined;
  /** Whether fills hide what is below them; a marker's do not. */
  readonly covers: boolean;
  readonly depth: number;
  /** The drawings used more than once that this one stands in: none stands in itself. */
  readonly units: readonly string[];
};

/** What shows through this much hides nothing. */
const solid = 0.9;
const deepest = 20;

/** Draws objects of OFD onto one page. */
export class OfdCanvas {
  readonly #glyphs: DrawnGlyph[] = [];
  readonly #areas: Area[] = [];
  readonly #rulings: Ruling[] = [];
  readonly #slants: Slant[] = [];
  readonly #resources: OfdResources;
  readonly #effort: Effort;
  readonly #place: string;
  #order = 0;
  #forms = 0;

  constructor(resources: OfdResources, effort: Effort, place: string) {
    this.#resources = resources;
    this.#effort = effort;
    this.#place = place;
  }

  /** Draws what stands in a layer, a block or an appearance, from its own corner on; `covers` as of a marker. */
  draw(
    container: XmlElement,
    { left = 0, top = 0, covers = true }: { left?: number; top?: number; covers?: boolean } = {},
  ): void {
    const scale = pointsPerMillimetre;
    const matrix: Matrix = [scale, 0, 0, scale, left * scale, top * scale];
    const { DrawParam: drawParam, Visible: visible } = container.attributes;
    const hidden = !isTrue(visible, true);
    this.#drawAll(container, { matrix, alpha: 1, hidden, drawParam, covers, depth: 0, units: [] });
  }

  #drawAll(container: XmlElement, around: Around): void {
    if (around.depth > deepest) return;
    for (const object of elementsOf(container)) {
      this.#effort.spend(1, this.#place);
      this.#order += 1;
      const inside = this.#within(object, around);
      if (object.name === 'TextObject') this.#drawText(object, inside);
      else if (object.name === 'PathObject') this.#drawPath(object, inside);
      else if (object.name === 'PageBlock') this.#drawAll(object, { ...around, depth: around.depth + 1 });
      else if (object.name === 'CompositeObject') this.#drawUnit(object, inside);
    }
  }

  #within(object: XmlElement, around: Around): Around {
    const { Boundary, CTM, Alpha, Visible } = object.attributes;
    const box = toBox(Boundary);
    const moved = multiply(around.matrix, [1, 0, 0, 1, box?.left ?? 0, box?.top ?? 0]);
    return {
      ...around,
      matrix: multiply(moved, toMatrix(CTM)),
      alpha: (around.alpha * toNumber(Alpha, 255)) / 255,
      hidden: around.hidden || !isTrue(Visible, true),
      depth: around.depth + 1,
    };
  }

  #drawUnit(object: XmlElement, inside: Around): void {
    const id = object.attributes.ResourceID ?? '';
    const unit = this.#resources.units.get(id);
    if (inside.units.includes(id)) return;
    this.#forms += 1;
    checkCount('forms', this.#forms, this.#place);
    for (const content of childrenOf(unit, 'Content')) {
      this.#drawAll(content, { ...inside, units: [...inside.units, id] });
    }
  }

  #colour(object: XmlElement, inside: Around, name: string): { readonly ink: Ink; readonly alpha: number } {
    const colour = findSetting(object, inside.drawParam, this.#resources, firstChild(name));
    if (colour === undefined) return { ink: 0, alpha: inside.alpha };
    return { ink: toInk(colour), alpha: (inside.alpha * toNumber(colour.attributes.Alpha, 255)) / 255 };
  }

  #drawText(object: XmlElement, inside: Around): void {
    const [filled, stroked] = [isTrue(object.attributes.Fill, true), isTrue(object.attributes.Stroke, false)];
    const { ink, alpha } = this.#colour(object, inside, filled ? 'FillColor' : 'StrokeColor');
    const placed = placeText(object, {
      matrix: inside.matrix,
      order: this.#order,
      ink,
      alpha,
      unpainted: !filled && !stroked,
      hidden: inside.hidden,
      aside: false,
    });
    this.#effort.spend(placed.length, this.#place);
    for (const glyph of placed) this.#glyphs.push(glyph);
  }

  #drawPath(object: XmlElement, inside: Around): void {
    if (inside.hidden || this.#rulings.length > limits.lines) return;
    const [stroked, filled] = [isTrue(object.attributes.Stroke, true), isTrue(object.attributes.Fill, false)];
    if (!stroked && !filled) return;
    const data = childrenOf(object, 'AbbreviatedData').map(textIn).join(' ');
    const width = findSetting(
      object,
      inside.drawParam,
      this.#resources,
      ({ attributes }) => attributes.LineWidth,
    );
    const scale = Math.sqrt(
      Math.abs(inside.matrix[0] * inside.matrix[3] - inside.matrix[1] * inside.matrix[2]),
    );
    const found = findRulings(packPath(data), inside.matrix, {
      stroked,
      filled,
      width: toNumber(width, 0.353) * scale,
    });
    this.#rulings.push(...found.rulings);
    this.#slants.push(...found.slants);
    const { ink, alpha } = this.#colour(object, inside, filled ? 'FillColor' : 'StrokeColor');
    if (alpha === 0 || this.#areas.length > limits.areas) return;
    for (const { whole, ...box } of found.boxes) {
      const opaque = whole && inside.covers && alpha >= solid;
      this.#areas.push({
        ...box,
        order: this.#order,
        ink: opaque ? ink : null,
        solid: opaque && ink !== null,
      });
    }
  }

  /** Everything drawn, as a page of such a size in millimetres. */
  finish(page: number, size: { readonly width: number; readonly height: number }): DrawnPage {
    return {
      page,
      width: size.width * pointsPerMillimetre,
      height: size.height * pointsPerMillimetre,
      glyphs: this.#glyphs,
      areas: this.#areas,
      rulings: this.#rulings.length > limits.lines ? [] : this.#rulings,
      slants: this.#slants.slice(0, limits.areas),
    };
  }
}
