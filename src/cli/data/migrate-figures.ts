import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Edition } from '../../schema/axis.ts';
import { indicatorOf, isIndicatorKey } from '../../schema/indicators.ts';
import { provinces, type Level, type ProvinceCode, type Scope } from '../../schema/publishers.ts';
import type { Source } from '../../schema/report.ts';
import { sections, type SectionId } from '../../schema/sections.ts';
import type { FiledChannel, FiledFigure, OtherFigures } from '../../import/file/report-file.ts';
import { DataFileError } from './data-error.ts';
import { fileBulletin } from './file-bulletin.ts';
import { inNameOrder, inSchemaOrder } from '../../import/file/filed-figures.ts';
import { fileReport, type Filed } from './file-report.ts';
import { parsePeriod } from '../../import/bulletin/parse-period.ts';
import { cleanName, noteOf } from '../../places/clean-name.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';
import { PublisherRegistry } from './publishers/registry.ts';

/**
 * Fills `data/` from the collected figures, once: `npm run migrate -- FOLDER` with reports.jsonl and
 * hotline-bulletins.jsonl in FOLDER. Running it again merges the same rows into the same files.
 */
type Row = {
  readonly publisher: { readonly name: string; readonly province: string; readonly level: Level };
  readonly year: number;
  readonly scope?: Scope;
  readonly edition?: Edition;
  readonly period?: string;
  readonly source: { readonly kind: Source['kind']; readonly url?: string; readonly partial?: boolean };
  readonly figures: Readonly<Record<string, FiledFigure>>;
  readonly channels?: readonly FiledChannel[];
  readonly other_figures?: OtherFigures;
};

async function readRows(file: string): Promise<readonly Row[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const row = JSON.parse(line) as Row;
    const unknown = Object.keys(row.figures).filter((key) => !isIndicatorKey(key));
    if (unknown.length > 0)
      throw new DataFileError(file, [`line ${index + 1}: unknown keys ${unknown.join(', ')}`]);
    return row;
  });
}

function provinceOf({ publisher }: Row): ProvinceCode {
  const codes = Object.keys(provinces) as ProvinceCode[];
  const code = codes.find((each) => publisher.province.startsWith(provinces[each].names.hans));
  if (code === undefined) throw new Error(`“${publisher.province}” is no province.`);
  return code;
}

const toSource = ({ source: { kind, url, partial } }: Row): Source => ({
  kind,
  ...(url === undefined ? {} : { url }),
  ...(partial ? { partial } : {}),
});

const toldOther = ({ other_figures: told }: Row) =>
  told && Object.keys(told).length > 0 ? { other_figures: inNameOrder(told) } : {};

/** A part that was read counts as the sections that it gave figures of; a whole document as all sections. */
function sectionsRead(row: Row): readonly SectionId[] {
  const all = Object.keys(sections) as SectionId[];
  const keys = Object.keys(row.figures).filter(isIndicatorKey);
  const given = new Set<SectionId>(keys.map((key) => indicatorOf(key).section));
  if (row.channels && row.channels.length > 0) given.add('narrative');
  return row.source.partial
    ? all.filter((section) => given.has(section))
    : all.filter((section) => sections[section].heading !== null || given.has(section));
}

const findPublisher = (registry: PublisherRegistry, row: Row): PublisherEntry =>
  registry.findOrAdd({
    name: row.publisher.name,
    province: provinceOf(row),
    level: row.publisher.level,
    scope: row.scope ?? null,
  });

const migrateReport = (folder: string, publisher: PublisherEntry, row: Row): Promise<Filed> =>
  fileReport(folder, publisher, {
    publisher: publisher.id,
    report: {
      publisher: cleanName(row.publisher.name),
      title: null,
      year: row.year,
      edition: row.edition ?? null,
      scope: row.scope ?? null,
      published: null,
      index_number: null,
      period_start: null,
      period_end: null,
    },
    sources: [toSource(row)],
    partial: row.source.partial ?? false,
    read: sectionsRead(row),
    figures: row.figures,
    ...(row.channels ? { channels: row.channels } : {}),
    ...toldOther(row),
  });

function migrateBulletin(folder: string, publisher: PublisherEntry, row: Row): Promise<Filed> {
  const printed =
    row.period ??
    /\d{4}年[^，（）]*?(?:月|季度|年)/u.exec(noteOf(row.publisher.name))?.[0] ??
    `${row.year}年`;
  const period = parsePeriod(printed);
  return fileBulletin(folder, publisher, {
    publisher: publisher.id,
    bulletin: {
      publisher: cleanName(row.publisher.name),
      year: row.year,
      period: printed,
      period_start: period?.start ?? null,
      period_end: period?.end ?? null,
    },
    sources: [toSource(row)],
    partial: row.source.partial ?? false,
    figures: inSchemaOrder(row.figures),
    ...toldOther(row),
  });
}

/** Rows with a known scope first, so that those of unknown scope find the report that they may be a copy of. */
const knownScopeFirst = (one: Row, other: Row) =>
  Number(one.scope === undefined) - Number(other.scope === undefined);

async function migrate(from: string, folder: string): Promise<void> {
  const registry = await PublisherRegistry.open(folder);
  const count = { reports: 0, reportsMerged: 0, bulletins: 0, bulletinsMerged: 0 };
  for (const row of [...(await readRows(join(from, 'reports.jsonl')))].sort(knownScopeFirst)) {
    const { merged } = await migrateReport(folder, findPublisher(registry, row), row);
    count[merged ? 'reportsMerged' : 'reports'] += 1;
  }
  for (const row of await readRows(join(from, 'hotline-bulletins.jsonl'))) {
    const { merged } = await migrateBulletin(folder, findPublisher(registry, row), row);
    count[merged ? 'bulletinsMerged' : 'bulletins'] += 1;
  }
  await registry.save();
  console.log(
    `${count.reports} reports and ${count.reportsMerged} merged, ` +
      `${count.bulletins} bulletins and ${count.bulletinsMerged} merged, ${registry.entries().length} publishers`,
  );
}

const [, script, from, folder = 'data'] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  if (from === undefined) throw new Error('Usage: npm run migrate -- FOLDER [DATA]');
  await migrate(from, folder);
}
