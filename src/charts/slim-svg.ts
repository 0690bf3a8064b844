/** Text inherits this from the drawing’s root. */
const type = ' style="font-size:12px;font-family:var(--chart-font);"';

const round = (number: string): string => String(Math.round(Number(number) * 10) / 10);

/**
 * A drawing without what only a live chart needs (marks for events, its own style element, shapes that cannot be seen)
 * and with numbers to a tenth of a pixel. `name` becomes its class; it takes the width of its place and keeps its height.
 */
export function slimSvg(svg: string, name: string): string {
  return svg
    .replace(/<style[^]*?<\/style>/g, '')
    .replaceAll(/ (?:class|ecmeta_\w+|pointer-events|xmlns:xlink|xmlns|version|baseProfile)="[^"]*"/g, '')
    .replace(/<rect [^>]*fill="none"><\/rect>/, '')
    .replaceAll(/<path d="[^"]*"(?: transform="[^"]*")? fill="none"><\/path>/g, '')
    .replaceAll(/<path [^>]* fill-opacity="0" [^>]*stroke-width="0"><\/path>/g, '')
    .replaceAll(/-?\d+\.\d{2,}/g, round)
    .replaceAll('></path>', '/>')
    .replaceAll('\n', '')
    .replaceAll(type, '')
    .replace(
      /^<svg width="[^"]*"/,
      `<svg class="${name}" width="100%" preserveAspectRatio="xMinYMid" font-size="12" font-family="var(--chart-font)"`,
    );
}
