import { useDeferredValue, useMemo, useState } from 'react';
import { rankingSupport } from '../../query/ranking-figures.ts';
import { groupName } from '../../views/ranking/ranking-group.ts';
import { admitSizes, sumSupport } from '../../views/ranking/ranking-peers.ts';
import { countingKeys } from '../../views/ranking/ranking-settings.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { Part, useAlone } from '../kit/part.tsx';
import { useAlike } from '../kit/use-alike.ts';
import { useFilter } from '../address/navigation.tsx';
import { useAnswer } from '../answers/use-answer.ts';
import { useFilterSubject } from '../filter/use-filter-subject.ts';
import { useWords } from '../kit/words.tsx';
import { ShareButton } from '../send/share-button.tsx';
import { DocumentsButton } from '../send/documents-button.tsx';
import { PagePaper } from '../send/page-paper.tsx';
import { Controls } from './controls.tsx';
import { rankBlocks, rankPanel } from '../address/rank-blocks.ts';
import { RankPanel, type Block } from './rank-panel.tsx';
import { StaleLink } from './ranking-standing.tsx';
import { useRankSettings } from './use-rank-settings.ts';
import { useOther, useOtherLink } from './use-other.ts';
import { useRanking, type Made } from './use-ranking.ts';
import { OldResults } from './old-results.tsx';
import { Results } from './results.tsx';

/** A ranking with its settings, its uncertainty, its reasons and its method. */
export function RankingPage() {
  const { t } = useWords();
  const { link, change } = useRankSettings();
  const { settings } = link;
  const otherLink = useOtherLink(settings.was);
  const otherKeys = useMemo(() => (otherLink ? countingKeys(otherLink.settings) : []), [otherLink]);
  // Asked first, answered first: what the data support in general comes after the ranking itself.
  const ranking = useRanking(link, otherKeys);
  const countedKeys = useMemo(() => countingKeys(settings), [settings]);
  const other = useOther(otherLink, countedKeys);
  const peers = useAlike(link.peers);
  const asked = useMemo(() => ({ query: rankingSupport(peers), about: null }), [peers]);
  const answer = useAnswer(asked);
  const rows = answer.state === 'ready' ? answer.rows : null;
  const newest = ranking.state === 'ready' ? ranking.made : null;
  // A ranking of thousands is drawn when the reader's own doings leave time for it; a few are drawn at once.
  const [last, setLast] = useState<Made | null>(null);
  if (newest && newest !== last) setLast(newest);
  const shown = newest ?? (ranking.state === 'loading' ? last : null);
  const drawn = useDeferredValue(shown);
  const made = shown?.heavy === true ? drawn : shown;
  const support = useMemo(
    () =>
      rows &&
      sumSupport(
        rows,
        made ? admitSizes(made.everyone, made.settings) : () => null,
        made ? groupName(made.chosen) : null,
      ),
    [rows, made],
  );
  const documents = useMemo(() => ({ kind: 'ranking', link }) as const, [link]);
  return (
    <div className="rank-page">
      <Part>
        <StaleLink settings={settings} change={change} />
        <Controls settings={settings} change={change} support={support} bands={rows} made={made} />
      </Part>
      <div className="rank-results">
        {made && (
          <Part>
            <p className="page-ways">
              <DocumentsButton asked={documents} />
              <ShareButton title={t.app.pages.ranking.title} />
            </p>
            <PagePaper asked={documents} />
          </Part>
        )}
        {made ? (
          <OldResults made={made} isOld={made !== newest}>
            <Results
              made={made}
              late={made !== newest}
              settings={settings}
              other={other}
              change={change}
              support={support}
            />
          </OldResults>
        ) : (
          <Waiting ranking={ranking} />
        )}
        {answer.state === 'error' && <ErrorNote error={answer.error} retry={answer.retry} />}
        {!made && ranking.state !== 'loading' && ranking.state !== 'error' && (
          <Part>
            <p className="hint">{t.ranking.support.sparse}</p>
          </Part>
        )}
      </div>
    </div>
  );
}

/** What stands where the ranking will stand, or why there is none. */
function Waiting({ ranking }: { readonly ranking: ReturnType<typeof useRanking> }) {
  const { t } = useWords();
  const words = t.ranking;
  const [filter] = useFilter();
  const subject = useFilterSubject(filter);
  const about = (note: string) => (subject === null ? note : t.app.named(subject, note));
  const block: Block =
    ranking.state === 'error'
      ? ranking
      : ranking.state === 'no_weights'
        ? { state: 'empty', note: words.standing.noWeights }
        : ranking.state === 'no_reports'
          ? { state: 'empty', note: about(t.app.empty.title) }
          : ranking.state === 'no_peers'
            ? { state: 'empty', note: about(words.standing.noPeers) }
            : { state: 'loading' };
  const alone = useAlone();
  const name = rankBlocks.find((one) => rankPanel(one) === alone) ?? 'table';
  return <RankPanel name={name} block={block} />;
}
