/** Years as a link writes them: runs joined by a dash, 2019-2023,2025. */
export function writeYears(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

const firstYear = 2008;
const lastYear = 2099;
const isYear = (year: number) => year >= firstYear && year <= lastYear;

/** Years of such a text, ascending; what is not a year from 2008 (when the duty to report began) on is dropped. */
export function readYears(text: string): number[] {
  const years = text.split(',').flatMap((part) => {
    const run = /^(\d{4})(?:-(\d{4}))?$/.exec(part.trim());
    if (!run) return [];
    const from = Math.max(Number(run[1]), firstYear);
    const to = Math.min(Number(run[2] ?? run[1]), lastYear);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter(isYear);
  });
  return [...new Set(years)].sort((a, b) => a - b);
}
