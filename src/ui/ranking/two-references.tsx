import type { RankingLink } from '../../state/ranking-link.ts';
import type { Reference } from '../../views/ranking/ranking-reference.ts';
import { useSiteInfo } from '../address/site-info.tsx';
import { useWords } from '../kit/words.tsx';

type TwoReferencesProps = {
  readonly then: Reference;
  readonly now: Reference;
  /** The other ranking as it was linked to. */
  readonly made: RankingLink | null;
};

/** Both rankings' reference sets, methods, weights and data versions, side by side; what differs is marked. */
export function TwoReferences({ then, now, made }: TwoReferencesProps) {
  const { t } = useWords();
  const info = useSiteInfo();
  const words = t.ranking.other;
  const linked = made?.settings.data ?? null;
  return (
    <div className="rank-two">
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.thenHead}</th>
            <th scope="col">{words.nowHead}</th>
          </tr>
        </thead>
        <tbody>
          {(['set', 'method', 'weights', 'data'] as const).map((part) => (
            <tr key={part} data-differs={then[part] !== now[part]}>
              <th scope="row">
                {t.ranking.method.columns[part]}
                {then[part] !== now[part] && <small>{words.differs}</small>}
              </th>
              <td>{then[part]}</td>
              <td>{now[part]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {linked !== null && info !== null && linked !== info.version && (
        <p className="hint">{words.otherData(linked, info.version)}</p>
      )}
    </div>
  );
}
