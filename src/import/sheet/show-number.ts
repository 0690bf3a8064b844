/** Formats of the files' own list that show dates and times (ECMA-376 part 1, 18.8.30, and those of Chinese systems). */
const dateFormats = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
const percentFormats = new Set([9, 10]);
const decimalsOfFormat: Readonly<Record<number, number>> = { 1: 0, 2: 2, 3: 0, 4: 2, 9: 0, 10: 2 };

/** A format without what it quotes and its colours and conditions. */
const bare = (section: string): string => section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '');
const quoted = (section: string): string =>
  [...section.matchAll(/"([^"]*)"|\\(.)/gu)].map(([, text, sign]) => text ?? sign ?? '').join('');

const day = 86_400_000;
const firstDay = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** A serial number of days as the day that it is. */
function showDate(serial: number, since: 1900 | 1904): string {
  const date = new Date(firstDay[since] + Math.floor(serial) * day);
  if (Number.isNaN(date.getTime())) return String(serial);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** Without the noise of binary fractions: fifteen digits, as the programs show it. */
const plainNumber = (value: number): string => {
  const short = Number(value.toPrecision(15));
  return Math.abs(short) < 1e21 && Math.abs(short) >= 1e-6
    ? String(short)
    : short === 0
      ? '0'
      : short.toFixed(15).replace(/0+$/u, '');
};

export type NumberFormat = { readonly id: number; readonly code: string | null };

/** The section of a format that holds for a value; null for one that shows nothing. */
function sectionFor(code: string, value: number): string | null {
  const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  const [positive = '', negative, zero] = sections;
  const section =
    value < 0 ? (negative ?? positive) : value === 0 && sections.length > 2 ? (zero ?? '') : positive;
  return section === '' && sections.length > 1 ? null : section;
}

/**
 * The text of a number as its format shows it: a date is a day in words and so no count, a percentage has its sign, shown
 * decimals are rounded. A format that shows another number than it holds (in thousands) is written behind it, so that it is
 * read as none.
 */
export function showNumber(value: number, { id, code }: NumberFormat, since: 1900 | 1904): string {
  if (code === null || /^general$/iu.test(code)) {
    if (dateFormats(id)) return showDate(value, since);
    const decimals = decimalsOfFormat[id];
    const scaled = percentFormats.has(id) ? value * 100 : value;
    const number =
      decimals === undefined ? plainNumber(scaled) : plainNumber(Number(scaled.toFixed(decimals)));
    return percentFormats.has(id) ? `${number}%` : number;
  }
  const section = sectionFor(code, value);
  if (section === null) return '';
  const pattern = bare(section);
  if (/[ymdhs]|[上下]午|年|月/iu.test(pattern) && !/general/iu.test(pattern)) return showDate(value, since);
  if (/[0#?],+(?:[^0#?,]|$)/u.test(pattern) || section.includes('!'))
    return `${plainNumber(value)} [${code}]`;
  const isPercent = pattern.includes('%');
  const decimals = /[0#?]\.([0#?]*)/u.exec(pattern)?.[1]?.length ?? (/[0#?]/u.test(pattern) ? 0 : null);
  const scaled = isPercent ? value * 100 : value;
  const isScientific = /E[+-]/iu.test(pattern);
  const number =
    decimals === null || isScientific
      ? plainNumber(scaled)
      : plainNumber(Number(scaled.toFixed(Math.min(decimals, 15))));
  return `${number}${isPercent ? '%' : ''}${quoted(section).trim()}`;
}
