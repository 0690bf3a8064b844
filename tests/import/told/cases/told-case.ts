/**
 * Sentences in the manner of real reports, of 2022, with what each tells: keys of `narrative` without the prefix, channels as
 * `@kind`, `~` before an approximate number. Each sentence stands alone in section one. A key that is not listed must not
 * be read.
 */
export type ToldCase = readonly [text: string, told: Readonly<Record<string, number | string>>];
