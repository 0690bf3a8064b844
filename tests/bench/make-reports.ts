import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publisherFolder } from '../../src/cli/data/data-paths.ts';
import type { PublisherEntry } from '../../src/cli/data/publishers/publisher-entry.ts';
import { toReportFile } from '../../src/import/file/to-report-file.ts';
import type { FiledFigure, ReportFile } from '../../src/import/file/report-file.ts';
import { importReport } from '../../src/import/import-report.ts';
import { makeRandom } from '../../src/rank/random.ts';
import { randomFigures } from '../import/forms/figures.ts';
import { sampleForm } from '../import/forms/sample.ts';
import { toLines } from '../import/forms/write-text.ts';

const years = Array.from({ length: 5 }, (_, index) => 2021 + index);

/** A city and its departments. */
const family = 40;

/** Names of one length, so that a city stands beside its departments, as regions' codes have it. */
const idOf = (index: number): string => `320100-generated-${String(index).padStart(6, '0')}`;

function toPublisher(index: number): PublisherEntry {
  const isCity = index % family === 0;
  return {
    id: idOf(index),
    names: { hans: `生成机构${index}`, hant: `生成機構${index}`, en: `Generated organ ${index}` },
    level: isCity ? 'city' : 'department',
    province: '32',
    region_code: '320100',
    parent: isCity ? null : idOf(index - (index % family)),
    also: [],
  };
}

/** Reports with the figures, places and sources of whole documents. */
const makeKinds = (): Promise<readonly ReportFile[]> =>
  Promise.all(
    Array.from({ length: 12 }, async (_, seed) => {
      const text = toLines(sampleForm('2021', randomFigures('2021', seed)));
      const report = await importReport(new TextEncoder().encode(text), { name: 'made.txt' });
      return toReportFile('', report, { kind: 'document', file: 'made.txt' });
    }),
  );

/**
 * Writes a data folder of so many generated reports: cities with their departments, five years of each, the figures of
 * one kind of report changed from year to year. Every name says that it is made up. The same number gives the same files.
 */
export async function makeReports(folder: string, count: number): Promise<void> {
  const random = makeRandom(20_080);
  const vary = (figure: FiledFigure): FiledFigure =>
    typeof figure === 'number' ? Math.round(figure * (0.7 + 0.6 * random.uniform())) : figure;
  const kinds = await makeKinds();
  const publishers = Array.from({ length: Math.ceil(count / years.length) }, (_, index) =>
    toPublisher(index),
  );
  let made = 0;
  for (const [index, publisher] of publishers.entries()) {
    const kind = kinds[index % kinds.length];
    if (!kind) break;
    const place = publisherFolder(folder, 'reports', publisher);
    await mkdir(place, { recursive: true });
    for (const year of years.slice(0, count - made)) {
      const report: ReportFile = {
        ...kind,
        publisher: publisher.id,
        report: { ...kind.report, year, scope: publisher.parent === null ? 'region' : 'organ' },
        figures: Object.fromEntries(Object.entries(kind.figures).map(([key, figure]) => [key, vary(figure)])),
      };
      await writeFile(join(place, `${year}.json`), JSON.stringify(report, null, 2));
      made += 1;
    }
  }
  await writeFile(join(folder, 'publishers.json'), JSON.stringify(publishers));
}
