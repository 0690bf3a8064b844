import { report } from './limits.ts';

/** The largest memory of this program, its threads in it, in each quarter of a run (bytes). */
export type Watch = { readonly stop: () => readonly number[] };

/** Looks at the memory until it is stopped; the quarters are of the time that the run took. */
export function watchMemory(): Watch {
  const seen: number[] = [process.memoryUsage.rss()];
  const timer = setInterval(() => seen.push(process.memoryUsage.rss()), 50);
  return {
    stop() {
      clearInterval(timer);
      seen.push(process.memoryUsage.rss());
      const quarter = Math.ceil(seen.length / 4);
      return [0, 1, 2, 3].map((index) =>
        seen.slice(index * quarter, (index + 1) * quarter).reduce((a, b) => Math.max(a, b), 0),
      );
    },
  };
}

/** Does what is measured, and reports the largest memory that the program had meanwhile, libraries and all. */
export async function reportMemory(part: string, work: () => Promise<void>): Promise<void> {
  const watch = watchMemory();
  await work();
  await report(part, [{ name: 'largest memory', value: Math.max(...watch.stop()) / 1e6, unit: 'MB' }]);
}
