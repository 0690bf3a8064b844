import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasValue } from '../../schema/report.ts';
import type { BulletinFile, Conflict, FiledFigure } from '../../import/file/report-file.ts';
import { publisherFolder, toDataFile } from './data-paths.ts';
import { fromFiled, inNameOrder, inSchemaOrder } from '../../import/file/filed-figures.ts';
import type { Filed } from './file-report.ts';
import { agrees, isAlike } from './merge-report.ts';
import { parseBulletinFile } from './parse-data-file.ts';
import { readDataFile } from './read-data-file.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';
import { refuseLinks } from './refuse-links.ts';
import { toJson, writeAside } from './write-aside.ts';

/** Joins two copies of one bulletin's row: the whole one, else the first one, is kept; what differs is a conflict. */
function mergeBulletins(existing: BulletinFile, incoming: BulletinFile): BulletinFile {
  const incomingFirst = existing.partial && !incoming.partial;
  const [kept, other] = incomingFirst ? [incoming, existing] : [existing, incoming];
  const figures: Record<string, FiledFigure> = { ...other.figures, ...kept.figures };
  const source = other.sources[0];
  const found = Object.entries(other.figures).flatMap(([key, filed]): Conflict[] => {
    const figure = figures[key];
    if (figure === undefined || !source) return [];
    const [one, two] = [fromFiled(figure), fromFiled(filed)];
    return hasValue(one) && hasValue(two) && !agrees(key, one, two)
      ? [{ key, kept: figure, other: filed, source }]
      : [];
  });
  const conflicts = [...(kept.conflicts ?? []), ...(other.conflicts ?? []), ...found];
  const others = { ...other.other_figures, ...kept.other_figures };
  return {
    ...kept,
    sources: [
      ...kept.sources,
      ...other.sources.filter((each) => !kept.sources.some((keptSource) => isAlike(keptSource, each))),
    ],
    figures: inSchemaOrder(figures),
    ...(Object.keys(others).length > 0 ? { other_figures: inNameOrder(others) } : {}),
    ...(conflicts.length > 0 ? { conflicts } : {}),
  };
}

/** Writes a bulletin's row into its publisher's folder, named by its period. */
export async function fileBulletin(
  folder: string,
  publisher: PublisherEntry,
  row: BulletinFile,
): Promise<Filed> {
  const { year, period_start, period_end } = row.bulletin;
  const name = period_start !== null && period_end !== null ? `${period_start}_${period_end}` : `${year}`;
  const path = join(publisherFolder(folder, 'bulletins', publisher), `${name}.json`);
  await refuseLinks(folder, path);
  const file = toDataFile(folder, path);
  const there = existsSync(path) ? parseBulletinFile(file, readDataFile(file, path)) : null;
  await writeAside(path, toJson(there === null ? row : mergeBulletins(there, row)));
  return { path, merged: there !== null };
}
