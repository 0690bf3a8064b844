/** Where a group that opens at a place closes. */
function closeOf(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at += 1) {
    if (pattern[at] === '(') depth += 1;
    if (pattern[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return pattern.length;
}

/** The alternatives of a pattern: parted by | outside of its groups. */
function alternativesOf(pattern: string): readonly string[] {
  const out: string[] = [];
  let start = 0;
  for (let at = 0; at <= pattern.length; at += 1) {
    if (pattern[at] === '(') at = closeOf(pattern, at);
    if (at < pattern.length && pattern[at] !== '|') continue;
    out.push(pattern.slice(start, at));
    start = at + 1;
  }
  return out;
}

/**
 * All texts of a pattern of words: a|b is one of both, groups are in round brackets, ? behind a group makes it optional.
 * 办(结|理完毕)(数)? is 办结, 办理完毕, 办结数 and 办理完毕数.
 */
export function expandWords(pattern: string): readonly string[] {
  const alternatives = alternativesOf(pattern);
  if (alternatives.length > 1) return alternatives.flatMap((each) => expandWords(each));
  const open = pattern.indexOf('(');
  if (open < 0) return [pattern];
  const close = closeOf(pattern, open);
  const optional = pattern[close + 1] === '?';
  const inner = [...expandWords(pattern.slice(open + 1, close)), ...(optional ? [''] : [])];
  const rest = expandWords(pattern.slice(close + (optional ? 2 : 1)));
  const lead = pattern.slice(0, open);
  return inner.flatMap((words) => rest.map((tail) => lead + words + tail));
}
