import { ImportError } from '../import-error.ts';
import { eachSprm } from './read-sprms.ts';

/** Text that a tracked change took away, and text that is hidden: it is in the file, but not in the document. */
const hiding = new Set([0x0800, 0x083c]);

/** Says of a place in the file whether the character there is deleted or hidden. */
export function makeHiddenFinder(main: Uint8Array, table: Uint8Array): (place: number) => boolean {
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const tableView = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const start = view.getUint32(0xfa, true);
  const count = (view.getUint32(0xfe, true) - 4) / 8;
  if (count > table.length / 8)
    throw new ImportError('damaged', 'The Word file is damaged and cannot be read.');
  const spans: { from: number; to: number }[] = [];
  for (let each = 0; each < count; each++) {
    const page = (tableView.getUint32(start + (count + 1) * 4 + each * 4, true) & 0x3fffff) * 512;
    const runs = view.getUint8(page + 511);
    for (let run = 0; run < runs; run++) {
      const offset = view.getUint8(page + (runs + 1) * 4 + run) * 2;
      if (offset === 0) continue;
      const list = main.subarray(page + offset + 1, page + offset + 1 + view.getUint8(page + offset));
      const hidden = [...eachSprm(list)].some(({ code, operand }) => hiding.has(code) && list[operand] === 1);
      const [from, to] = [view.getUint32(page + run * 4, true), view.getUint32(page + run * 4 + 4, true)];
      if (hidden) spans.push({ from, to });
    }
  }
  const [first, last] = [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))];
  return (place) =>
    place >= first && place < last && spans.some(({ from, to }) => place >= from && place < to);
}
