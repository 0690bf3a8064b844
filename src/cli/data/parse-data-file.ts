import { z } from 'zod';
import { levels, provinces } from '../../schema/publishers.ts';
import { hotline } from '../../schema/told.ts';
import type { PublisherAlias } from '../../places/locate.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';
import { DataFileError } from './data-error.ts';
import { nameProblems } from './name-problems.ts';
import { parseJson } from './read-data-file.ts';
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

/**
 * Reads one file by a strict schema. Throws a `DataFileError` that names the file, the places and the faults.
 */
function parseAs(schema: z.ZodType, file: string, json: Uint8Array | string): unknown {
  const value = parseJson(file, json);
  const result = schema.safeParse(value);
  if (result.success) return value;
  throw new DataFileError(file, nameProblems(value, result.error.issues));
}

export const parseReportFile = (file: string, json: Uint8Array | string): ReportFile =>
  parseAs(reportFile, file, json) as ReportFile;
export const parseBulletinFile = (file: string, json: Uint8Array | string): BulletinFile =>
  parseAs(bulletinFile, file, json) as BulletinFile;

/** The list of publishers, none of whom stands in it twice. Throws a `DataFileError`. */
export function parsePublishers(file: string, json: Uint8Array | string): readonly PublisherEntry[] {
  const publishers = parseAs(publishersFile, file, json) as readonly PublisherEntry[];
  const last = new Map(publishers.map((each) => [each.id, each]));
  const twice = publishers.find((each) => last.get(each.id) !== each);
  if (twice) throw new DataFileError(file, [{ kind: 'idTwice', words: [twice.id] }]);
  return publishers;
}

export const parseAliases = (file: string, json: Uint8Array | string): readonly PublisherAlias[] =>
  parseAs(aliasesFile, file, json) as readonly PublisherAlias[];
