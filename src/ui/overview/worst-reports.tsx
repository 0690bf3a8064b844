import { useId, useMemo } from 'react';
import { worstReports } from '../../query/overview-figures.ts';
import { countedFindings } from '../../state/quality-url.ts';
import { PageLink, useFilter } from '../address/navigation.tsx';
import { EmptyNote } from '../panel/empty-note.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { nameOf } from '../kit/publisher-name.ts';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { useSight } from '../kit/sight.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useWords } from '../kit/words.tsx';

const listed = 12;

/** The reports whose own numbers disagree most; each leads to its publisher’s card, where every finding is told. */
export function WorstReports() {
  const { t, language, format } = useWords();
  const [filter] = useFilter();
  const id = useId();
  const question = useMemo(() => ({ query: worstReports(filter, listed), about: null }), [filter]);
  const sight = useSight();
  const { ref: place } = sight;
  const answer = useAnswer(question, sight);
  const words = t.app.overview;
  return (
    <section ref={place} className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 className="panel-title" id={id}>
          {words.worst}
        </h2>
        <p className="panel-lead">{words.worstLead}</p>
      </div>
      <div className="panel-body">
        {answer.state === 'error' && <ErrorNote error={answer.error} retry={answer.retry} />}
        {answer.state === 'loading' && <p role="status">{t.app.panel.loading}</p>}
        {answer.state === 'ready' && answer.rows.length === 0 && <EmptyNote />}
        {answer.state === 'ready' && answer.rows.length > 0 && (
          <ScrollBox label={t.app.panel.tableLabel(words.worst)}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t.app.source.publisher}</th>
                  <th scope="col" className="end">
                    {t.app.source.year}
                  </th>
                  <th scope="col" className="end">
                    {words.worstColumn}
                  </th>
                </tr>
              </thead>
              <tbody>
                {answer.rows.map((row) => (
                  <tr key={row.report_id}>
                    <th scope="row">
                      <PageLink to="publisher" own={{ id: row.publisher_id ?? '' }}>
                        {nameOf(row, language)}
                      </PageLink>
                    </th>
                    <td className="end">{row.year}</td>
                    <td className="end">
                      <PageLink
                        to="quality"
                        own={countedFindings}
                        change={{
                          publishers: row.publisher_id === null ? [] : [row.publisher_id],
                          years: row.year === null ? [] : [row.year],
                        }}
                      >
                        {format.exact(row.failed ?? 0, 'count')}
                      </PageLink>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )}
      </div>
    </section>
  );
}
