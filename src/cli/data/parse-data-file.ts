import { z } from 'zod';
import { levels, provinces } from '../../schema/publishers.ts';
import { hotline } from '../../schema/told.ts';
import type { PublisherAlias } from '../../places/locate.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';
import { DataFileError } from './data-error.ts';
import type { BulletinFile, ReportFile } from '../../import/file/report-file.ts';
import {
  conflict,
  date,
  figuresOf,
  oneOf,
  reportFile,
  source,
  text,
  year,
} from '../../import/file/report-schema.ts';

const bulletinFile = z.strictObject({
  publisher: text,
  bulletin: z.strictObject({
    publisher: text,
    year,
    period: text,
    period_start: date.nullable(),
    period_end: date.nullable(),
  }),
  sources: z.array(source).min(1),
  partial: z.boolean(),
  figures: figuresOf(Object.keys(hotline).map((name) => `hotline.${name}`)),
  other_figures: z.record(z.string(), z.unknown()).optional(),
  conflicts: z.array(conflict).optional(),
});

const names = z.strictObject({ hans: text, hant: text, en: text });
const publishersFile = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/u),
    names,
    level: oneOf(levels),
    province: oneOf(provinces),
    region_code: z.string().regex(/^\d{6}$/u),
    township_code: z
      .string()
      .regex(/^\d{9}$/u)
      .optional(),
    of_zone: z.literal(true).optional(),
    parent: text.nullable(),
    also: z.array(text),
  }),
);
const aliasesFile = z.array(
  z.strictObject({
    name: text,
    as: text.optional(),
    region: z.string().optional(),
    level: oneOf(levels).optional(),
    zone: z.literal(true).optional(),
    reason: text,
  }),
);

const hint = (path: readonly PropertyKey[], message: string) =>
  `at ${path.length > 0 ? path.map(String).join(' › ') : 'the top'}: ${message}`;

/** Reads one file's text by a strict schema. Throws a `DataFileError` that names the file, the place and the fault. */
function parseAs(schema: z.ZodType, file: string, json: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new DataFileError(
      file,
      [
        `it is no JSON (${error instanceof Error ? error.message : String(error)}); restore it from the last commit`,
      ],
      'data_json',
    );
  }
  const result = schema.safeParse(value);
  if (result.success) return value;
  throw new DataFileError(
    file,
    result.error.issues.slice(0, 5).map(({ path, message }) => hint(path, message)),
    'data_shape',
    [file, ...(result.error.issues[0]?.path ?? []).map(String)].join(' › '),
  );
}

export const parseReportFile = (file: string, json: string): ReportFile =>
  parseAs(reportFile, file, json) as ReportFile;
export const parseBulletinFile = (file: string, json: string): BulletinFile =>
  parseAs(bulletinFile, file, json) as BulletinFile;
export const parsePublishers = (file: string, json: string): readonly PublisherEntry[] =>
  parseAs(publishersFile, file, json) as readonly PublisherEntry[];
export const parseAliases = (file: string, json: string): readonly PublisherAlias[] =>
  parseAs(aliasesFile, file, json) as readonly PublisherAlias[];
