import { useMemo } from 'react';
import type { NamedPlaces } from '../../places/named-places.ts';
import { placeReports, type PlaceRow } from '../../query/place-reports.ts';
import { reportsOfParts } from '../../views/place/choose-year.ts';
import { ownReport } from '../../views/place/place-lead.ts';
import { standTogether } from '../../views/place/part-reports.ts';
import { scopeName } from '../../views/model/names.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useViewContext } from '../answers/use-view-context.ts';
import { useWords } from '../kit/words.tsx';
import { PartMeasures } from './part-measures.tsx';

type OwnMeasuresProps = {
  readonly code: string;
  readonly named: NamedPlaces;
  readonly rows: readonly PlaceRow[];
};

/** What the place's own newest report says, beside its neighbours' of the same year and scope; nothing without one. */
export function OwnMeasures({ code, named, rows }: OwnMeasuresProps) {
  const { t, format, language } = useWords();
  const context = useViewContext();
  const parent = named.places.parentOf(code)?.code ?? null;
  const own = ownReport(rows, code);
  const question = useMemo(
    () => (parent !== null && own ? { query: placeReports(parent), about: null } : null),
    [parent, own],
  );
  const answer = useAnswer(question);
  const near = answer.state === 'ready' ? answer.rows : rows;
  const placed = useMemo(() => {
    if (own?.year == null) return null;
    const places = parent === null ? [] : named.places.partsOf(parent);
    const names = [code, ...places.map((place) => place.code).filter((each) => each !== code)].map(
      (each) => ({ code: each, name: named.nameOf(each, language) }),
    );
    const reports = reportsOfParts(
      near,
      names.map((each) => each.code),
    );
    return standTogether(reports, names, { year: own.year, scope: own.scope });
  }, [near, own, parent, named, code, language]);
  const part = placed?.parts.find((each) => each.code === code);
  if (!placed || !part?.report) return null;
  const words = t.place.ownTable;
  const name = named.nameOf(code, language);
  const others = placed.parts.filter(({ report }) => report !== null).length - 1;
  return (
    <section className="panel place-own-table" aria-labelledby="place-own">
      <div className="panel-head">
        <h2 className="panel-title" id="place-own">
          {words.title(name, format.exact(placed.year, 'year'))}
        </h2>
        <p className="panel-lead">
          {words.lead(scopeName(placed.scope, context), format.exact(others, 'count'))}
        </p>
      </div>
      <PartMeasures
        part={part}
        report={part.report}
        placed={placed}
        label={t.app.panel.tableLabel(words.title(name, format.exact(placed.year, 'year')))}
      />
    </section>
  );
}
