import { z } from 'zod';
import { channels } from '../../schema/channels.ts';
import { checks } from '../../schema/checks.ts';
import { explanationKinds } from '../../schema/explanations.ts';
import { indicators, isIndicatorKey } from '../../schema/indicators.ts';
import { problems } from '../../schema/problems.ts';
import { scopes, sourceKinds } from '../../schema/publishers.ts';
import { refusals } from '../../schema/refusals.ts';
import { sections } from '../../schema/sections.ts';
import { themeRoles, themes } from '../../schema/themes.ts';

const indicatorKeys = indicators.map((indicator) => indicator.key) as [string, ...string[]];
/** One of the keys of a record. */
export const oneOf = (record: Readonly<Record<string, unknown>>) =>
  z.enum(Object.keys(record) as [string, ...string[]]);
/** A text that says something. */
export const text = z.string().min(1);
/** A day, ISO. */
export const date = z.iso.date();
const figure = z.union([
  z.number(),
  z.strictObject({ value: z.number(), printed: text.optional(), approximate: z.literal(true).optional() }),
  z.strictObject({ problem: oneOf(problems), printed: text.optional() }),
]);

/**
 * A record of some of these keys. What most entries are, `isPlain` tells at once; the schema is asked of the others, and
 * of the whole record only where something is wrong, so that it says what.
 */
function someOf(keys: readonly string[], entry: z.ZodType, isPlain: (value: unknown) => boolean) {
  const known = new Set(keys);
  const whole = z.partialRecord(z.enum(keys as [string, ...string[]]), entry);
  const isRight = (record: Readonly<Record<string, unknown>>) =>
    Object.keys(record).every(
      (name) => known.has(name) && (isPlain(record[name]) || entry.safeParse(record[name]).success),
    );
  return z.unknown().superRefine((record, context) => {
    if (typeof record === 'object' && record !== null && isRight(record as Record<string, unknown>)) return;
    for (const issue of whole.safeParse(record).error?.issues ?? []) {
      context.addIssue({ ...issue });
    }
  });
}

const key = z.string().refine(isIndicatorKey, {
  error: 'is no indicator key (see data/README.md for the list)',
  params: { problem: 'noIndicator' },
});
/** Figures under some of these keys. */
export const figuresOf = (names: readonly string[]) => someOf(names, figure, Number.isFinite);

/** Where figures are from; only an official source has an address. */
export const source = z
  .strictObject({
    kind: oneOf(sourceKinds),
    url: z.url({ protocol: /^https?$/u }).optional(),
    file: text.optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .optional(),
    partial: z.boolean().optional(),
    read: date.optional(),
  })
  .refine(({ kind, url }) => url === undefined || sourceKinds[kind as keyof typeof sourceKinds].link, {
    error: 'has an address though its kind is not official; remove `url`, or correct `kind`',
  });
const channel = z.strictObject({
  channel: oneOf(channels),
  label: text.optional(),
  items: z.number().nullable(),
  printed: text.optional(),
  approximate: z.literal(true).optional(),
  part: z.literal(true).optional(),
});
const count = z.int().positive().optional();
const place = z.strictObject({
  section: oneOf(sections),
  table: count,
  row: count,
  column: count,
  line: count,
  page: count,
});
/** A figure that another copy gives otherwise. */
export const conflict = z.strictObject({ key: text, kept: figure, other: figure, source });
/** A year that reports are of. */
export const year = z.int().min(2000).max(2100);

/** The content of a report's data file. */
export const reportFile = z.strictObject({
  publisher: text,
  report: z.strictObject({
    publisher: text.nullable(),
    title: text.nullable(),
    year,
    edition: z.enum(['2019', '2021']).nullable(),
    scope: oneOf(scopes).nullable(),
    published: date.nullable(),
    published_from: z.literal('address').optional(),
    index_number: text.nullable(),
    period_start: date.nullable(),
    period_end: date.nullable(),
  }),
  sources: z.array(source).min(1),
  partial: z.boolean(),
  read: z.array(oneOf(sections)),
  figures: figuresOf(indicatorKeys),
  filled: z.partialRecord(z.enum(indicatorKeys), z.int().positive()).optional(),
  channels: z.array(channel).optional(),
  other_figures: z.record(z.string(), z.unknown()).optional(),
  unknown_rows: z.array(z.strictObject({ label: z.string(), cells: z.array(z.string()), place })).optional(),
  refused: z.array(z.strictObject({ section: oneOf(sections), place, reason: oneOf(refusals) })).optional(),
  themes: z
    .array(z.strictObject({ theme: oneOf(themes), role: oneOf(themeRoles), line: z.int().positive() }))
    .optional(),
  places: someOf(indicatorKeys, text, (place) => typeof place === 'string' && place !== '').optional(),
  conflicts: z.array(conflict).optional(),
  corrections: z
    .array(z.strictObject({ key, printed: text, corrected: figure, reason: text, date }))
    .optional(),
  explanations: z
    .array(
      z.strictObject({
        check: oneOf(checks),
        at: text.nullable(),
        date,
        by: text,
        kind: oneOf(explanationKinds),
        text,
      }),
    )
    .optional(),
});
