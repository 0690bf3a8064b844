import { cardSentences } from '../../views/publisher/tell-newest.ts';
import { useViewContext } from '../answers/use-view-context.ts';
import { useWords } from '../kit/words.tsx';
import type { CardPeers } from './use-card-peers.ts';

/** The newest report in five plain sentences. */
export function CardSentences({ card: { own, peers } }: { readonly card: CardPeers }) {
  const { t } = useWords();
  const context = useViewContext();
  return (
    <section className="panel panel-wide" aria-labelledby="card-sentences">
      <h2 className="panel-title" id="card-sentences">
        {t.place.cardText.lead}
      </h2>
      <ul className="card-sentences">
        {cardSentences(own, peers, context).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
