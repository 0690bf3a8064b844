import { ImportError } from '../import-error.ts';

const endOfChain = 0xfffffffa;
const smallest = 512;

const damaged = (): ImportError =>
  new ImportError('damaged', 'The Word file is damaged and cannot be opened.');

/** The named streams of a compound file ([MS-CFB]), the container of old Word files. Throws `ImportError` (`damaged`). */
export function readCompound(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return readStreams(bytes);
  } catch (error) {
    throw error instanceof ImportError ? error : damaged();
  }
}

function readStreams(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (bytes.length < 2 * smallest) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(30, true);
  const miniSize = 2 ** view.getUint16(32, true);
  if (size !== 512 && size !== 4096) throw damaged();
  const most = Math.ceil(bytes.length / size);
  const sector = (at: number): Uint8Array => bytes.subarray((at + 1) * size, (at + 2) * size);
  const numbers = (part: Uint8Array): number[] => {
    const of = new DataView(part.buffer, part.byteOffset, part.byteLength);
    return Array.from({ length: Math.floor(part.byteLength / 4) }, (_, at) => of.getUint32(at * 4, true));
  };

  const tableSectors = numbers(bytes.subarray(76, 512)).filter((at) => at < endOfChain);
  for (let at = view.getUint32(68, true), step = 0; at < endOfChain && step < most; step++) {
    const more = numbers(sector(at));
    at = more.pop() ?? endOfChain;
    tableSectors.push(...more.filter((each) => each < endOfChain));
  }
  const next = tableSectors.flatMap((at) => numbers(sector(at)));

  const follow = (
    start: number,
    chain: readonly number[],
    part: (at: number) => Uint8Array,
    length: number,
  ): Uint8Array => {
    const parts: Uint8Array[] = [];
    let total = 0;
    for (let at = start; at < endOfChain && total < length; at = chain[at] ?? endOfChain) {
      const found = part(at);
      if (found.length === 0 || parts.length > bytes.length / 64) throw damaged();
      parts.push(found);
      total += found.length;
    }
    const whole = new Uint8Array(Math.min(total, length));
    let place = 0;
    for (const each of parts) {
      whole.set(each.subarray(0, whole.length - place), place);
      place += each.length;
    }
    return whole;
  };

  const directory = follow(view.getUint32(48, true), next, sector, bytes.length);
  const entries = Array.from({ length: Math.floor(directory.length / 128) }, (_, at) => {
    const entry = new DataView(directory.buffer, at * 128, 128);
    const letters = Math.max(0, Math.min(31, entry.getUint16(64, true) / 2 - 1));
    const name = Array.from({ length: letters }, (__, each) =>
      String.fromCharCode(entry.getUint16(each * 2, true)),
    );
    return {
      name: name.join(''),
      type: entry.getUint8(66),
      start: entry.getUint32(116, true),
      size: entry.getUint32(120, true),
    };
  });
  const root = entries.find(({ type }) => type === 5);
  const mini = root ? follow(root.start, next, sector, root.size) : new Uint8Array();
  const miniNext = numbers(follow(view.getUint32(60, true), next, sector, bytes.length));
  const miniSector = (at: number): Uint8Array => mini.subarray(at * miniSize, (at + 1) * miniSize);
  const cutoff = view.getUint32(56, true);
  return new Map(
    entries
      .filter(({ type }) => type === 2)
      .map((entry) => [
        entry.name,
        entry.size < cutoff
          ? follow(entry.start, miniNext, miniSector, entry.size)
          : follow(entry.start, next, sector, entry.size),
      ]),
  );
}
