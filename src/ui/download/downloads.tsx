import { useState } from 'react';
import { fetchManifest } from '../../engine/fetch-manifest.ts';
import { tableNames } from '../../schema/dictionary.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { useWords } from '../kit/words.tsx';
import { FiguresCard } from './figures-card.tsx';
import { TableCard } from './table-card.tsx';
import { useExport } from './use-export.ts';
import { useDataFile } from './use-data-file.ts';

/** Every table of the data as its Parquet files and as CSV, and all figures in long form. */
export function Downloads() {
  const { t } = useWords();
  const words = t.data.downloads;
  const answer = useDataFile(fetchManifest);
  const exporter = useExport();
  const [inWords, setInWords] = useState(false);
  const shared = { answer, exporter, inWords };
  return (
    <>
      {answer.state === 'error' && <ErrorNote error={answer.error} retry={answer.retry} />}
      <div className="data-choice">
        <span aria-hidden="true">{words.heads}</span>
        <Segmented
          label={words.heads}
          options={[
            { id: 'keys', name: words.keys },
            { id: 'words', name: words.words },
          ]}
          chosen={inWords ? 'words' : 'keys'}
          onChoose={(id) => {
            setInWords(id === 'words');
          }}
        />
      </div>
      <p className="hint">{inWords ? words.wordsHint : words.keysHint}</p>
      <ul className="data-cards">
        {tableNames.map((table) => (
          <TableCard key={table} table={table} {...shared} />
        ))}
        <FiguresCard {...shared} />
      </ul>
      <ul className="data-notes hint">
        {words.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>
          {words.manifest} <a href="../data/manifest.json">manifest.json</a>
        </li>
      </ul>
    </>
  );
}
