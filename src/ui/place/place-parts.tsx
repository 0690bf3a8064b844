import { useMemo } from 'react';
import type { NamedPlaces } from '../../places/named-places.ts';
import type { PlaceRow } from '../../query/place-reports.ts';
import { enoughParts } from '../../views/place/choose-year.ts';
import { cellOf, othersTable } from '../../views/place/part-reports.ts';
import { scopeName } from '../../views/model/names.ts';
import { PageLink } from '../address/navigation.tsx';
import { useViewContext } from '../answers/use-view-context.ts';
import { useWords } from '../kit/words.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import DataTable from '../table/data-table.tsx';
import { PartsTable } from './parts-table.tsx';
import { PlaceList } from './place-list.tsx';
import { usePlaceParts } from './use-place-parts.ts';

type PlacePartsProps = {
  readonly code: string;
  readonly named: NamedPlaces;
  readonly rows: readonly PlaceRow[];
  readonly year: number | null;
};

/** The table of the parts of a place, its years, and the second group: its own departments and townships. */
export function PlaceParts({ code, named, rows, year }: PlacePartsProps) {
  const { t, format, language } = useWords();
  const context = useViewContext();
  const openSource = useSourceDialog();
  const placed = usePlaceParts(code, named, rows, year);
  const others = useMemo(() => othersTable(rows, code, context), [rows, code, context]);
  const words = t.place;
  const name = named.nameOf(code, language);
  const parts = named.places
    .partsOf(code)
    .map((part) => ({ code: part.code, name: named.nameOf(part.code, language) }));
  return (
    <>
      {placed ? (
        <section className="panel place-parts" aria-labelledby="place-parts">
          <div className="panel-head">
            <h2 className="panel-title" id="place-parts">
              {words.parts}
            </h2>
            <p className="panel-lead">
              {words.partsLead(format.exact(placed.year, 'year'), scopeName(placed.scope, context))}
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
          </nav>
          <PartsTable placed={placed} label={words.parts} />
          <PlaceNotes placed={placed} />
        </section>
      ) : (
        parts.length > 0 && (
          <section className="panel place-parts" aria-labelledby="place-parts">
            <h2 className="panel-title" id="place-parts">
              {words.parts}
            </h2>
            <PlaceList places={parts} />
          </section>
        )
      )}
      {others.rows.length > 0 && (
        <section className="panel" aria-labelledby="place-others">
          <h2 className="panel-title" id="place-others">
            {words.others(name)}
          </h2>
          <DataTable table={others} label={words.others(name)} onPick={openSource} />
        </section>
      )}
    </>
  );
}

function PlaceNotes({ placed }: { readonly placed: NonNullable<ReturnType<typeof usePlaceParts>> }) {
  const { t, format } = useWords();
  const context = useViewContext();
  const words = t.place;
  const stood = placed.standings.get('disclosure_rate')?.size ?? 0;
  const given = placed.parts.filter(
    ({ report }) => report !== null && cellOf(report, 'disclosure_rate').value !== null,
  ).length;
  return (
    <ul className="panel-notes">
      <li>{words.scopeNote(scopeName(placed.scope, context))}</li>
      <li>
        {stood > 0
          ? words.note
          : words.fewParts(format.exact(given, 'count'), format.exact(enoughParts, 'count'))}
      </li>
    </ul>
  );
}
