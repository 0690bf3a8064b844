/** The common characters of the two Chinese tables: lead bytes, and trail bytes, of the first level of each. */
const levels = [
  { encoding: 'gb18030', lead: [0xb0, 0xd7], trail: [0xa1, 0xfe] },
  { encoding: 'big5', lead: [0xa4, 0xc6], trail: [0x40, 0xfe] },
] as const;
/** Of a text in its own table nearly all characters are common; of one that was read by a wrong table, about half. */
const fewest = 0.9;

let common: ReadonlySet<number> | undefined;

function makeCommon(): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { encoding, lead, trail } of levels) {
    const decoder = new TextDecoder(encoding);
    for (let first: number = lead[0]; first <= lead[1]; first += 1) {
      for (let second: number = trail[0]; second <= trail[1]; second += 1) {
        const text = decoder.decode(new Uint8Array([first, second]));
        if (text.length === 1) found.add(text.charCodeAt(0));
      }
    }
  }
  return found;
}

/** Whether the Chinese characters of a text are those that Chinese is written with, as of the first levels of GB 2312 and Big5. */
export function isCommonChinese(text: string): boolean {
  common ??= makeCommon();
  let [all, usual] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x3400 || code > 0x9fff) continue;
    all += 1;
    if (common.has(code)) usual += 1;
  }
  return usual >= all * fewest;
}
