import { Button } from 'react-aria-components/Button';
import type { Manifest, ManifestFile } from '../../schema/manifest.ts';
import { Icon } from '../kit/icons.tsx';
import { useWords } from '../kit/words.tsx';
import type { Exporter } from './use-export.ts';
import type { FileAnswer } from './use-data-file.ts';

type CsvButtonProps = {
  /** Names the file, and the button among others. */
  readonly id: string;
  readonly label: string;
  /** What is written, for those who do not see where the button stands. */
  readonly about: string;
  readonly answer: Extract<FileAnswer<Manifest>, { state: 'ready' }>;
  readonly exporter: Exporter;
  readonly inWords: boolean;
  readonly files: readonly ManifestFile[];
  /** Figures in long form, rather than rows as they are. */
  readonly long?: boolean;
};

/** Writes a CSV on the reader's device: says how far it is, can be stopped, and tells what went wrong. */
export function CsvButton(props: CsvButtonProps) {
  const { id, label, about, answer, exporter, inWords, files, long = false } = props;
  const { t, language, locale, format } = useWords();
  const words = t.data.downloads;
  const { progress } = exporter;
  const mine = progress.state !== 'idle' && progress.id === id ? progress : null;
  const { content: manifest, dataUrl } = answer;
  const start = () => {
    const years = new Set(files.map(({ year }) => year));
    const mayTell = (year: number | undefined) =>
      year === undefined || years.has(undefined) || years.has(year);
    const stem = `gongkai-${id.replace(/\.parquet$/, '').replaceAll('/', '-')}-${manifest.version}`;
    exporter.write(id, `${stem}${inWords ? `-${locale}` : ''}.csv`, {
      dataUrl: dataUrl.href,
      words: inWords ? language : null,
      language,
      files,
      background: long
        ? {
            sources: manifest.files.filter(({ table, year }) => table === 'sources' && mayTell(year)),
            publishers: manifest.files.filter(({ table }) => table === 'publishers'),
          }
        : null,
    });
  };
  return (
    <>
      <Button className="button" data-csv={id} aria-label={`${label}: ${about}`} onPress={start}>
        <Icon name="download" />
        {label}
      </Button>
      {mine?.state === 'running' && (
        <Button className="button button-quiet" onPress={exporter.cancel}>
          {words.stop}
        </Button>
      )}
      <span className={mine?.state === 'error' ? 'data-failed' : 'hint'} role="status">
        {mine?.state === 'running' && words.writing(format.exact(Math.round(100 * mine.share), 'percent'))}
        {mine?.state === 'done' && words.written}
        {mine?.state === 'error' && words.failed(mine.error.message)}
      </span>
    </>
  );
}
