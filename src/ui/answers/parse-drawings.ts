/** Drawings of our own making (`drawStill`) as elements of SVG; what is no SVG gives none. */
export function parseDrawings(text: string): readonly Node[] {
  const drawings = `<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`;
  const { documentElement } = new DOMParser().parseFromString(drawings, 'image/svg+xml');
  return [...documentElement.children].filter((child) => child.localName === 'svg');
}
