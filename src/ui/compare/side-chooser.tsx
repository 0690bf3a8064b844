import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { bestReport, mostSides, sideNames, type Side } from '../../views/compare/compare-sides.ts';
import { publisherName, scopeName } from '../../views/model/names.ts';
import { Icon } from '../kit/icons.tsx';
import { PageLink } from '../address/navigation.tsx';
import { placeName } from '../kit/place-name.ts';
import { PublisherSearch } from '../find/publisher-search.tsx';
import { useWords } from '../kit/words.tsx';
import { AbsentSides } from './absent-sides.tsx';
import { PeerButtons } from './peer-buttons.tsx';
import type { Comparison } from './use-comparison.ts';
import { useViewContext } from '../answers/use-view-context.ts';

/** Who stands side by side: the report of each, the base, and ways to add, take away and change. */
export function SideChooser({ comparison }: { readonly comparison: Comparison }) {
  const { t, format } = useWords();
  const { sides, isExample, reports, without, setSides } = comparison;
  const words = t.compare;
  const add = (publisherId: string) => {
    const open = reports.filter((report) => report.publisher_id === publisherId && !sides.includes(report));
    const side = bestReport(open, sides[0]);
    if (side) setSides([...(isExample ? [] : sides), side]);
  };
  const full = sides.length >= mostSides;
  const used = useMemo(() => {
    const ids = [...new Set(sides.map(({ publisher_id }) => publisher_id))];
    const left = (id: string) =>
      reports.some((report) => report.publisher_id === id && !sides.includes(report));
    return [...without, ...ids.filter((id) => !left(id))];
  }, [sides, reports, without]);
  return (
    <section className="panel compare-sides" aria-label={words.sides}>
      <div className="panel-head">
        <h2 className="panel-title">{words.sides}</h2>
        <p className="panel-lead">{isExample ? words.example : words.sidesLead}</p>
      </div>
      <ol className="side-list">
        {sides.map((side, index) => (
          <SideItem key={side.report_id} side={side} index={index} comparison={comparison} />
        ))}
      </ol>
      <AbsentSides comparison={comparison} />
      {sides.length === 1 && <p className="hint">{words.needTwo}</p>}
      {full ? (
        <p className="hint">{words.full(format.exact(mostSides, 'count'))}</p>
      ) : (
        <PublisherSearch onPick={add} exclude={used} />
      )}
      <PeerButtons comparison={comparison} />
    </section>
  );
}

type SideItemProps = { readonly side: Side; readonly index: number; readonly comparison: Comparison };

function SideItem({ side, index, comparison }: SideItemProps) {
  const words = useWords();
  const { t, format } = words;
  const context = useViewContext();
  const { sides, reports, setSides } = comparison;
  const name = publisherName(side, context);
  const full = sideNames(sides, context)[index] ?? name;
  const mine = reports.filter(({ publisher_id }) => publisher_id === side.publisher_id);
  const said = (report: Side) =>
    [
      t.compare.report(format.exact(report.year, 'year'), scopeName(report.scope, context)),
      ...(report.partial === true ? [t.compare.partial] : []),
    ].join(' · ');
  return (
    <li className="side" data-side={index}>
      <div className="side-head">
        <PageLink to="publisher" own={{ id: side.publisher_id }}>
          {name}
        </PageLink>
        {sides.length > 1 && (
          <Button
            className="icon-button"
            aria-label={t.compare.removeSide(full)}
            onPress={() => {
              setSides(sides.filter((other) => other !== side));
            }}
          >
            <Icon name="close" />
          </Button>
        )}
      </div>
      <small>{placeName(side, words)}</small>
      <select
        aria-label={t.compare.year(name)}
        value={side.report_id}
        onChange={(event) => {
          const next = mine.find(({ report_id }) => report_id === event.target.value);
          if (next) setSides(sides.map((other) => (other === side ? next : other)));
        }}
      >
        {mine.map((report) => (
          <option
            key={report.report_id}
            value={report.report_id}
            disabled={report !== side && sides.includes(report)}
          >
            {said(report)}
          </option>
        ))}
      </select>
      {index === 0 ? (
        <span className="side-base">{t.compare.first}</span>
      ) : (
        <Button
          className="link-button"
          aria-label={t.compare.makeFirst(full)}
          onPress={() => {
            setSides([side, ...sides.filter((other) => other !== side)]);
          }}
        >
          {t.compare.makeFirstShort}
        </Button>
      )}
    </li>
  );
}
