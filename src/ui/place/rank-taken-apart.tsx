import { useMemo } from 'react';
import { fewestAsked } from '../../views/ranking/ranking-enough.ts';
import { isRanked } from '../../views/place/parts-rank.ts';
import { takeApart } from '../../views/place/rank-apart.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { useWords } from '../kit/words.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import { DataCell } from '../table/data-cell.tsx';
import type { PartsRanking } from './use-parts-rank.ts';

type RankTakenApartProps = { readonly id: string; readonly ranking: PartsRanking };

/** One part's rank: each measure with its figure and source, score, weight, contribution and what would change it; or why it has none. */
export function RankTakenApart({ id, ranking }: RankTakenApartProps) {
  const words = useWords();
  const { t, format } = words;
  const openSource = useSourceDialog();
  const found = ranking.state === 'ready' ? ranking.found : null;
  const apart = useMemo(
    () => (found && isRanked(found) ? takeApart(found, id, words) : null),
    [found, id, words],
  );
  const said = t.place.apart;
  if (ranking.state === 'error') return <ErrorNote error={ranking.error} retry={ranking.retry} />;
  if (!found) return <p role="status">{said.loading}</p>;
  if (!isRanked(found)) {
    if (found.unstated === true) return <p className="place-no-rank">{said.unstated}</p>;
    const [held, whole, least] = [found.held, found.whole, fewestAsked].map((count) =>
      format.exact(count, 'count'),
    );
    return <p className="place-no-rank">{said.refused(held ?? '', whole ?? '', least ?? '')}</p>;
  }
  if (!apart) return <p className="place-no-rank">{said.outside}</p>;
  const { sentence, table } = apart;
  return (
    <section className="place-rank" aria-label={said.title}>
      <h3>{said.title}</h3>
      <p>{sentence}</p>
      <table className="table">
        <thead>
          <tr>
            {table.columns.map(({ id: column, name, align }) => (
              <th key={column} scope="col" className={align === 'end' ? 'end' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row[0]?.text}>
              {table.columns.map(({ id: column, align }, at) => (
                <DataCell
                  key={column}
                  cell={row[at] ?? { text: '', value: null }}
                  align={align}
                  isHead={at === 0}
                  onPick={openSource}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{said.note}</p>
    </section>
  );
}
