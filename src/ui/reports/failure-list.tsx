import { Button } from 'react-aria-components/Button';
import { useWords } from '../kit/words.tsx';
import type { FailedFile } from './reading-run.ts';

/** More are counted, not shown: a folder of wrong files is told from its first ones. */
const shown = 50;

type FailureListProps = { readonly failed: readonly FailedFile[]; readonly onClear: () => void };

/** Files that gave nothing: why, and what to do, in words. */
export function FailureList({ failed, onClear }: FailureListProps) {
  const { t, language, format } = useWords();
  const words = t.reports.failures;
  if (failed.length === 0) return null;
  return (
    <section className="panel" aria-label={words.title}>
      <div className="panel-head">
        <h2 className="panel-title">
          {words.title} ({format.exact(failed.length, 'count')})
        </h2>
        <Button className="button" onPress={onClear}>
          {words.clear}
        </Button>
      </div>
      <ul className="failures">
        {failed.slice(0, shown).map(({ file, error }, index) => (
          <li key={`${index} ${file}`} data-outcome="failed" data-kind={error.kind}>
            <p className="own-file">{file}</p>
            <p>{t.reports.errors[error.kind].what}</p>
            <p className="hint">{t.reports.errors[error.kind].todo}</p>
            {language === 'en' && (
              <p className="hint">
                {words.detail}: {error.message}
                {error.place !== undefined && ` (${error.place})`}
              </p>
            )}
          </li>
        ))}
        {failed.length > shown && <li className="hint">{t.app.filter.more(failed.length - shown)}</li>}
      </ul>
    </section>
  );
}
