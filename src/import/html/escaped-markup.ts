/** Whether a text is markup that was escaped: it has a table with cells, by their tags. */
export const isMarkup = (text: string): boolean => /<table[\s>]/i.test(text) && /<\/?t[dh][\s>]/i.test(text);

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  apos: "'",
  nbsp: '\u00a0',
};

/** Markup that was escaped once more than markup should be, as it was before. */
export function unescapeMarkup(text: string): string {
  let plain = text;
  for (let times = 0; times < 3 && !isMarkup(plain) && /&(?:amp;)*lt;/.test(plain); times += 1) {
    plain = plain.replace(/&(lt|gt|quot|amp|apos|nbsp);/g, (whole, name: string) => named[name] ?? whole);
  }
  return plain;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: '', f: '', v: '' };

/** The text that a string of a script stands for. */
function unescapeString(source: string): string {
  return source.replace(
    /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|\r?\n|([\s\S]))/gi,
    (_, point?: string, unit?: string, byte?: string, letter?: string) => {
      const code = point ?? unit ?? byte;
      if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
      return letter === undefined ? '' : (escapes[letter] ?? letter);
    },
  );
}

/** Text as `encodeURIComponent` or the older `escape` (%u5E74) wrote it. */
function decodePercent(text: string): string {
  if (!/%3ctable/i.test(text)) return text;
  if (/%u[\da-f]{4}/i.test(text)) {
    return text.replace(/%(?:u([\da-f]{4})|([\da-f]{2}))/gi, (_, unit?: string, byte?: string) =>
      String.fromCharCode(Number.parseInt(unit ?? byte ?? '', 16)),
    );
  }
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The markup in the strings of a script, strings joined by + taken for one; '' for none. */
export function markupInScript(script: string): string {
  if (isMarkup(script) && /^\s*</.test(script)) return script;
  const strings = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`/g;
  let text = '';
  let end = -1;
  const found: string[] = [];
  for (const match of script.matchAll(strings)) {
    const quoted = unescapeString(match[0].slice(1, -1));
    const between = end < 0 ? '' : script.slice(end, match.index);
    if (/^\s*[+,]\s*$/.test(between)) text += quoted;
    else {
      found.push(text);
      text = quoted;
    }
    end = match.index + match[0].length;
  }
  found.push(text);
  const markups = found.map((each) => unescapeMarkup(decodePercent(each))).filter(isMarkup);
  return markups.sort((a, b) => b.length - a.length)[0] ?? '';
}
