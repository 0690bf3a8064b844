import { useWords } from '../kit/words.tsx';

type PanelWordsProps = {
  readonly summary: string;
  readonly notes: readonly string[];
  readonly working?: readonly string[];
};

/** What a panel shows in words, what is to be known of it, and, folded away, how it is worked out. */
export function PanelWords({ summary, notes, working = [] }: PanelWordsProps) {
  const { t } = useWords();
  return (
    <>
      {summary !== '' && <p className="panel-summary">{summary}</p>}
      {notes.length > 0 && (
        <ul className="panel-notes" aria-label={t.app.panel.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {working.length > 0 && (
        <details className="panel-working">
          <summary>{t.app.panel.working}</summary>
          <ul className="panel-notes">
            {working.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
