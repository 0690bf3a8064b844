import { useMemo } from 'react';
import { publisherBulletins } from '../../query/publisher-facts.ts';
import { hotline } from '../../schema/told.ts';
import { numberUnitOf } from '../source/figure-text.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { useAnswer } from '../answers/use-answer.ts';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { useWords } from '../kit/words.tsx';

const names = Object.keys(hotline) as (keyof typeof hotline)[];

/** The hotline bulletins that name the publisher, beside its reports; nothing where there are none. */
export function PublisherBulletins({ id }: { readonly id: string }) {
  const { t, say, format } = useWords();
  const question = useMemo(() => ({ query: publisherBulletins(id), about: null }), [id]);
  const answer = useAnswer(question);
  if (answer.state === 'error') return <ErrorNote error={answer.error} retry={answer.retry} />;
  if (answer.state === 'loading' || answer.rows.length === 0) return null;
  const told = names.filter((name) => answer.rows.some((row) => row[`hotline.${name}`] !== null));
  return (
    <section className="panel panel-wide" aria-label={t.app.publisher.bulletins}>
      <div className="panel-head">
        <h2 className="panel-title">{t.app.publisher.bulletins}</h2>
        <p className="panel-lead">{t.app.publisher.bulletinsLead}</p>
      </div>
      <ScrollBox label={t.app.publisher.bulletins}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.app.publisher.period}</th>
              {told.map((name) => (
                <th key={name} scope="col" className="end">
                  {say(hotline[name].names)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.rows.map((row) => (
              <tr key={row.bulletin_id}>
                <th scope="row">{row.period ?? row.year}</th>
                {told.map((name) => {
                  const value = row[`hotline.${name}`];
                  return (
                    <td key={name} className="end">
                      {value === null ? (
                        <span className="missing">{t.app.panel.noValue}</span>
                      ) : (
                        format.exact(value, numberUnitOf(hotline[name]))
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
