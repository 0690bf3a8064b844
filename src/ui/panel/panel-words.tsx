import { useWords } from '../kit/words.tsx';

type PanelWordsProps = { readonly summary: string; readonly notes: readonly string[] };

/** What a panel shows in words, and what is to be known of it. */
export function PanelWords({ summary, notes }: PanelWordsProps) {
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
    </>
  );
}
