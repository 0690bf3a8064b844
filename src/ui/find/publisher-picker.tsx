import { publisherName } from '../../views/model/names.ts';
import { useMemo } from 'react';
import { mostReported } from '../../query/publisher-list.ts';
import { PageLink, useNavigation } from '../address/navigation.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { placeName } from '../kit/place-name.ts';
import { PublisherSearch } from './publisher-search.tsx';
import { useAnswer } from '../answers/use-answer.ts';
import { useWords } from '../kit/words.tsx';

const suggested = 24;

/** A search for one publisher, and those with most reports to begin with. */
export function PublisherPicker() {
  const words = useWords();
  const { t, language, format } = words;
  const { state, go } = useNavigation();
  const question = useMemo(() => ({ query: mostReported(suggested), about: null }), []);
  const answer = useAnswer(question);
  return (
    <section className="panel picker" aria-label={t.app.publisher.pick}>
      <h2 className="panel-title">{t.app.publisher.pick}</h2>
      <p className="panel-lead">{t.app.publisher.pickLead}</p>
      <PublisherSearch
        onPick={(id) => {
          go({ page: 'publisher', state, params: new URLSearchParams({ id }) });
        }}
      />
      <h3 className="dialog-subtitle">{t.app.publisher.popular}</h3>
      {answer.state === 'error' && <ErrorNote error={answer.error} retry={answer.retry} />}
      {answer.state === 'loading' && <p role="status">{t.app.panel.loading}</p>}
      {answer.state === 'ready' && (
        <ul className="picker-list">
          {answer.rows.map((row) => (
            <li key={row.publisher_id}>
              <PageLink to="publisher" params={{ id: row.publisher_id ?? '' }}>
                {publisherName(row, { language })}
              </PageLink>
              <small>
                {placeName(row, words)} · {t.app.filter.reports(format.exact(row.reports ?? 0, 'count'))}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
