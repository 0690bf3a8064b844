import type { Drawing } from './to-png.ts';

const namespace = 'http://www.w3.org/2000/svg';
const margin = 16;
const lineHeight = 18;

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
): Drawing {
  const { width, height } = chart.getBoundingClientRect();
  const style = getComputedStyle(chart);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const full = width + 2 * margin;
  const foot = [...notes, document.title].flatMap((note) => wrap(note, width));
  const top = margin + 28;
  const total = Math.ceil(top + height + margin + foot.length * lineHeight + margin / 2);

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
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(top));
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
    const y = top + height + margin + (index + 0.5) * lineHeight;
    add('text', { x: margin, y, 'font-size': 12, fill: read('--muted') }, line);
  });
  return { svg: new XMLSerializer().serializeToString(svg), width: full, height: total };
}
