import { useMemo } from 'react';
import { publisherChannels } from '../../query/publisher-facts.ts';
import { channels, type Channel } from '../../schema/channels.ts';
import { CellButton } from '../kit/cell-button.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import { useAnswer } from '../answers/use-answer.ts';
import { useWords } from '../kit/words.tsx';

const isChannel = (name: string | null): name is Channel => name !== null && Object.hasOwn(channels, name);

/** The channels that a publisher's reports name, with their items; nothing where they name none. */
export function PublisherChannels({ id }: { readonly id: string }) {
  const { t, say, format } = useWords();
  const openSource = useSourceDialog();
  const answer = useAnswer(useMemo(() => ({ query: publisherChannels(id), about: null }), [id]));
  if (answer.state === 'error') return <ErrorNote error={answer.error} retry={answer.retry} />;
  if (answer.state === 'loading' || answer.rows.length === 0) return null;
  const words = t.app.publisher;
  return (
    <section className="panel panel-wide" aria-label={words.channels}>
      <div className="panel-head">
        <h2 className="panel-title">{words.channels}</h2>
      </div>
      <ScrollBox label={words.channels}>
        <table className="table table-figures">
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.channels}</th>
              <th scope="col" className="end">
                {t.views.head.items}
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.rows.map((row, at) => (
              <tr key={`${row.report_id ?? ''} ${at}`}>
                <th scope="row">{row.year}</th>
                <td>
                  {isChannel(row.channel) ? say(channels[row.channel].names) : row.channel}
                  {row.label !== null && row.label !== '' && <small className="cell-note">{row.label}</small>}
                </td>
                <td className="end">
                  {row.items === null ? (
                    <span className="missing">{row.printed ?? t.app.panel.noValue}</span>
                  ) : (
                    <CellButton
                      onPress={() => {
                        openSource(row.report_id ?? '');
                      }}
                    >
                      {format.exact(row.items, 'count')}
                      {row.approximate === true && row.printed !== null && (
                        <small className="cell-note">{row.printed}</small>
                      )}
                    </CellButton>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
