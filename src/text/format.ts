import { languages, type Language } from '../schema/languages.ts';

export type NumberUnit = 'count' | 'yuan' | 'percent' | 'per_hundred' | 'year' | 'rank' | 'score';

/** Numbers and dates in the reader's locale. */
export type Format = {
  /** In full: 1,653 · 21,915,630元 · 98.5%. */
  readonly exact: (value: number, unit: NumberUnit) => string;
  /** Short, for axes and key figures: 9.8万, 2,192万元, 1.2M. */
  readonly short: (value: number, unit: NumberUnit) => string;
  /** An ISO date (YYYY-MM-DD). */
  readonly date: (iso: string) => string;
  /** A period by its first and last day (ISO dates): the year, the months or the days. */
  readonly period: (start: string, end: string) => string;
};

const yuan: Readonly<Record<Language, (number: string) => string>> = {
  hans: (number) => `${number}元`,
  hant: (number) => `${number}元`,
  en: (number) => `¥${number}`,
};

const oneDay = 86_400_000;
const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** Formatters of a language; make one and keep it: Intl objects are slow to build. */
export function formatOf(language: Language): Format {
  const locale = languages[language].tag;
  const full = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  // The English of the catalogue writes the day before the month.
  const dated = language === 'en' ? 'en-GB' : locale;
  const days = new Intl.DateTimeFormat(dated, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(dated, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const dress = (text: string, unit: NumberUnit) => {
    if (unit === 'percent') return `${text}%`;
    return unit === 'yuan' ? yuan[language](text) : text;
  };
  return {
    exact: (value, unit) => (unit === 'year' ? String(value) : dress(full.format(value), unit)),
    short: (value, unit) => {
      if (unit === 'year') return String(value);
      const plain = unit === 'percent' || Math.abs(value) < 10_000;
      return dress(plain ? full.format(value) : compact.format(value), unit);
    },
    date: (iso) => days.format(dayOf(iso)),
    period: (start, end) => {
      if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
      const [first, last] = [dayOf(start), dayOf(end)];
      const isWhole = first.getUTCDate() === 1 && new Date(last.getTime() + oneDay).getUTCDate() === 1;
      return (isWhole ? months : days).formatRange(first, last);
    },
  };
}
