import { percentile } from './figures.ts';
import { report } from './limits.ts';

const rounds = 60;
const warmUp = 20;

export type Way = { readonly name: string; readonly run: () => unknown };

/** Milliseconds of the processor that a way takes: what else the machine does at the time is no part of it. */
async function timed({ run }: Way): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Reports how long reading a document takes beside a library alone, turn by turn in one run: medians (ms of the processor), and
 * their ratio with the most that it may be.
 */
export async function reportBeside(
  part: string,
  document: string,
  read: Way,
  alone: Way,
  most: number,
): Promise<void> {
  const own: number[] = [];
  const theirs: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const [first, second] = [await timed(read), await timed(alone)];
    if (round < 0) continue;
    own.push(first);
    theirs.push(second);
  }
  const [ofOwn, ofTheirs] = [percentile(own, 0.5), percentile(theirs, 0.5)];
  await report(part, [
    { name: `${document}: ${read.name}`, value: ofOwn, unit: 'ms' },
    { name: `${document}: ${alone.name}`, value: ofTheirs, unit: 'ms' },
    { name: `${document}: ${read.name} / ${alone.name}`, value: ofOwn / ofTheirs, unit: 'ratio', most },
  ]);
}
