import { publisherName } from '../../views/model/names.ts';
import { useMemo } from 'react';
import { publisherHead, publisherReports, publisherStated } from '../../query/publisher-facts.ts';
import type { AnyView } from '../../views/model/view.ts';
import { useNavigation } from '../address/navigation.tsx';
import { sheetOf } from '../address/sheet-of.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { PublisherPicker } from '../find/publisher-picker.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Part, useAlone } from '../kit/part.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useRested } from '../kit/use-rested.ts';
import { useWords } from '../kit/words.tsx';
import { CardHead } from './card-head.tsx';
import { CardSentences } from './card-sentences.tsx';
import { CardSpine } from './card-spine.tsx';
import { CardTrends } from './card-trends.tsx';
import { PublisherBulletins } from './publisher-bulletins.tsx';
import { PublisherChannels } from './publisher-channels.tsx';
import { PublisherFigures } from './publisher-figures.tsx';
import { PublisherFindings } from './publisher-findings.tsx';
import { PublisherSources } from './publisher-sources.tsx';
import { PublisherThemes } from './publisher-themes.tsx';
import { useCardPeers, type CardPeers } from './use-card-peers.ts';

type PublisherCardProps = { readonly id: string; readonly views: readonly AnyView[] };

/**
 * All there is about one publisher: who it is, how its newest report stands among its peers, its trends, its figures by
 * year, its findings, its bulletins. What needs the engine is asked for once the first is painted.
 */
export function PublisherCard({ id, views }: PublisherCardProps) {
  const { language } = useWords();
  const isAlone = useAlone() !== null;
  const { page, params } = useNavigation();
  const rested = useRested();
  const asks = rested || isAlone;
  const head = useAnswer(
    useMemo(() => (asks ? { query: publisherHead(id), about: null } : null), [id, asks]),
  );
  const row = head.state === 'ready' ? (head.rows[0] ?? null) : null;
  // An id begins with the code of its place; one that the reader added may not.
  const region = sheetOf({ page, params }) ?? row?.region_code ?? null;
  const card = useCardPeers(id, isAlone ? null : region);
  const named = card?.own ?? row;
  if (head.state === 'error') return <ErrorNote error={head.error} retry={head.retry} />;
  if (!named) return head.state === 'ready' ? <UnknownPublisher /> : <Waiting />;
  return (
    <article className="card-page">
      <Part>
        <CardHead
          named={named}
          row={row}
          years={card?.reports.map(({ year }) => year ?? 0) ?? []}
          newest={card?.own ?? null}
        />
        {card && <Newest card={card} />}
      </Part>
      {isAlone && <p className="embed-about">{publisherName(named, { language })}</p>}
      <div className="card-rest">
        {row ? <CardRest id={id} level={row.level} views={views} /> : <Waiting />}
      </div>
    </article>
  );
}

function Newest({ card }: { readonly card: CardPeers }) {
  return (
    <>
      <CardSentences card={card} />
      <CardSpine own={card.own} peers={card.peers} />
    </>
  );
}

function Waiting() {
  const { t } = useWords();
  return (
    <div className="panel">
      <Skeleton label={t.app.panel.loading} />
    </div>
  );
}

function UnknownPublisher() {
  const { t } = useWords();
  return (
    <>
      <div className="state-note" role="alert">
        <p className="state-title">{t.app.publisher.notFound}</p>
        <Part>
          <p>{t.app.publisher.notFoundHint}</p>
        </Part>
      </div>
      <Part>
        <PublisherPicker />
      </Part>
    </>
  );
}

type CardRestProps = PublisherCardProps & { readonly level: string | null };

/** Trends, figures by year, findings, bulletins and sources. */
function CardRest({ id, level, views }: CardRestProps) {
  const { t } = useWords();
  const reports = useAnswer(useMemo(() => ({ query: publisherReports(id), about: null }), [id]));
  const stated = useAnswer(useMemo(() => ({ query: publisherStated(id), about: null }), [id]));
  const failed = [reports, stated].find((answer) => answer.state === 'error');
  if (failed?.state === 'error') return <ErrorNote error={failed.error} retry={failed.retry} />;
  if (reports.state !== 'ready' || stated.state !== 'ready') return <Waiting />;
  return (
    <>
      {reports.rows.length === 0 ? (
        <p className="state-note">{t.app.publisher.noReports}</p>
      ) : (
        <>
          <CardTrends id={id} level={level} reports={reports.rows} views={views} />
          <Part>
            <PublisherFigures reports={reports.rows} stated={stated.rows} />
            <PublisherChannels id={id} />
            <PublisherFindings id={id} />
            <PublisherThemes id={id} />
          </Part>
        </>
      )}
      <Part>
        <PublisherBulletins id={id} />
        {reports.rows.length > 0 && <PublisherSources reports={reports.rows} />}
      </Part>
    </>
  );
}
