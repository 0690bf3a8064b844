import type { Element } from 'domhandler';
import { isNothing, nothingDeclared, type Declared } from './style-rules.ts';

/** What an element inherits of whether its text is seen. `ground` is the colour behind it; null where it is a picture. */
export type Look = {
  readonly invisible: boolean;
  readonly tiny: boolean;
  readonly struck: boolean;
  readonly color: string;
  readonly ground: string | null;
};

export const plainLook: Look = {
  invisible: false,
  tiny: false,
  struck: false,
  color: 'unknown',
  ground: '#ffffff',
};

const named: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000', snow: '#fffafa' };

/** A colour as #rrggbb; itself where it is written in another way; null where it is see-through. */
function toColor(text: string): string | null {
  const color = text.trim().toLowerCase();
  if (color === 'transparent' || /^(?:rgb|hsl)a?\(.*[,/]\s*0*(?:\.0+)?%?\s*\)$/.test(color)) {
    if (color === 'transparent' || /^\w+a\(/.test(color) || color.includes('/')) return null;
  }
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(color);
  if (parts)
    return `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  return named[color] ?? color;
}

/** The colour that is painted behind an element; `behind` where it paints none, null for a picture. */
function groundOf(declared: Declared, element: Element, behind: string | null): string | null {
  const text = declared['background-color'] ?? declared.background ?? element.attribs.bgcolor;
  if (/url\(|gradient/.test(`${declared.background ?? ''} ${declared['background-image'] ?? ''}`))
    return null;
  if (element.attribs.background !== undefined) return null;
  const color = /#[\da-f]{3,8}\b|rgba?\([^()]*\)|\b[a-z]+\b/i.exec(text ?? '')?.[0];
  if (color === undefined || /^(?:none|inherit|initial|unset|url|repeat|no)$/i.test(color)) return behind;
  return toColor(color) ?? behind;
}

const far = /^-\d{3,}(?:\.\d+)?(?:px|pt|em|rem|%)?$|^-\d{2,}(?:\.\d+)?(?:em|rem)$/;
const isNone = (value: string | undefined): boolean => value !== undefined && isNothing(value);

function isOffScreen(declared: Declared): boolean {
  const placed = /^(?:absolute|fixed|relative)$/.test(declared.position ?? '');
  const away = [declared.left, declared.top, declared.right, declared.bottom].some(
    (length) => length !== undefined && (far.test(length) || /^\d{4,}px$/.test(length)),
  );
  return (
    (placed && away) || far.test(declared['text-indent'] ?? '') || /-\d{3,}/.test(declared.transform ?? '')
  );
}

function isClipped(declared: Declared): boolean {
  const boxes = [declared.width, declared.height, declared['max-width'], declared['max-height']];
  const closed = /hidden|clip/.test(declared.overflow ?? '') && boxes.some(isNone);
  const cut = /^rect\(\s*(?:[01](?:px)?[\s,]+){3}[01](?:px)?\s*\)$/.test(declared.clip ?? '');
  const path = /^(?:inset\(\s*(?:50|[6-9]\d|100)%|circle\(\s*0|polygon\(\s*0)/.test(
    declared['clip-path'] ?? '',
  );
  return closed || cut || path;
}

/** Names by which frameworks hide text from the eye, whose style sheets are seldom saved with the page. */
const hidingClass = /(?:^|\s)(?:sr-only|visually-hidden|d-none|screen-reader-text)(?:\s|$)/;

/** Whether an element and all that is in it is not shown, whatever is declared inside of it. */
export function isGone(element: Element, declared: Declared): boolean {
  const display = declared.display;
  if (declared === nothingDeclared)
    return element.attribs.hidden !== undefined || hidingClass.test(element.attribs.class ?? '');
  if (display === undefined && hidingClass.test(element.attribs.class ?? '')) return true;
  return (
    display === 'none' ||
    (element.attribs.hidden !== undefined && display === undefined) ||
    isNone(declared.opacity?.replace('%', '')) ||
    declared['mso-hide'] === 'all' ||
    declared['content-visibility'] === 'hidden' ||
    /^scale[xy]?\(\s*0/.test(declared.transform ?? '') ||
    isOffScreen(declared) ||
    isClipped(declared)
  );
}

const strikes: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** Whether an element looks as what it stands in, where nothing is declared of it. */
const isPlain = ({ name, attribs }: Element): boolean =>
  !strikes.has(name) &&
  attribs.bgcolor === undefined &&
  attribs.background === undefined &&
  (name !== 'font' || attribs.color === undefined);

/** How the text right in an element looks, from what is declared of it and what it inherits. */
export function lookOf(element: Element, declared: Declared, from: Look): Look {
  if (declared === nothingDeclared && isPlain(element)) return from;
  const { visibility, 'font-size': size } = declared;
  const line = `${declared['text-decoration'] ?? ''} ${declared['text-decoration-line'] ?? ''}`;
  const color = declared.color ?? (element.name === 'font' ? element.attribs.color : undefined);
  const inherits = visibility === undefined || visibility === 'inherit';
  return {
    invisible: inherits ? from.invisible : visibility !== 'visible',
    tiny: size === undefined || size === 'inherit' ? from.tiny : isNothing(size),
    struck: from.struck || strikes.has(element.name) || line.includes('line-through'),
    color: color === undefined || color === 'inherit' ? from.color : (toColor(color) ?? 'transparent'),
    ground: groundOf(declared, element, from.ground),
  };
}

/** Whether text that looks so can be read on the page. */
export const isSeen = ({ invisible, tiny, struck, color, ground }: Look): boolean =>
  !invisible && !tiny && !struck && color !== 'transparent' && color !== ground;
