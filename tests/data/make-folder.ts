import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isIndicatorKey } from '../../src/schema/indicators.ts';
import type { Figure, Report } from '../../src/schema/report.ts';
import { toHead } from '../import/check/figures-of.ts';

/** An empty data folder of its own, with the reviewed aliases. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-data-'));
  copyFileSync('data/publisher-aliases.json', join(folder, 'publisher-aliases.json'));
  return folder;
}

/** A report as an importer would give it. */
export function makeReport(
  head: Partial<Report['report']> & { year: number },
  told: Readonly<Record<string, number | Figure>>,
  rest: Partial<Report> = {},
): Report {
  const figures: Record<string, Figure> = {};
  for (const [key, figure] of Object.entries(told)) {
    if (!isIndicatorKey(key)) throw new Error(`No indicator is called ${key}.`);
    figures[key] = typeof figure === 'number' ? { value: figure } : figure;
  }
  return {
    report: toHead(head),
    figures,
    places: {},
    channels: [],
    unknown_rows: [],
    themes: [],
    read: ['narrative'],
    partial: false,
    ...rest,
  };
}
