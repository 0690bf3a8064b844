import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { suggestPeers, type Peer } from '../../views/compare/compare-peers.ts';
import { mostSides, type Side } from '../../views/compare/compare-sides.ts';
import { publisherName, scopeName } from '../../views/model/names.ts';
import { useWords } from '../kit/words.tsx';
import type { Comparison } from './use-comparison.ts';
import { useViewContext } from '../answers/use-view-context.ts';

/** Reports that may fairly stand beside the base, each one press away. */
export function PeerButtons({ comparison }: { readonly comparison: Comparison }) {
  const { t, format } = useWords();
  const context = useViewContext();
  const { sides, reports, setSides } = comparison;
  const peers = useMemo(() => suggestPeers(sides, reports), [sides, reports]);
  const words = t.compare;
  const add = (side: Side) => {
    setSides([...sides, side]);
  };
  const sizeOf = ({ side, size }: Peer) => words.size[size](format.exact(side[size] ?? 0, 'count'));
  /** Said where it is not the base’s: such a report does not count the same organs. */
  const otherScope = ({ scope }: Side) => scope !== sides[0]?.scope && <em>{scopeName(scope, context)}</em>;
  if (sides.length === 0 || sides.length >= mostSides) return null;
  const group = (name: string, list: readonly Peer[]) =>
    list.length > 0 && (
      <div className="peer-group">
        <h4>{name}</h4>
        {list.map((peer) => (
          <Button
            key={peer.side.report_id}
            className="button peer"
            onPress={() => {
              add(peer.side);
            }}
          >
            <span>{publisherName(peer.side, context)}</span>
            <small>{sizeOf(peer)}</small>
          </Button>
        ))}
      </div>
    );
  return (
    <div className="peers">
      <h3>{words.suggestions}</h3>
      <p className="hint">{words.suggestionsLead}</p>
      {peers.years.length > 0 && (
        <div className="peer-group">
          <h4>{words.otherYears}</h4>
          {peers.years.map((side) => (
            <Button
              key={side.report_id}
              className="button peer"
              onPress={() => {
                add(side);
              }}
            >
              {format.exact(side.year, 'year')}
              {otherScope(side)}
            </Button>
          ))}
        </div>
      )}
      {group(words.sameProvince, peers.near)}
      {group(words.elsewhere, peers.elsewhere)}
      {peers.near.length + peers.elsewhere.length === 0 && <p className="hint">{words.noPeers}</p>}
    </div>
  );
}
