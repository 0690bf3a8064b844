import { Button } from 'react-aria-components/Button';
import { AskError } from '../../query/free-question.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { useWords } from '../kit/words.tsx';
import { askLimits } from './ask-limits.ts';

type FaultProps = {
  readonly error: Error;
  readonly sql: string;
  readonly onGo: (at: number) => void;
  readonly retry: () => void;
};

/** Line and column, counted from 1, of a place in a text. */
function placeIn(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}

/** Why there is no answer: what is wrong, DuckDB’s own words, where, and what to do. */
export function FaultNote({ error, sql, onGo, retry }: FaultProps) {
  const { t, format } = useWords();
  if (!(error instanceof AskError)) return <ErrorNote error={error} retry={retry} />;
  const { fault, message, at } = error;
  const hint = t.ask.hint[fault];
  const words = typeof hint === 'string' ? hint : hint(format.exact(askLimits.milliseconds / 1000, 'count'));
  const place = at === null ? null : placeIn(sql, at);
  return (
    <div className="sql-fault" role="alert" data-fault={fault}>
      <p className="sql-fault-title">{t.ask.fault[fault]}</p>
      {place && at !== null && (
        <p>
          {t.ask.place(format.exact(place.line, 'count'), format.exact(place.column, 'count'))}
          <Button
            className="link-button"
            onPress={() => {
              onGo(at);
            }}
          >
            {t.ask.goThere}
          </Button>
        </p>
      )}
      {(fault === 'sql' || fault === 'forbidden') && message !== '' && (
        <pre className="sql-message" lang="en">
          {message}
        </pre>
      )}
      <p className="hint">{words}</p>
    </div>
  );
}
