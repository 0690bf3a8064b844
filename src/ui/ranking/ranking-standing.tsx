import { useMemo } from 'react';
import type { RankKey } from '../../query/ranking-measures.ts';
import type { Lacking } from '../../rank/types.ts';
import { casesOf, fewCases } from '../../views/ranking/ranking-cases.ts';
import { fewest } from '../../views/ranking/ranking-enough.ts';
import type { RankSettings } from '../../views/ranking/ranking-settings.ts';
import { groupWords, lackingReason, measureName, rankScopeName } from '../../views/ranking/ranking-words.ts';
import { useSiteInfo } from '../address/site-info.tsx';
import { isEnough } from './too-few.tsx';
import { useWords } from '../kit/words.tsx';
import { Button } from 'react-aria-components/Button';
import type { Made } from './use-ranking.ts';

/** “n of N can be ranked, m set aside, because”: first of all that is said. */
export function Standing({ made, settings }: { readonly made: Made; readonly settings: RankSettings }) {
  const words = useWords();
  const { t, format } = words;
  const said = t.ranking.standing;
  const { ranking, chosen } = made;
  const count = (value: number) => format.exact(value, 'count');
  const whole = ranking.publishers.filter(({ rank }) => rank !== null);
  const partial = ranking.publishers.filter(({ rank }) => rank === null);
  const lacking = [...ranking.setAside, ...partial];
  const thin = useMemo(() => listThin(made), [made]);
  const reasons = countReasons(lacking);
  const total = ranking.publishers.length + ranking.setAside.length;
  const scope = rankScopeName(chosen.scope, words);
  const year = String(chosen.year);
  const isOpen = settings.year === null || settings.scope === null || settings.group === null;
  const group = [...groupWords(chosen, words), scope].join(' · ');
  return (
    <div className="rank-standing" role="status">
      <p className="rank-standing-main">
        {(isEnough(made) ? said.ranked : said.haveAll)(count(whole.length), count(total), year, group)}
      </p>
      {lacking.length > 0 && (
        <div>
          <p>{(settings.missing === 'bounds' ? said.bounded : said.setAside)(count(lacking.length))}</p>
          <ul className="rank-reasons">
            {reasons.map(({ key, reason, publishers }) => (
              <li key={`${key} ${reason}`}>
                {said.reason(measureName(key, words), lackingReason(reason, words), count(publishers))}
              </li>
            ))}
          </ul>
          <p>
            <a href="#ranking-aside">{said.who}</a>
          </p>
        </div>
      )}
      {thin.map(({ key, median }) => (
        <p className="hint" key={key}>
          {said.thin(measureName(key, words), count(median))}
        </p>
      ))}
      {isEnough(made) && whole.length > 0 && whole.length < fewest && (
        <p className="hint">{said.few(count(whole.length))}</p>
      )}
      {isOpen && <p className="hint">{said.chosen(year, group)}</p>}
      {made.keys.includes('items_disclosed') || made.keys.includes('policy_interpretations') ? (
        <p className="hint">{said.size}</p>
      ) : null}
    </div>
  );
}

/** Rates of which half or more of the publishers have so few cases that chance can move them. */
const listThin = ({ ranking, ranked, keys }: Made) =>
  keys.flatMap((key) => {
    const cases = casesOf(ranking, ranked, key);
    return cases && cases.median < fewCases ? [{ key, median: cases.median }] : [];
  });

type Counted = { readonly key: RankKey; readonly reason: Lacking['reason']; readonly publishers: number };

function countReasons(lacking: readonly { readonly lacking: readonly Lacking[] }[]): readonly Counted[] {
  const counts = new Map<string, Counted>();
  for (const { key, reason } of lacking.flatMap((one) => one.lacking)) {
    const name = `${key} ${reason}`;
    const publishers = (counts.get(name)?.publishers ?? 0) + 1;
    counts.set(name, { key: key as RankKey, reason, publishers });
  }
  return [...counts.values()].sort((a, b) => b.publishers - a.publishers);
}

/** Says that a link was made on other data than these. */
export function StaleLink({
  settings,
  change,
}: {
  readonly settings: RankSettings;
  readonly change: (change: Partial<RankSettings>) => void;
}) {
  const { t } = useWords();
  const info = useSiteInfo();
  if (settings.data === null || !info || settings.data === info.version) return null;
  const words = t.ranking.stale;
  return (
    <div className="rank-stale" role="alert">
      <p>
        <strong>{words.title}</strong> {words.text(settings.data, info.version)}
      </p>
      <Button
        className="button"
        onPress={() => {
          change({ data: info.version });
        }}
      >
        {words.accept}
      </Button>
    </div>
  );
}
