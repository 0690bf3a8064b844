import type { Clock } from '../limits.ts';
import { makeSpanFinder } from './find-span.ts';
import { readPropertyRuns } from './read-pages.ts';
import { readSprms, type ParagraphProperties } from './read-sprms.ts';

const paragraphList = 0x102;
const plain: ParagraphProperties = { depth: 0, endsRow: false, endsCell: false, shape: null, style: 0 };

/** Finds the properties of the paragraph whose end stands at a place in the file. */
export function makePropertyFinder(
  main: Uint8Array,
  table: Uint8Array,
  data: Uint8Array,
  clock: Clock,
): (place: number) => ParagraphProperties {
  const spans: { from: number; to: number; properties: ParagraphProperties }[] = [];
  for (const { from, to, page, offset } of readPropertyRuns(main, table, paragraphList, 13, clock)) {
    const short = offset === 0 ? 0 : (main[page + offset] ?? 0);
    const start = page + offset + (short === 0 ? 2 : 1);
    const length = offset === 0 ? 0 : short === 0 ? (main[page + offset + 1] ?? 0) * 2 : short * 2 - 1;
    // The first two bytes name the style.
    const list = length > 2 ? main.subarray(start + 2, start + length) : new Uint8Array();
    const style = length > 1 ? (main[start] ?? 0) + (main[start + 1] ?? 0) * 256 : 0;
    spans.push({ from, to, properties: readSprms(list, data, style) });
  }
  const find = makeSpanFinder(spans);
  return (place) => find(place)?.properties ?? plain;
}
