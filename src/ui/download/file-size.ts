const units = ['B', 'kB', 'MB', 'GB'] as const;

/** A file's size in the reader's digits, in thousands of bytes: 126 kB, 1.4 MB. */
export function fileSize(bytes: number, locale: string): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(bytes / 1000 ** power);
  return `${number} ${units[power] ?? ''}`;
}
