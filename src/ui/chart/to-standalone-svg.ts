import { toSafeText } from '../../documents/safe-text.ts';
import type { Drawing } from './to-png.ts';

const namespace = 'http://www.w3.org/2000/svg';
const margin = 16;
const lineHeight = 18;

/** The frame of a picture in CSS pixels: as wide and high as the chart asks for, or of a slide, or square. */
export type Shape = 'as_shown' | 'wide' | 'square';

const frames = { wide: { width: 1280, height: 720 }, square: { width: 1080, height: 1080 } } as const;

/** Breaks a text into lines of at most `width` pixels, as wide as its characters are at 12 pixels. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of text) {
    const size = character.charCodeAt(0) > 255 ? 12 : 6.8;
    if (used + size > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += character;
    used += size;
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * A drawing that stands alone: the chart under its title, over its notes and the page’s name, on its own ground. Only
 * text nodes are made of words; nothing is parsed. Colours that the page names are written out.
 */
export function toStandaloneSvg(
  chart: SVGSVGElement,
  title: string,
  notes: readonly string[],
  locale: string,
  shape: Shape = 'as_shown',
): Drawing {
  const drawn = chart.getBoundingClientRect();
  const style = getComputedStyle(chart);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const frame = shape === 'as_shown' ? null : frames[shape];
  const full = frame?.width ?? drawn.width + 2 * margin;
  const foot = [...notes, document.title].flatMap((note) => wrap(note, full - 2 * margin));
  const top = margin + 28;
  const below = margin + foot.length * lineHeight + margin / 2;
  const total = frame?.height ?? Math.ceil(top + drawn.height + below);
  // In a frame the chart takes the room that its title and notes leave, whole, in the middle.
  const scale = Math.min((full - 2 * margin) / drawn.width, (total - top - below) / drawn.height);
  const [width, height] = [drawn.width * scale, drawn.height * scale];
  const left = (full - width) / 2;

  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('xmlns', namespace);
  svg.setAttribute('viewBox', `0 0 ${full} ${total}`);
  svg.setAttribute('width', String(full));
  svg.setAttribute('height', String(total));
  svg.setAttribute('lang', locale);
  svg.setAttribute('font-family', read('font-family'));

  const add = (name: string, attributes: Readonly<Record<string, string | number>>, text?: string) => {
    const element = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    if (text !== undefined) element.append(text);
    svg.append(element);
  };
  add('title', {}, title);
  add('rect', { width: full, height: total, fill: read('--surface') });
  add(
    'text',
    { x: margin, y: margin + 14, 'font-size': 16, 'font-weight': 600, fill: read('--text') },
    title,
  );
  const copy = chart.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('x', String(left));
  copy.setAttribute('y', String(top));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${drawn.width} ${drawn.height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('style');
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (value.includes('var('))
        element.setAttribute(
          name,
          value.replaceAll(/var\((--[\w-]+)\)/g, (_, property: string) => read(property)),
        );
    }
  }
  svg.append(copy);
  foot.forEach((line, index) => {
    const y = total - below + margin + (index + 0.5) * lineHeight;
    add('text', { x: margin, y, 'font-size': 12, fill: read('--muted') }, line);
  });
  // A text may hold what XML forbids, and then no program opens the picture.
  return { svg: toSafeText(new XMLSerializer().serializeToString(svg)), width: full, height: total };
}
