import type { PlaceMeasure, PlaceRow } from '../../query/place-reports.ts';
import { measureOf } from '../../schema/measures.ts';
import type { ViewContext } from '../model/view.ts';
import { isReason, reasonName, scopeWithin } from '../model/names.ts';
import { intervalText, percentText } from '../place/measure-cells.ts';
import { cellOf } from '../place/part-reports.ts';
import type { AmongPeers } from './card-peers.ts';

type Peers = ReadonlyMap<PlaceMeasure, AmongPeers>;

/** A figure’s place among its peers, by its interval where it has one, else by its rank; or why it has none. */
function positionText(own: PlaceRow, found: AmongPeers | undefined, context: ViewContext): string {
  const { t, format } = context;
  const words = t.place.cardText;
  if (!found) return own.scope === null ? words.unstated : words.alone;
  const peers = words.pool[found.pool](format.exact(found.peers, 'count'));
  return words.placed(
    found.stood
      ? words.stood(
          t.place.standing[found.stood.standing],
          intervalText(found.stood, context),
          percentText(found.stood.group, context),
          peers,
        )
      : words.place(format.exact(found.place, 'rank'), peers),
  );
}

/** A measure in a sentence: its figure and its position, or why there is none. */
function measureSentence(own: PlaceRow, key: PlaceMeasure, peers: Peers, context: ViewContext): string {
  const { t, format, say } = context;
  const words = t.place.cardText;
  const { unit, names } = measureOf(key);
  const { value, missing } = cellOf(own, key);
  return value === null
    ? words.notGiven(say(names), isReason(missing) ? reasonName(missing, context) : t.views.missing)
    : words.measure(say(names), format.exact(value, unit), positionText(own, peers.get(key), context));
}

/**
 * Five plain sentences of a publisher’s newest report: when it was published, what it published, how it met requests,
 * what came of appeals, and whether its numbers agree with each other.
 */
export function cardSentences(own: PlaceRow, peers: Peers, context: ViewContext): readonly string[] {
  const { t, format } = context;
  const words = t.place.cardText;
  const year = format.exact(own.year ?? 0, 'year');
  const scope = scopeWithin(own.scope, context);
  const published =
    own.published === null
      ? words.undated(year, scope)
      : own.late === true
        ? words.late(year, scope, format.date(own.published))
        : words.published(year, scope, format.date(own.published));
  const contradictions = own.contradictions ?? 0;
  return [
    published,
    measureSentence(own, 'items_disclosed', peers, context),
    words.both(
      measureSentence(own, 'requests_received', peers, context),
      measureSentence(own, 'disclosure_rate', peers, context),
    ),
    measureSentence(own, 'review_corrected_rate', peers, context),
    contradictions > 0 ? words.contradicting(format.exact(contradictions, 'count')) : words.consistent,
  ];
}
