import { indicators } from '../../schema/indicators.ts';
import { useWords } from '../kit/words.tsx';
import { CsvButton } from './csv-button.tsx';
import type { CardProps } from './table-card.tsx';

/** All figures in long form: one line per report and indicator, with its value or with why there is none. */
export function FiguresCard({ answer, exporter, inWords }: CardProps) {
  const { t, format } = useWords();
  const words = t.data.downloads;
  const files =
    answer.state === 'ready' ? answer.content.files.filter(({ table }) => table === 'reports') : [];
  const lines = (rows: number) => words.rows(format.exact(rows * indicators.length, 'count'));
  return (
    <li className="data-card" data-table="figures">
      <h3>{words.figures}</h3>
      <p>{words.figuresNote}</p>
      {answer.state === 'ready' && (
        <>
          <p className="hint">{lines(files.reduce((sum, file) => sum + file.rows, 0))}</p>
          <div className="data-card-ways">
            <CsvButton
              id="figures"
              label={words.csv}
              about={words.figures}
              answer={answer}
              exporter={exporter}
              inWords={inWords}
              files={files}
              long
            />
          </div>
          {files.length > 1 && (
            <details>
              <summary>{words.files(format.exact(files.length, 'count'))}</summary>
              <ul className="data-files">
                {files.map((file) => (
                  <li key={file.file} className="data-card-ways">
                    <code>{file.file}</code>
                    <span className="hint">{lines(file.rows)}</span>
                    <CsvButton
                      id={`figures-${file.file}`}
                      label={words.csv}
                      about={`${words.figures}, ${file.file}`}
                      answer={answer}
                      exporter={exporter}
                      inWords={inWords}
                      files={[file]}
                      long
                    />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </li>
  );
}
