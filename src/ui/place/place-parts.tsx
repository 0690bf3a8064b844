import type { NamedPlaces } from '../../places/named-places.ts';
import { levelOfCode } from '../../places/place-code.ts';
import { enoughParts } from '../../views/place/choose-year.ts';
import { cellOf, type PlaceParts as Placed } from '../../views/place/part-reports.ts';
import { scopeWithin } from '../../views/model/names.ts';
import { withinPlace } from '../../query/place-reports.ts';
import { PageLink, useNavigation } from '../address/navigation.tsx';
import { PanelLink } from '../find/panel-link.tsx';
import { useViewContext } from '../answers/use-view-context.ts';
import { useWords } from '../kit/words.tsx';
import { PartsTable } from './parts-table.tsx';
import { PlaceList } from './place-list.tsx';
import type { PartsRanking } from './use-parts-rank.ts';

type PlacePartsProps = {
  readonly code: string;
  readonly named: NamedPlaces;
  readonly placed: Placed | null;
  readonly ranking: PartsRanking;
};

/** The table of the parts of a place and its years; where none has a report, their names. */
export function PlaceParts({ code, named, placed, ranking }: PlacePartsProps) {
  const { t, format, language } = useWords();
  const context = useViewContext();
  const words = t.place;
  const by = useNavigation().params.get('by');
  const parts = levelOfCode(code) === 'county' ? [] : named.places.partsOf(code);
  if (!placed) {
    return parts.length === 0 ? null : (
      <section className="panel place-parts" aria-labelledby="place-parts">
        <h2 className="panel-title" id="place-parts">
          {words.parts}
        </h2>
        <PlaceList
          places={parts.map((part) => ({ code: part.code, name: named.nameOf(part.code, language) }))}
        />
      </section>
    );
  }
  return (
    <section className="panel place-parts" aria-labelledby="place-parts">
      <div className="panel-head">
        <h2 className="panel-title" id="place-parts">
          {words.parts}
        </h2>
        <p className="panel-lead">
          {words.partsLead(format.exact(placed.year, 'year'), scopeWithin(placed.scope, context))}
        </p>
      </div>
      <nav className="place-years" aria-label={words.years}>
        {placed.years.map((each) => (
          <PageLink
            key={each}
            to="place"
            params={{ at: code, year: String(each) }}
            current={each === placed.year}
          >
            {format.exact(each, 'year')}
          </PageLink>
        ))}
        {levelOfCode(code) !== 'county' && (
          <PanelLink to="quality" panel="filing-matrix" change={withinPlace(code)} className="place-filing">
            {words.filing}
          </PanelLink>
        )}
      </nav>
      <PartsTable
        key={by}
        placed={placed}
        ranking={ranking}
        label={t.app.panel.tableLabel(words.parts)}
        by={by}
      />
      <PlaceNotes placed={placed} />
    </section>
  );
}

function PlaceNotes({ placed }: { readonly placed: Placed }) {
  const { t, format } = useWords();
  const context = useViewContext();
  const words = t.place;
  const stood = [...placed.standings.values()].reduce((sum, each) => sum + each.size, 0);
  const given = placed.parts.filter(
    ({ report }) => report !== null && cellOf(report, 'disclosure_rate').value !== null,
  ).length;
  return (
    <ul className="panel-notes">
      <li>{words.scopeNote(scopeWithin(placed.scope, context))}</li>
      <li>
        {placed.scope === null
          ? words.unstated
          : stood > 0
            ? words.note
            : words.fewParts(format.exact(given, 'count'), format.exact(enoughParts, 'count'))}
      </li>
    </ul>
  );
}
