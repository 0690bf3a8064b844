const digits: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from('零一二三四五六七八九', (digit, at) => [digit, at] as const).concat([
    ['〇', 0],
    ['○', 0],
    ['两', 2],
    ['壹', 1],
    ['贰', 2],
    ['叁', 3],
    ['肆', 4],
    ['伍', 5],
    ['陆', 6],
    ['柒', 7],
    ['捌', 8],
    ['玖', 9],
  ]),
);
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const parts: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** What a part below ten thousand comes to; null where its places do not fall: 百 before 十, digits between. */
function parsePart(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let last = 10_000;
  for (const character of text) {
    const place = places[character];
    if (place === undefined) {
      const next = digits[character];
      if (next === undefined || (digit !== null && digit !== 0)) return null;
      digit = next;
      continue;
    }
    if (place >= last || digit === 0 || (digit === null && place !== 10)) return null;
    sum += (digit ?? 1) * place;
    last = place;
    digit = null;
  }
  return digit === null
    ? sum
    : digit > 0 && sum > 0 && last > 10 && !text.includes('零')
      ? null
      : sum + digit;
}

/**
 * A number written in Chinese numerals, in matching form: 零, 十二, 一百零六, 三万二千. Null for all else, also for
 * shortened ones (一百二, 二万五) and digits in a row (二〇), which may be read in more than one way.
 */
export function parseChineseNumber(text: string): number | null {
  if (text === '' || text.length > 16) return null;
  const split = /^(?:(.+)亿)?(?:(.+)万)?(.*)$/.exec(text);
  if (!split) return null;
  const scales = [parts.亿 ?? 0, parts.万 ?? 0, 1];
  let sum = 0;
  for (const [at, part] of split.slice(1).entries()) {
    if (!part) continue;
    const led = part.startsWith('零') && part.length > 1;
    const value = parsePart(led && sum > 0 ? part.slice(1) : part);
    if (value === null || (led && sum === 0) || (!led && sum > 0 && value < 1000)) return null;
    sum += value * (scales[at] ?? 1);
  }
  return sum;
}
