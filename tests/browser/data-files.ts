import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A report as its file in `data/reports` has it: what the tests work numbers out from, without the board's own code. */
export type DataFile = {
  readonly publisher: string;
  readonly report: { readonly year: number; readonly scope: string | null };
  readonly figures: Readonly<Record<string, number | { readonly value?: number }>>;
};

const folder = join(import.meta.dirname, '../../data/reports');

/** Every report of `data/reports`. */
export const readReports = (): DataFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as DataFile);

/** Every publisher of `data/publishers.json`, with its level. */
export const readPublishers = (): { readonly id: string; readonly level: string }[] =>
  JSON.parse(readFileSync(join(folder, '../publishers.json'), 'utf8')) as { id: string; level: string }[];

/** A figure of a report; null where it has no number, for whatever reason. */
export function figureOf({ figures }: DataFile, key: string): number | null {
  const figure = figures[key];
  return (typeof figure === 'number' ? figure : figure?.value) ?? null;
}

/** The figures of some keys, or null where one of them has no number. */
export function allOf(report: DataFile, keys: readonly string[]): number[] | null {
  const found = keys.map((key) => figureOf(report, key));
  return found.every((value) => value !== null) ? found : null;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The number as the English board writes it in full. */
export const written = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 });
