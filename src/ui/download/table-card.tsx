import type { Manifest, ManifestFile } from '../../schema/manifest.ts';
import { tableNotes } from '../../schema/table-notes.ts';
import { tables, type TableName } from '../../schema/tables.ts';
import { Icon } from '../kit/icons.tsx';
import { useWords } from '../kit/words.tsx';
import { CsvButton } from './csv-button.tsx';
import { fileSize } from './file-size.ts';
import type { Exporter } from './use-export.ts';
import type { FileAnswer } from './use-data-file.ts';

export type CardProps = {
  readonly answer: FileAnswer<Manifest>;
  readonly exporter: Exporter;
  /** Whether heads and codes are to be told in the reader's words. */
  readonly inWords: boolean;
};

/** One table: what it holds, its Parquet files, and its rows as CSV. */
export function TableCard({ table, answer, exporter, inWords }: CardProps & { readonly table: TableName }) {
  const { t, say, format } = useWords();
  const words = t.data.downloads;
  const { names, note } = tableNotes[table];
  const files = answer.state === 'ready' ? answer.content.files.filter((file) => file.table === table) : [];
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const [only] = files;
  return (
    <li className="data-card" data-table={table}>
      <h3>
        {say(names)} <code>{table}</code>
      </h3>
      <p>{say(note)}</p>
      <p className="hint">
        {answer.state === 'ready' && `${words.rows(format.exact(rows, 'count'))} · `}
        {words.columns(format.exact(Object.keys(tables[table]).length, 'count'))}
      </p>
      <div className="data-card-ways">
        {answer.state === 'loading' && <span className="hint">{t.app.panel.loading}</span>}
        {only && files.length === 1 && <ParquetLink file={only} />}
        {answer.state === 'ready' && files.length > 0 && (
          <CsvButton
            id={table}
            label={words.csv}
            about={say(names)}
            answer={answer}
            exporter={exporter}
            inWords={inWords}
            files={files}
          />
        )}
      </div>
      {answer.state === 'ready' && files.length > 0 && (
        <details>
          <summary>
            {files.length === 1 ? words.sum : words.files(format.exact(files.length, 'count'))}
          </summary>
          <ul className="data-files">
            {files.map((file) => (
              <li key={file.file}>
                {files.length > 1 && (
                  <span className="data-card-ways">
                    <ParquetLink file={file} named />
                    <CsvButton
                      id={file.file}
                      label={words.csv}
                      about={file.file}
                      answer={answer}
                      exporter={exporter}
                      inWords={inWords}
                      files={[file]}
                    />
                  </span>
                )}
                <code className="data-sum">{file.sha256}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** The very file that this site reads. */
function ParquetLink({ file, named = false }: { readonly file: ManifestFile; readonly named?: boolean }) {
  const { locale } = useWords();
  return (
    <a className="button" href={`../data/${file.file}`} download={file.file} data-file={file.file}>
      <Icon name="download" />
      {named ? file.file : 'Parquet'}
      <span className="hint">{fileSize(file.bytes, locale)}</span>
    </a>
  );
}
