/** A decimal text times a power of ten, exactly: the point is moved in the text, so that no binary dust appears. */
export function shiftDecimal(text: string, places: number): number {
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = text.replace(/^[+-]/, '').split('.');
  const digits = fraction.padEnd(places, '0');
  const moved = `${whole}${digits.slice(0, places)}`;
  const rest = digits.slice(places);
  return Number(`${sign}${moved === '' ? '0' : moved}${rest === '' ? '' : `.${rest}`}`) + 0;
}
