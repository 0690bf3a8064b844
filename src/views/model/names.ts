import type { MissingReason } from '../../query/missing-sql.ts';
import type { Language } from '../../schema/languages.ts';
import { levels, provinces, scopes } from '../../schema/publishers.ts';
import { derivedReasons, problems } from '../../schema/problems.ts';
import type { ViewContext } from './view.ts';

/** Names as the data hold them: a language may be absent. */
export type Names = Readonly<Record<Language, string | null>>;

/** A publisher’s name in the reader’s language; where there is none, in the language of its reports. */
export const publisherName = (names: Names, { language }: { readonly language: Language }): string =>
  names[language] ?? names.hans ?? names.hant ?? names.en ?? '';

const hasKey = <T extends object>(table: T, key: string): key is keyof T & string =>
  Object.hasOwn(table, key);

export const levelName = (level: string | null, { say }: ViewContext): string =>
  level !== null && hasKey(levels, level) ? say(levels[level].names) : '';

export const scopeName = (scope: string | null, { say, t }: ViewContext): string =>
  scope !== null && hasKey(scopes, scope) ? say(scopes[scope].names) : t.views.scopeUnknown;

/** The same in the middle of a sentence, where English has no capital. */
export function scopeWithin(scope: string | null, context: ViewContext): string {
  const name = scopeName(scope, context);
  return context.language === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

export const provinceName = (province: string | null, { say, t }: ViewContext): string =>
  province !== null && hasKey(provinces, province) ? say(provinces[province].names) : t.views.provinceUnknown;

type Period = {
  readonly period: string | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
};

/** A bulletin's period: as printed for those who read Chinese, else by its days. */
export const periodName = (
  row: Period,
  { language, format }: Pick<ViewContext, 'language' | 'format'>,
): string =>
  language === 'en' && row.period_start !== null && row.period_end !== null
    ? format.period(row.period_start, row.period_end)
    : (row.period ?? '');

const valueReasons = { ...problems, ...derivedReasons };

/** A reason for a missing value, in words. */
export const reasonName = (reason: MissingReason, { say }: ViewContext): string =>
  say(valueReasons[reason].names);

export const isReason = (text: string | null): text is MissingReason =>
  text !== null && hasKey(valueReasons, text);

/** A value, and in words why there is none: what a query found, else that it is missing and no more. */
export const reasonedValue = (
  value: number | null,
  missing: string | null,
  context: ViewContext,
): { readonly value: number | null; readonly reason?: string } =>
  value === null
    ? { value, reason: isReason(missing) ? reasonName(missing, context) : context.t.views.missing }
    : { value };

export const basisName = (basis: string | null, { t }: ViewContext): string =>
  basis === 'table' || basis === 'text' ? t.views.basis[basis] : '';

/** That a reviewed correction changed the figure, and why; nothing where none did. */
export const correctionWords = (reason: string | null, { t }: ViewContext): string[] =>
  reason === null ? [] : [t.app.named(t.quality.corrected.mark, reason)];

/** Compares names as the reader's language sorts them; SQL never does, for want of a collation. */
export const byName = ({ language }: ViewContext): ((a: string, b: string) => number) =>
  new Intl.Collator(language === 'en' ? 'en' : `zh-${language === 'hans' ? 'Hans' : 'Hant'}`, {
    numeric: true,
  }).compare;
