/** Length of the longest common subsequence of two short texts. */
function common(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (let at = 0; at < b.length; at += 1) {
      next.push(x === b[at] ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** 0 (nothing in common) to 1 (equal), from the longest common subsequence: a label cut inside stays near 1. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  return a === '' || b === '' ? 0 : (2 * common(a, b)) / (a.length + b.length);
}
