import { Button } from 'react-aria-components/Button';
import { saveFile } from '../kit/save-file.ts';
import { toCsv } from '../table/to-csv.ts';
import { Icon } from '../kit/icons.tsx';
import { useWords } from '../kit/words.tsx';
import type { OwnReport } from '../own/own-report.ts';

/** One report as its own data file, several as a ZIP archive of them. */
async function saveJson(reports: readonly OwnReport[]): Promise<void> {
  const { toDataFiles } = await import('./to-data-files.ts');
  const files = toDataFiles(reports);
  const [only] = files;
  if (only && files.length === 1) {
    saveFile(only.path.split('/').slice(-2).join('-'), only.json, 'application/json');
    return;
  }
  const { strToU8, zipSync } = await import('fflate');
  const archive = zipSync(Object.fromEntries(files.map(({ path, json }) => [path, strToU8(json)])));
  saveFile('gongkai-data.zip', new Blob([new Uint8Array(archive)]), 'application/zip');
}

async function saveParquet(reports: readonly OwnReport[]): Promise<void> {
  const [{ toOwnRows }, { toParquet }] = await Promise.all([
    import('../own/to-own-rows.ts'),
    import('../../engine/to-parquet.ts'),
  ]);
  const bytes = toParquet('reports', toOwnRows(reports).reports ?? []);
  saveFile('gongkai-reports.parquet', new Blob([new Uint8Array(bytes)]), 'application/vnd.apache.parquet');
}

/** Takes own reports along: as data files, as a list of figures, as the wide table. */
export function ExportButtons({ reports }: { readonly reports: readonly OwnReport[] }) {
  const words = useWords();
  const { export: names } = words.t.reports;
  const saveFigures = async () => {
    const { toFigureTable } = await import('./to-figure-table.ts');
    saveFile('gongkai-figures.csv', toCsv(toFigureTable(reports, words), names.reasons), 'text/csv');
  };
  return (
    <div className="export-buttons" role="group" aria-label={names.label}>
      <Button className="button" data-export="json" onPress={() => void saveJson(reports)}>
        <Icon name="download" />
        {names.json}
      </Button>
      <Button className="button" data-export="csv" onPress={() => void saveFigures()}>
        <Icon name="download" />
        {names.csv}
      </Button>
      <Button className="button" data-export="parquet" onPress={() => void saveParquet(reports)}>
        <Icon name="download" />
        {names.parquet}
      </Button>
    </div>
  );
}
