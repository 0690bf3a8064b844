import { useMemo } from 'react';
import type { NamedPlaces } from '../../places/named-places.ts';
import { levelOfCode } from '../../places/place-code.ts';
import { placeReports, type PlaceRow } from '../../query/place-reports.ts';
import { chartsFilter } from '../../views/place/charts-filter.ts';
import {
  leadsWithOwn,
  ownFacts,
  ownReport,
  placeLead,
  type PlaceKnown,
} from '../../views/place/place-lead.ts';
import { partNames } from '../../views/place/part-names.ts';
import type { PlaceParts as Placed } from '../../views/place/part-reports.ts';
import { isRanked } from '../../views/place/parts-rank.ts';
import type { AnyView } from '../../views/model/view.ts';
import { useNavigation } from '../address/navigation.tsx';
import { useSubject } from '../address/use-subject.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useViewContext } from '../answers/use-view-context.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useRested } from '../kit/use-rested.ts';
import { useWords } from '../kit/words.tsx';
import { DocumentsButton } from '../send/documents-button.tsx';
import type { DocumentsAsked } from '../send/documents-asked.ts';
import { PagePaper } from '../send/page-paper.tsx';
import { ShareButton } from '../send/share-button.tsx';
import { OwnMeasures } from './own-measures.tsx';
import { PlaceActions } from './place-actions.tsx';
import { PlaceBump } from './place-bump.tsx';
import { PlaceCharts } from './place-charts.tsx';
import { PlaceHead } from './place-head.tsx';
import { PlaceMissing } from './place-missing.tsx';
import { PlaceMultiples } from './place-multiples.tsx';
import { PlaceNeighbours } from './place-neighbours.tsx';
import { PlaceOthers } from './place-others.tsx';
import { PlaceParts } from './place-parts.tsx';
import { usePartsRank } from './use-parts-rank.ts';
import { usePlaceParts } from './use-place-parts.ts';

type KnownPlaceProps = {
  readonly code: string;
  readonly named: NamedPlaces;
  readonly views: readonly AnyView[];
};

/** The page of a place of the register, whether it has a report or none. */
export function KnownPlace({ code, named, views }: KnownPlaceProps) {
  const { t, language } = useWords();
  const context = useViewContext();
  const asked = Number(useNavigation().params.get('year') ?? '');
  const answer = useAnswer(useMemo(() => ({ query: placeReports(code), about: null }), [code]));
  const rows = answer.state === 'ready' ? answer.rows : null;
  const placed = usePlaceParts(code, named, rows, asked > 0 ? asked : null);
  const name = named.fullNameOf(code, language);
  const known: PlaceKnown | null = rows && {
    code,
    name,
    placed,
    rows,
    total: partNames(code, named, rows, language).length,
  };
  useSubject({
    params: { at: code },
    name,
    ...(known && { lead: [placeLead(known, context), ownFacts(known, context)].filter(Boolean).join(' ') }),
  });
  return (
    <>
      {answer.state === 'error' && <ErrorNote error={answer.error} retry={answer.retry} />}
      {known && rows ? (
        <HeldPlace code={code} named={named} views={views} known={known} rows={rows} placed={placed} />
      ) : (
        <>
          <PlaceHead code={code} named={named} known={null} />
          {answer.state === 'loading' && <Skeleton label={t.app.panel.loading} />}
        </>
      )}
    </>
  );
}

type HeldPlaceProps = KnownPlaceProps & {
  readonly known: PlaceKnown;
  readonly rows: readonly PlaceRow[];
  readonly placed: Placed | null;
};

/** All of the page, once the reports of the place are read: what needs the engine is asked for when the rest is painted. */
function HeldPlace({ code, named, views, known, rows, placed }: HeldPlaceProps) {
  const { language } = useWords();
  const rested = useRested();
  const ranking = usePartsRank(code, rested ? placed : null);
  const filter = useMemo(() => chartsFilter(code, placed, ownReport(rows, code)), [code, placed, rows]);
  const hasOwn = ownReport(rows, code) !== null;
  const ownFirst = leadsWithOwn(known);
  const own = <OwnMeasures code={code} named={named} rows={rows} />;
  const preset =
    ranking.state === 'ready' && isRanked(ranking.found) ? ranking.found.settings.preset : 'told';
  const documents = useMemo(
    (): DocumentsAsked | null =>
      rows.length > 0 ? { kind: 'place', code, named, rows, year: placed?.year ?? null, preset } : null,
    [code, named, rows, placed, preset],
  );
  const missing = {
    name: named.nameOf(code, language),
    searched: named.nameOf(code, 'hans'),
    level: levelOfCode(code),
  };
  return (
    <>
      <PlaceHead code={code} named={named} known={known}>
        <PlaceActions code={code} name={known.name} rows={rows} placed={placed} preset={preset}>
          {documents && <DocumentsButton asked={documents} />}
          <ShareButton title={known.name} />
        </PlaceActions>
      </PlaceHead>
      {documents && <PagePaper asked={documents} />}
      <div className="place-sections">
        {ownFirst && own}
        <PlaceParts code={code} named={named} placed={placed} ranking={ranking} />
        {!ownFirst && own}
        {!hasOwn && <PlaceMissing {...missing} hasOwn={false} />}
        {placed && <PlaceMultiples placed={placed} />}
        {placed && ranking.state === 'ready' && <PlaceBump placed={placed} ranking={ranking} />}
        <PlaceOthers code={code} name={named.nameOf(code, language)} rows={rows} />
        <PlaceNeighbours code={code} named={named} />
        {hasOwn && <PlaceMissing {...missing} hasOwn />}
        {rested && rows.length > 0 && <PlaceCharts filter={filter} views={views} />}
      </div>
    </>
  );
}
