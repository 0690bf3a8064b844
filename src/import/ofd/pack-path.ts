/** How many numbers follow each letter of a path of OFD (GB/T 33190, 9.1), and the code that the finder of lines knows. */
const steps: Readonly<Record<string, { readonly count: number; readonly code: number }>> = {
  S: { count: 2, code: 0 },
  M: { count: 2, code: 0 },
  L: { count: 2, code: 1 },
  Q: { count: 4, code: 3 },
  B: { count: 6, code: 2 },
  A: { count: 7, code: 3 },
  C: { count: 0, code: 4 },
};

/** A path as one list of codes and numbers, as the finder of lines takes it; nothing from a fault in it on. */
export function packPath(text: string): readonly number[] {
  const words = text.trim().split(/[\s,]+/u);
  const packed: number[] = [];
  for (let at = 0; at < words.length;) {
    const step = steps[words[at] ?? ''];
    if (step === undefined) return packed;
    const numbers = words.slice(at + 1, at + 1 + step.count).map(Number);
    if (numbers.length < step.count || numbers.some((each) => !Number.isFinite(each))) return packed;
    // Of an arc only its end counts: it is no straight line.
    const repeated = words[at] === 'A' ? [...numbers.slice(5), ...numbers.slice(5)] : numbers;
    packed.push(step.code, ...repeated);
    at += step.count + 1;
  }
  return packed;
}
